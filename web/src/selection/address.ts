/** Where the reader is, as the browser's address says, and the ways to go elsewhere. */

import { basePath } from "./editions.ts";
import type { SearchParameters } from "./selection.ts";

export interface Address {
  /** Below the edition's own: "/", "/kommun/0126-huddinge"; letters as they are written there. */
  readonly path: string;
  readonly search: SearchParameters;
  /** The part of the page, without its sign; "" for none. */
  readonly hash: string;
}

/** Another address of this edition. Without a path it is another state of the same page. */
export interface Destination {
  readonly path?: string;
  readonly search?: SearchParameters;
  readonly hash?: string | undefined;
}

export function readAddress({ pathname, search, hash }: Location = window.location): Address {
  const isBelow = pathname === basePath || pathname.startsWith(`${basePath}/`);
  return {
    path: (isBelow ? pathname.slice(basePath.length) : pathname) || "/",
    search: Object.fromEntries(new URLSearchParams(search)),
    hash: hash.slice(1),
  };
}

/** Plain `name=value`: people read it, type it and send it in e-mails. */
export function toHref({ path = readAddress().path, search = {}, hash }: Destination): string {
  const query = new URLSearchParams(search)
    .toString()
    .replaceAll("%2F", "/")
    .replaceAll("%2C", ",");
  const page = path === "/" ? basePath || "/" : basePath + path;
  return `${page}${query && `?${query}`}${hash ? `#${hash}` : ""}`;
}

/** Told of every change of the address, with whether the program made it or the browser's Back. */
type Watcher = (by: "program" | "browser") => void;
const watchers = new Set<Watcher>();

/** Goes there: a step that Back undoes, unless `replace` puts it in the place of the present one. */
export function goTo(destination: Destination, { replace = false } = {}): void {
  const href = toHref(destination);
  const isSame = new URL(href, window.location.href).href === window.location.href;
  window.history[replace || isSame ? "replaceState" : "pushState"](null, "", href);
  for (const tell of watchers) tell("program");
}

/** Follows the address until the answer is called. */
export function watchAddress(watcher: Watcher): () => void {
  const onBrowser = () => watcher("browser");
  watchers.add(watcher);
  window.addEventListener("popstate", onBrowser);
  return () => {
    watchers.delete(watcher);
    window.removeEventListener("popstate", onBrowser);
  };
}
