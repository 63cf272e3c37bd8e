/** A large number with what it counts and where it comes from; in words where there is none. */

import type { ReactNode } from "react";
import styles from "./key-figure.module.css";

interface KeyFiguresProps {
  /** What they are about, for the ear, where no heading says so. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function KeyFigures({ label, children }: KeyFiguresProps) {
  return (
    <dl className={styles.figures} aria-label={label}>
      {children}
    </dl>
  );
}

interface KeyFigureProps {
  /** What is counted. */
  readonly label: string;
  /** The number as it is read; `missing` stands in its place without one. */
  readonly number: string | undefined;
  /** Why there is no number. Never a zero. */
  readonly missing?: string;
  /** What it is a part of, beside the number: `av 26`. */
  readonly of?: string | undefined;
  /** Its source, or what is known of it. */
  readonly note?: ReactNode;
}

export function KeyFigure({ label, number, missing, of, note }: KeyFigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd>
        {number === undefined ? (
          <span className={styles.missing}>{missing}</span>
        ) : (
          <span className={styles.number}>{number}</span>
        )}
        {of && <span className={styles.of}> {of}</span>}
        {note && <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  );
}
