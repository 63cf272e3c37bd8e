/** Some of a few, one below the other: the browser's own checkboxes with what each would show. */

import type { ReactNode } from "react";
import styles from "./checks.module.css";

export interface Check<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** How many there are of it, as it is read. */
  readonly count?: string;
}

interface ChecksProps<Value extends string> {
  /** What is chosen of. */
  readonly legend: ReactNode;
  readonly options: readonly Check<Value>[];
  readonly values: readonly Value[];
  /** Puts in what is not there, takes out what is. */
  readonly onToggle: (value: Value) => void;
}

export function Checks<Value extends string>(props: ChecksProps<Value>) {
  const { legend, options, values, onToggle } = props;
  return (
    <fieldset className={styles.checks}>
      <legend>{legend}</legend>
      {options.map(({ value, label, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={values.includes(value)}
            onChange={() => onToggle(value)}
          />
          <span className={styles.words}>{label}</span>
          {count !== undefined && <span className="quiet">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
