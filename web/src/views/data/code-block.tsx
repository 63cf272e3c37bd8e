/** Lines to copy. Long ones break, so that nothing has to be scrolled sideways. */

import { CopyButton } from "../../ui/copy-button.tsx";
import styles from "./data.module.css";

interface CodeBlockProps {
  readonly title: string;
  /** What is copied, for the ear. */
  readonly name: string;
  readonly code: string;
}

export function CodeBlock({ title, name, code }: CodeBlockProps) {
  return (
    <figure className={styles.code}>
      <figcaption>
        <h3>{title}</h3>
        <CopyButton text={code} of={name} />
      </figcaption>
      <pre translate="no">
        <code>{code}</code>
      </pre>
    </figure>
  );
}
