/** When the made-up mappings are dated. */

import { SILENT_KOMMUN } from "./settings.ts";

export const FIRST_YEAR = 2019;

export interface Mapping {
  readonly snapshotId: string;
  readonly year: number;
  /** `2019-10`. */
  readonly stateOf: string;
  /** `2020-02-14`. */
  readonly publishedOn: string;
  readonly sourceId: string;
  /** Below the folder that is written. */
  readonly file: string;
  readonly format: "geopackage" | "geojson" | "geojson-3006";
  readonly notReported: readonly string[];
}

/** One mapping a year, their formats in turn. */
export function listMappings(snapshots: number, silentAt: number | undefined): Mapping[] {
  return Array.from({ length: snapshots }, (_, index) => {
    const year = FIRST_YEAR + index;
    const format = (["geopackage", "geojson", "geojson-3006"] as const)[index % 3] ?? "geojson";
    const snapshotId = `ovningslan-${year}`;
    return {
      snapshotId,
      year,
      stateOf: `${year}-10`,
      publishedOn: `${year + 1}-02-14`,
      sourceId: `ovning-kartlaggning-${year}`,
      file: `handed-in/${snapshotId}.${format === "geopackage" ? "gpkg" : "geojson"}`,
      format,
      notReported: index === silentAt ? [SILENT_KOMMUN] : [],
    };
  });
}

/** The year from whose first day the redrawn lokalpolisområde holds; its mapping is the first after. */
export function toRedrawnYear(snapshots: number): number {
  return FIRST_YEAR + Math.max(1, Math.floor(snapshots / 2) - 1);
}
