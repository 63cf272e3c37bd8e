/** The rare tools, behind one button. */

import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import { chooseTool, TOOLS } from "./tool.ts";
import styles from "./tool-menu.module.css";
import type { ToolTexts } from "./tool-texts.ts";

/** The key beside each tool's name, which works while the map has the focus. */
export const TOOL_KEYS = { distance: "M", radius: "R", coordinates: "C" } as const;

interface ToolMenuProps {
  readonly texts: ToolTexts;
  readonly keysTitle: string;
  /** The menu has been opened: soon a tool will be wanted. */
  readonly onOpen: () => void;
  readonly onShowKeys: () => void;
  /** Brings the keyboard to the map, where the tool is used. */
  readonly onChoose: () => void;
}

export function ToolMenu({ texts, keysTitle, onOpen, onShowKeys, onChoose }: ToolMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !menu.current?.open) return;
    close();
    menu.current.querySelector("summary")?.focus();
  };
  const closeOnLeave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !menu.current?.contains(relatedTarget)) close();
  };
  const item = (name: string, key: string, act: () => void) => (
    <li key={name}>
      <button
        type="button"
        aria-keyshortcuts={key}
        onClick={() => {
          close();
          act();
        }}
      >
        {name}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody can focus it. */}
        <kbd aria-hidden="true">{key}</kbd>
      </button>
    </li>
  );
  return (
    <details
      ref={menu}
      className={styles.menu}
      onToggle={onOpen}
      onKeyDown={closeByKey}
      onBlur={closeOnLeave}
    >
      <summary>{texts.menu}</summary>
      <ul>
        {TOOLS.map((tool) =>
          item(texts.title[tool], TOOL_KEYS[tool], () => {
            chooseTool(tool);
            onChoose();
          }),
        )}
        {item(keysTitle, "?", onShowKeys)}
      </ul>
    </details>
  );
}
