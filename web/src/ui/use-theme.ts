/** Light or dark, as the reader's system asks. */

import { useMedia } from "./use-media.ts";

export type Theme = "light" | "dark";

export function useTheme(): Theme {
  return useMedia("(prefers-color-scheme: dark)") ? "dark" : "light";
}
