/** A control with its label above. */

import type { ReactNode } from "react";
import styles from "./field-label.module.css";

interface FieldLabelProps {
  readonly label: string;
  /** The control, and what is said below it. */
  readonly children: ReactNode;
}

export function FieldLabel({ label, children }: FieldLabelProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
    <label className={styles.label}>
      {label}
      {children}
    </label>
  );
}
