/** The arrow keys of a chart whose rows lie below each other: down and right go to the next, up and left back. */

import type { KeyboardEvent as ReactKeyboardEvent } from "react";

/** The library knows left and right alone, and in such a chart the other way round. */
const TURNED: Readonly<Record<string, string>> = {
  ArrowDown: "ArrowLeft",
  ArrowRight: "ArrowLeft",
  ArrowUp: "ArrowRight",
  ArrowLeft: "ArrowRight",
};

/** Sends the key that the library takes for what the reader means; one that was sent goes through. */
export function turnArrow(event: ReactKeyboardEvent): void {
  const key = TURNED[event.key];
  if (key === undefined || !event.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
  event.target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
}
