/** Tells when a reader turns to something else on the page, by pointer or by keyboard. */

import { useEffect, useEffectEvent } from "react";

/**
 * Listens only while there is an element. A keyboard of glass that is put away, or another window,
 * is nothing else on the page.
 */
export function useOutside(element: Element | null | undefined, onOutside: () => void): void {
  const tell = useEffectEvent((event: Event) => {
    if (!(event.target instanceof Node) || element?.contains(event.target)) return;
    onOutside();
  });
  useEffect(() => {
    if (!element) return;
    const listen = (event: Event) => tell(event);
    document.addEventListener("pointerdown", listen);
    document.addEventListener("focusin", listen);
    return () => {
      document.removeEventListener("pointerdown", listen);
      document.removeEventListener("focusin", listen);
    };
  }, [element]);
}
