/** A line or a few of the reader's own words, with its label above. */

import { useEffect, useId, useRef, useState } from "react";
import { FieldLabel } from "./field-label.tsx";
import styles from "./text-field.module.css";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Told of what was typed when the reader pauses or leaves, not of every letter. */
  readonly onChange: (value: string) => void;
  /** Units: characters. */
  readonly longest: number;
  /** What there is room for, as it is read. */
  readonly hint: (left: number) => string;
  /** Lines that are seen at once. */
  readonly rows?: number;
}

const PAUSE_MS = 400;

export function TextField({ label, value, onChange, longest, hint, rows = 1 }: TextFieldProps) {
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hintId = useId();
  useEffect(() => () => clearTimeout(timer.current), []);
  const shown = typed ?? value;
  const type = (words: string) => {
    const line = words.replaceAll(/\s*\n\s*/g, " ");
    setTyped(line);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(line), PAUSE_MS);
  };
  const leave = () => {
    clearTimeout(timer.current);
    if (typed !== undefined && typed !== value) onChange(typed);
    setTyped(undefined);
  };
  return (
    <FieldLabel label={label}>
      <textarea
        className={styles.field}
        rows={rows}
        value={shown}
        maxLength={longest}
        aria-describedby={hintId}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
      />
      <span className={styles.hint} id={hintId}>
        {shown !== "" && hint(longest - shown.length)}
      </span>
    </FieldLabel>
  );
}
