/** A part of a page, under a heading that can be linked to. */

import type { ReactNode } from "react";
import styles from "./section.module.css";

interface SectionProps {
  /** What stands after `#` in its address. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
