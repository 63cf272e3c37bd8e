/** Rows and columns to read; where the page is narrower than the table, the table alone scrolls. */

import type { ReactNode } from "react";
import styles from "./table.module.css";

interface TableProps {
  /** `numbers` where every column but the first holds numbers. */
  readonly kind?: "words" | "numbers";
  /** A class of the view's own, for its own columns. */
  readonly className?: string | undefined;
  /** What the table is called, for the ear, where no heading says so. */
  readonly caption?: string;
  /** `thead` and `tbody`. */
  readonly children: ReactNode;
}

export function Table({ kind = "words", className = "", caption, children }: TableProps) {
  const look = kind === "numbers" ? `${styles.table} ${styles.numbers}` : styles.table;
  return (
    <table className={`${look} ${className}`.trim()}>
      {caption && <caption className="visually-hidden">{caption}</caption>}
      {children}
    </table>
  );
}

interface WideTableProps extends TableProps {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
}

/** A table that may be wider than the page: it can be scrolled, with the keyboard too. */
export function WideTable({ labelledBy, ...props }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={styles.scroll} aria-labelledby={labelledBy} tabIndex={0}>
      <Table {...props} />
    </section>
  );
}
