/** A word with its meaning a press away, shown where the word stands. */

import { type ReactNode, useId } from "react";
import styles from "./term.module.css";

interface TermProps {
  readonly word: string;
  /** What it means, and where there is more to read. */
  readonly children: ReactNode;
}

/** The browser's own popover: Escape and a press elsewhere close it, and Tab leads into it. */
export function Term({ word, children }: TermProps) {
  const id = useId();
  return (
    <>
      <button type="button" className={styles.term} popoverTarget={id}>
        {word}
      </button>
      <div id={id} popover="auto" className={styles.meaning}>
        {children}
      </div>
    </>
  );
}
