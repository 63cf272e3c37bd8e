/** Filters rows by the parameters of a request. */

/** The rows whose properties equal every wanted value; a value that is undefined wants nothing. */
export function keepMatching<T extends object>(
  rows: readonly T[],
  wanted: { readonly [K in keyof T]?: T[K] | undefined },
): T[] {
  const given = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return rows.filter((row) => given.every(([key, value]) => row[key as keyof T] === value));
}
