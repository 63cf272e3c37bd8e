/** What a reader must know before using the numbers beside it. */

import type { ReactNode } from "react";
import styles from "./caution.module.css";

export function Caution({ children }: { readonly children: ReactNode }) {
  return <div className={styles.caution}>{children}</div>;
}
