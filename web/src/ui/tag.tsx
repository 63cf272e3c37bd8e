/** One or two words that qualify what they stand beside. */

import styles from "./tag.module.css";

interface TagProps {
  /** Strong: something a reader must not miss, such as a correction. */
  readonly kind?: "quiet" | "strong";
  readonly children: React.ReactNode;
}

export function Tag({ kind = "quiet", children }: TagProps) {
  return <span className={`${styles.tag} ${styles[kind]}`}>{children}</span>;
}
