/**
 * What the reader points at, with the mouse or the keyboard, in a list or on a map. There is one mouse
 * and one focus, so there is one such thing on a page; lists and maps mark the same.
 */

import { useEffect } from "react";
import { createStore, useStored } from "../store.ts";

interface Pointing {
  readonly hoveredId?: string | undefined;
  readonly focusedId?: string | undefined;
}

/** So long a card stays after the mouse has left what it tells of, for the mouse to get onto it. */
const GRACE_MS = 500;

const store = createStore<Pointing>({});
let leaving: ReturnType<typeof setTimeout> | undefined;

/** The mouse is where it was, or elsewhere for good: nothing is about to go. */
function keep(): void {
  clearTimeout(leaving);
  leaving = undefined;
}

function change(to: Pointing): void {
  store.write({ ...store.read(), ...to });
}

export const pointing = {
  read: () => toPointedId(store.read()),
  hover(id: string): void {
    keep();
    if (store.read().hoveredId !== id) change({ hoveredId: id });
  },
  /** The mouse has left; it may be on its way to the card. */
  leave(): void {
    leaving ??= setTimeout(() => {
      keep();
      change({ hoveredId: undefined });
    }, GRACE_MS);
  },
  /** The mouse is on the card. */
  stay: keep,
  focus(id: string): void {
    change({ focusedId: id, hoveredId: undefined });
  },
  blur(): void {
    change({ focusedId: undefined });
  },
  /** The reader wants it away, or it is no longer there. */
  dismiss(): void {
    keep();
    store.write({});
  },
};

/** The mouse goes before the keyboard: it is what moved last. */
function toPointedId({ hoveredId, focusedId }: Pointing): string | undefined {
  return hoveredId ?? focusedId;
}

export function usePointedId(): string | undefined {
  return useStored(store, toPointedId);
}

/** What the row of a list takes to point at its thing on the map, and to be marked with it. */
export function useRowPointing(id: string) {
  const isPointed = useStored(store, (value) => toPointedId(value) === id);
  useEffect(
    () => () => {
      if (pointing.read() === id) pointing.dismiss();
    },
    [id],
  );
  return {
    "data-pointed": isPointed || undefined,
    onPointerEnter: ({ pointerType }: { readonly pointerType: string }) => {
      // A finger that touches is about to open, not to look.
      if (pointerType !== "touch") pointing.hover(id);
    },
    onPointerLeave: pointing.leave,
    onFocus: () => pointing.focus(id),
    onBlur: pointing.blur,
  };
}
