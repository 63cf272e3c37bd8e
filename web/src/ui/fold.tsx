/** More for those who want it, a press away. */

import type { ReactNode } from "react";
import styles from "./fold.module.css";

interface FoldProps {
  readonly summary: ReactNode;
  /** Strong: as weighty as the headings that it stands among. */
  readonly kind?: "quiet" | "strong";
  /** Words are set in under the line that opens them; lists and tables keep their width. */
  readonly isSetIn?: boolean;
  /** Opens it; what a reader has opened or closed stays so. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

export function Fold({ summary, kind = "quiet", isSetIn, isOpen, children }: FoldProps) {
  const look = kind === "strong" ? `${styles.fold} ${styles.strong}` : styles.fold;
  return (
    <details className={look} open={isOpen || undefined}>
      <summary>{summary}</summary>
      {isSetIn ? <div className={styles.body}>{children}</div> : children}
    </details>
  );
}
