/** Signs with what they are called and what they mean. */

import type { ReactNode } from "react";
import styles from "./sign-list.module.css";

interface Sign {
  readonly key: string;
  /** Nothing where nothing is drawn. */
  readonly sign: ReactNode;
  readonly name: string;
  readonly meaning: string;
}

export function SignList({ signs }: { readonly signs: readonly Sign[] }) {
  return (
    <dl className={styles.signs}>
      {signs.map(({ key, sign, name, meaning }) => (
        <div key={key}>
          <dt>
            <span className={styles.sign}>{sign}</span> {name}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
