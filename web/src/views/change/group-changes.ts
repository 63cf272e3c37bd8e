/** Changes in the order in which they are told: what went, what came, what became different. */

import { type ChangeKind, compareNames } from "@scenkartan/domain";
import type { ChangeFeature } from "@scenkartan/server/api-types";

const ORDER: readonly ChangeKind[] = [
  ...(["ceased", "added", "returned", "split", "merged", "moved"] as const),
  ...(["shrunk", "grown", "corrected", "unchanged", "unknown"] as const),
];

/** Told folded, since there are many and they say little. */
export const FOLDED_KINDS: readonly ChangeKind[] = ["unchanged", "unknown"];

export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly changes: readonly ChangeFeature[];
}

/** Only kinds that occur; within each by name in Swedish order, never by size. */
export function groupChanges(changes: readonly ChangeFeature[]): ChangeGroup[] {
  return ORDER.map((kind) => ({
    kind,
    changes: changes
      .filter(({ properties }) => properties.kind === kind)
      .sort((a, b) => compareNames(toName(a), toName(b))),
  })).filter((group) => group.changes.length > 0);
}

/** The scenes that it is about: those that were there, or those that came. */
export function toName({ properties: { beforeNames, afterNames } }: ChangeFeature): string {
  return (beforeNames.length > 0 ? beforeNames : afterNames).join(", ");
}
