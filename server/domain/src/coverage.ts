/** How many scenes are named, beside how many the publisher counted. */

import type { Figure } from "./missing.ts";
import type { SceneStatus } from "./status.ts";
import { MEASURE_ROLES, type PublishedTotal, type TotalRole } from "./total.ts";

export interface RoleCoverage {
  /** Scenes with a name in this edition. */
  readonly named: number;
  /** Of those, how many follow from sources without standing in one. */
  readonly inferred: number;
  /** The publisher's own number for the same region; a reason where it gave none. */
  readonly published: Figure;
}

/** Shape: `active` and `ceased` are apart, since naming all of one says nothing of the other. */
export type Coverage = Readonly<Record<TotalRole, RoleCoverage>>;

/** The scenes of one region at one mapping, each with its event there. */
export interface RegionAtSnapshot {
  /** Only scenes that are active, or that ceased since the mapping before. */
  readonly statuses: readonly SceneStatus[];
  /** Only totals that speak of exactly this region at this mapping. */
  readonly totals: readonly PublishedTotal[];
}

/** Counts what is named and sets the published numbers beside. Never throws, never fills in. */
export function summariseCoverage({ statuses, totals }: RegionAtSnapshot): Coverage {
  const count = (role: TotalRole, isOfRole: (status: SceneStatus) => boolean): RoleCoverage => {
    const ofRole = statuses.filter(isOfRole);
    return {
      named: ofRole.length,
      inferred: ofRole.filter((s) => s.status !== "unknown" && s.basis === "inferred").length,
      published: findPublished(role, totals),
    };
  };
  return {
    active: count("active", ({ status }) => status === "active"),
    ceased: count("ceased", ({ status }) => status === "ceased"),
    added: count("added", (s) => s.status === "active" && s.event === "added"),
  };
}

/** The source's number; no number where another source contradicts it. */
function findPublished(role: TotalRole, totals: readonly PublishedTotal[]): Figure {
  const ofRole = totals.filter(({ measure }) => MEASURE_ROLES[measure] === role);
  if (ofRole.some(({ contradicts }) => contradicts !== undefined))
    return { silent: "contradicted" };
  return ofRole[0]?.value ?? { silent: "not-published" };
}
