/** The pages that one can go to from every other. */

export interface PageEntry {
  /** Below the edition's own address. */
  readonly path: "/" | "/forandring" | "/trygghet" | "/metod";
  /** What it is called in the texts. */
  readonly name: "map" | "change" | "proximity" | "method";
  /** Id of what the skip link leads to. */
  readonly skipTo: string;
}

export const PAGES: readonly PageEntry[] = [
  { path: "/", name: "map", skipTo: "platser" },
  { path: "/forandring", name: "change", skipTo: "innehall" },
  { path: "/trygghet", name: "proximity", skipTo: "innehall" },
  { path: "/metod", name: "method", skipTo: "innehall" },
];

/** The page of an address below the edition's own; undefined for an address that leads nowhere. */
export function findPage(path: string): PageEntry | undefined {
  return PAGES.find((page) => page.path === (path.replace(/\/+$/, "") || "/"));
}
