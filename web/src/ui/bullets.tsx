/** Several things of one kind, in no order of weight. */

import type { ReactNode } from "react";
import styles from "./bullets.module.css";

interface BulletsProps {
  readonly items: readonly string[];
  /** How an item is shown; as its words without it. */
  readonly show?: (item: string) => ReactNode;
}

export function Bullets({ items, show = (item) => item }: BulletsProps) {
  return (
    <ul className={styles.bullets}>
      {items.map((item) => (
        <li key={item}>{show(item)}</li>
      ))}
    </ul>
  );
}
