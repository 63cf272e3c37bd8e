/** What the present page is about, as its path says. */

import { type PageAddress, parsePageAddress } from "@scenkartan/domain";
import { useLocation } from "@tanstack/react-router";

/** Undefined where the path is not of that kind. */
export function usePageAddress<K extends PageAddress["kind"]>(
  kind: K,
): Extract<PageAddress, { kind: K }> | undefined {
  const address = parsePageAddress(useLocation().pathname);
  return address?.kind === kind ? (address as Extract<PageAddress, { kind: K }>) : undefined;
}
