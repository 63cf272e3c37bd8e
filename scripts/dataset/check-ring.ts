/** Is a ring closed, and does it run the way that RFC 7946 asks for? */

import { type Issue, toIssue } from "@scenkartan/domain";

type Ring = readonly (readonly [number, number])[];

/** CRS: WGS 84, longitude then latitude. Never throws. */
export function checkOuterRing(file: string, ring: Ring): Issue[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return [toIssue("ring-open", { file })];
  return toSignedArea(ring) < 0 ? [toIssue("ring-clockwise", { file })] : [];
}

/** Twice the enclosed area in degrees; only its sign is used: positive when counter-clockwise. */
function toSignedArea(ring: Ring): number {
  return ring.slice(1).reduce((sum, [lon, lat], index) => {
    const [lonBefore, latBefore] = ring[index] as readonly [number, number];
    return sum + lonBefore * lat - lon * latBefore;
  }, 0);
}
