/** The panel of a tool: its name, what it holds, and the way out of it. */

import type { KeyboardEvent, ReactNode } from "react";
import styles from "./tool-panel.module.css";

interface ToolFrameProps {
  readonly title: string;
  /** What the button that ends it is called. */
  readonly end: string;
  readonly onEnd: () => void;
  readonly children: ReactNode;
}

export function ToolFrame({ title, end, onEnd, children }: ToolFrameProps) {
  const endByKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) onEnd();
  };
  return (
    <section className={styles.panel} aria-label={title} onKeyDown={endByKey}>
      <header className={styles.header}>
        <h2>{title}</h2>
        <button type="button" className={styles.end} onClick={onEnd} aria-label={end}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
      </header>
      {children}
    </section>
  );
}
