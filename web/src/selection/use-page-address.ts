/** What the present page is about, as its path says. */

import { type PageAddress, parsePageAddress } from "@scenkartan/domain";
import { useMatch } from "@tanstack/react-router";
import { basePath } from "./editions.ts";

/**
 * Undefined where the path is not of that kind. It is the path of the page that asks, which stays
 * the same while the next page is on its way.
 */
export function usePageAddress<K extends PageAddress["kind"]>(
  kind: K,
): Extract<PageAddress, { kind: K }> | undefined {
  const path = useMatch({ strict: false, select: ({ pathname }) => pathname });
  const address = parsePageAddress(
    path.slice(path.startsWith(`${basePath}/`) ? basePath.length : 0),
  );
  return address?.kind === kind ? (address as Extract<PageAddress, { kind: K }>) : undefined;
}
