/** A value outside React that many parts of a page follow, each only as far as it concerns them. */

import { useSyncExternalStore } from "react";

export interface Store<T> {
  readonly read: () => T;
  readonly write: (value: T) => void;
  /** Calls `listener` after every change; the answer ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    write: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What `select` makes of the value; draws anew when that changes, and for nothing else. */
export function useStored<T, S>(store: Store<T>, select: (value: T) => S): S {
  return useSyncExternalStore(store.subscribe, () => select(store.read()));
}
