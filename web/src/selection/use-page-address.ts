/** What the present page is about, as its path says. */

import { type PageAddress, parsePageAddress } from "@scenkartan/domain";
import { useAddress } from "./use-address.ts";

/**
 * Undefined where the path is not of that kind. It is the path of the page that asks, which stays
 * the same while the next page is on its way.
 */
export function usePageAddress<K extends PageAddress["kind"]>(
  kind: K,
): Extract<PageAddress, { kind: K }> | undefined {
  const address = parsePageAddress(useAddress().path);
  return address?.kind === kind ? (address as Extract<PageAddress, { kind: K }>) : undefined;
}
