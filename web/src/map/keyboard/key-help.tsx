/** Which keys the map obeys, in a dialog. */

import { useEffect, useRef } from "react";
import { createStore, useStored } from "../store.ts";
import styles from "./key-help.module.css";

export interface KeyHelpTexts {
  readonly title: string;
  readonly close: string;
  readonly intro: string;
  /** What a key or a few of them do; keys apart by blanks. */
  readonly rows: readonly { readonly keys: string; readonly meaning: string }[];
  readonly toolRows: readonly { readonly keys: string; readonly meaning: string }[];
  readonly withTool: string;
}

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
          <Rows rows={texts.rows} />
          <h3>{texts.withTool}</h3>
          <Rows rows={texts.toolRows} />
        </>
      )}
    </dialog>
  );
}

function Rows({ rows }: Pick<KeyHelpTexts, "rows">) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ keys, meaning }) => (
        <div key={keys}>
          <dt>
            {keys.split(" ").map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
