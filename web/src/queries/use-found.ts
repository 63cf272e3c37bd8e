/** Asks for something that the address names and that may not exist. */

import { type QueryKey, type UseSuspenseQueryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { notFound } from "@tanstack/react-router";
import { isRefused } from "./mappings.ts";

/**
 * The answer, once it is there.
 * Errors: throws router's not-found when the server knows no such thing, so that the page for wrong
 * addresses is shown; any other failure as it is.
 */
export function useFound<T, K extends QueryKey>(
  options: Pick<UseSuspenseQueryOptions<T, Error, T, K>, "queryKey"> & {
    readonly queryFn?: unknown;
  },
): T {
  const ask = options.queryFn as () => Promise<T>;
  const { data } = useSuspenseQuery({
    queryKey: ["found", ...options.queryKey],
    queryFn: () =>
      ask().catch((error: Error) => {
        if (isRefused(error)) return undefined;
        throw error;
      }).then((found) => found ?? null),
  });
  return data ?? missing();
}

/** For an address that names what does not exist. */
export function missing(): never {
  throw notFound();
}
