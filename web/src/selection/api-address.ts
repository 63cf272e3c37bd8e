/** Where our own server answers: addresses of this edition, its API and its figures. */

import { basePath } from "./editions.ts";

/** Parameters that are undefined are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/** `/ovning/figures/karta?kommunkod=0126`, from the path below the edition. */
export function toEditionPath(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  const address = basePath + path;
  return parameters.size === 0 ? address : `${address}?${parameters}`;
}

/** `/ovning/api/v1/scenes?year=2023`, from the path below `/api/v1`. */
export function toApiPath(path: string, query?: Query): string {
  return toEditionPath(`/api/v1${path}`, query);
}

/** The same with the server's name, for use outside the page. */
export function toApiUrl(path: string, query?: Query): string {
  return `${window.location.origin}${toApiPath(path, query)}`;
}
