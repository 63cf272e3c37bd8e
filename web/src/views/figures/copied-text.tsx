/** Words to copy, under a heading of their own. */

import { CopyButton } from "../../ui/copy-button.tsx";
import styles from "./studio.module.css";

interface CopiedTextProps {
  readonly title: string;
  readonly text: string;
  /** Where it is not the page's. */
  readonly lang?: string;
  /** Addresses and code, whose letters all count. */
  readonly isCode?: boolean;
  readonly onCopy: () => void;
}

export function CopiedText({ title, text, lang, isCode, onCopy }: CopiedTextProps) {
  const copy = () => {
    onCopy();
    return text;
  };
  return (
    <div className={styles.copied}>
      <h3>{title}</h3>
      <CopyButton text={copy} of={title} />
      {isCode ? (
        <code className={styles.code} translate="no">
          {text}
        </code>
      ) : (
        <p lang={lang}>{text}</p>
      )}
    </div>
  );
}
