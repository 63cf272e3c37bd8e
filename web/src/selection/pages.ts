/** The pages that one can go to from every other. */

import { type PagePath, parsePageAddress } from "@scenkartan/domain";

export interface PageEntry {
  /** Below the edition's own address. */
  readonly path: PagePath;
  /** What it is called in the texts. */
  readonly name:
    | "map"
    | "change"
    | "proximity"
    | "operations"
    | "goals"
    | "figures"
    | "data"
    | "method";
}

/** In the order of the navigation. */
export const PAGES: readonly PageEntry[] = [
  { path: "/", name: "map" },
  { path: "/forandring", name: "change" },
  { path: "/trygghet", name: "proximity" },
  { path: "/insatser", name: "operations" },
  { path: "/mal", name: "goals" },
  { path: "/figurer", name: "figures" },
  { path: "/data", name: "data" },
  { path: "/metod", name: "method" },
];

/** Ids of what the skip link leads to: the list on the start page, the content elsewhere. */
export const SKIP_TO_LIST = "platser";
export const SKIP_TO_CONTENT = "innehall";

/** What a path is about; undefined for one that leads nowhere. */
export function findSkipTarget(path: string): string | undefined {
  const address = parsePageAddress(path);
  if (address === undefined) return undefined;
  return address.kind === "page" && address.path === "/" ? SKIP_TO_LIST : SKIP_TO_CONTENT;
}
