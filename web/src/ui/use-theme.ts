/** Light or dark, as the reader's system asks. */

import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark";

const query = window.matchMedia("(prefers-color-scheme: dark)");

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => (query.matches ? "dark" : "light"));
}

function subscribe(onChange: () => void): () => void {
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
