/** A radius as people type it. */

import type { Metres } from "@scenkartan/domain";

/** Wider than any county. */
const MOST_M = 1_000_000;

/** `500`, `1 500` or `250,5`, in metres; undefined for what is none, is nothing or is absurd. */
export function parseRadiusM(text: string): Metres | undefined {
  const plain = text.replace(/\s/g, "").replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined;
  const metres = Number(plain);
  return metres > 0 && metres <= MOST_M ? (metres as Metres) : undefined;
}
