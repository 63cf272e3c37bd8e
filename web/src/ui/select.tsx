/** One of many, with its label above. The browser's own control: it works with every aid there is. */

import type { ReactNode } from "react";
import { FieldLabel } from "./field-label.tsx";
import styles from "./select.module.css";

interface SelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly isDisabled?: boolean;
  /** `option` elements. */
  readonly children: ReactNode;
}

export function Select({ label, value, onChange, isDisabled, children }: SelectProps) {
  return (
    <FieldLabel label={label}>
      <select
        className={styles.select}
        value={value}
        disabled={isDisabled}
        onChange={({ target }) => onChange(target.value)}
      >
        {children}
      </select>
    </FieldLabel>
  );
}
