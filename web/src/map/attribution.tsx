/** Whose map it is, in its lower right corner. */

import styles from "./attribution.module.css";

export function Attribution({ text }: { readonly text: string }) {
  return (
    <p className={styles.attribution} data-attribution="">
      {text}
    </p>
  );
}
