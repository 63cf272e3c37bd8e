/** A button that copies text, and says so to eye and ear. */

import { useEffect, useState } from "react";
import { useTranslation } from "../text/use-translation.tsx";
import { announce } from "./announcer.ts";
import styles from "./copy-button.module.css";
import { writeClipboard } from "./write-clipboard.ts";

/** How long the button shows that it has copied. */
const SHOWN_MS = 4000;

interface CopyButtonProps {
  /** What is copied; a function where that is known only when the button is pressed. */
  readonly text: string | (() => string);
  /** What the button says instead of "Kopiera". */
  readonly label?: string;
  /** Tells the button from others that say the same, for those who hear them one by one. */
  readonly of?: string;
}

export function CopyButton({ text, label, of }: CopyButtonProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<"done" | "failed">();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const isCopied = await writeClipboard(typeof text === "string" ? text : text());
    setOutcome(isCopied ? "done" : "failed");
    announce(t(isCopied ? "copy.done" : "copy.failed"));
  };
  const words = label ?? t("copy.copy");
  return (
    <button
      type="button"
      className={styles.button}
      data-outcome={outcome}
      aria-label={of === undefined ? words : `${words}: ${of}`}
      onClick={() => void copy()}
    >
      <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
        <path d={outcome === "done" ? "M2.5 8.5l4 4 7-9" : SHEETS} />
      </svg>
      <span className={styles.words}>
        <span data-shown={outcome === undefined}>{words}</span>
        <span data-shown={outcome === "done"}>{t("copy.done")}</span>
        {outcome === "failed" && <span>{t("copy.failed")}</span>}
      </span>
    </button>
  );
}

/** One sheet over another. */
const SHEETS = "M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1";
