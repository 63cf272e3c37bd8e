/** Which keys the map obeys, in a dialog. */

import { useEffect, useRef } from "react";
import { createStore, useStored } from "../store.ts";
import styles from "./key-help.module.css";

export interface KeyHelpTexts {
  readonly title: string;
  readonly close: string;
  readonly intro: string;
  readonly withTool: string;
  /** What these two keys are called. */
  readonly space: string;
  readonly backspace: string;
  readonly meaning: Readonly<Record<(typeof KEYS | typeof TOOL_KEYS)[number]["does"], string>>;
}

const KEYS = [
  { does: "pan", keys: ["←", "↑", "→", "↓"] },
  { does: "zoom", keys: ["+", "−"] },
  { does: "next", keys: ["N", "PgDn"] },
  { does: "previous", keys: ["P", "PgUp"] },
  { does: "open", keys: ["Enter"] },
  { does: "leave", keys: ["Esc"] },
  { does: "distance", keys: ["M"] },
  { does: "radius", keys: ["R"] },
  { does: "coordinates", keys: ["C"] },
  { does: "help", keys: ["?"] },
] as const;

const TOOL_KEYS = [
  { does: "set", keys: ["space", "Enter"] },
  { does: "undo", keys: ["backspace"] },
  { does: "end", keys: ["Esc"] },
] as const;

const isOpen = createStore(false);

export function showKeyHelp(): void {
  isOpen.write(true);
}

export function KeyHelp({ texts }: { readonly texts: KeyHelpTexts }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isShown = useStored(isOpen, (value) => value);
  useEffect(() => {
    if (isShown) dialog.current?.showModal();
  }, [isShown]);
  useEffect(() => () => isOpen.write(false), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={texts.title}
      onClose={() => isOpen.write(false)}
    >
      {isShown && (
        <>
          <header className={styles.header}>
            <h2>{texts.title}</h2>
            <button type="button" onClick={close}>
              {texts.close}
            </button>
          </header>
          <p>{texts.intro}</p>
          <Rows rows={KEYS} texts={texts} />
          <h3>{texts.withTool}</h3>
          <Rows rows={TOOL_KEYS} texts={texts} />
        </>
      )}
    </dialog>
  );
}

interface RowsProps {
  readonly rows: typeof KEYS | typeof TOOL_KEYS;
  readonly texts: KeyHelpTexts;
}

function Rows({ rows, texts }: RowsProps) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ does, keys }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key === "space" || key === "backspace" ? texts[key] : key}</kbd>
            ))}
          </dt>
          <dd>{texts.meaning[does]}</dd>
        </div>
      ))}
    </dl>
  );
}
