/** Where our own server answers: addresses of this edition's API. */

import { basePath } from "./editions.ts";

/** Parameters that are undefined are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/** `/ovning/api/v1/scenes?year=2023`, from the path below `/api/v1`. */
export function toApiPath(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  const address = `${basePath}/api/v1${path}`;
  return parameters.size === 0 ? address : `${address}?${parameters}`;
}

/** The same with the server's name, for use outside the page. */
export function toApiUrl(path: string, query?: Query): string {
  return `${window.location.origin}${toApiPath(path, query)}`;
}
