/** A choice with its label above it, for the eye; the choice says the same to the ear. */

import styles from "./studio.module.css";

interface LabelledProps {
  readonly label: string;
  readonly children: React.ReactNode;
}

export function Labelled({ label, children }: LabelledProps) {
  return (
    <div className={styles.labelled}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
