/** Table `basemapFeature`, and the finder that hands its features out as text. */

import type { BasemapFeature, BasemapKind, SourceId } from "@scenkartan/domain";
import type { Database } from "better-sqlite3";
import { json, plain } from "../columns.ts";
import { defineTable } from "../table.ts";

export const basemapFeatureTable = defineTable<BasemapFeature>("basemapFeature", {
  kind: plain,
  name: plain,
  geometry: json,
  sourceId: plain,
});

export interface FoundBasemap {
  readonly numberMatched: number;
  /** Finished GeoJSON, beneath first. */
  readonly features: readonly string[];
  readonly sourceIds: readonly SourceId[];
}

/**
 * One page of the edition's basemap. Geometries are joined as they are stored; none is parsed.
 * CRS: WGS 84. Empty: an edition without a basemap of its own.
 */
export function findBasemap(
  db: Database,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): FoundBasemap {
  const rows = db
    .prepare<[number, number], { kind: BasemapKind; name: string | null; geometry: string }>(
      "SELECT kind, name, geometry FROM basemapFeature ORDER BY _rowid_ LIMIT ? OFFSET ?",
    )
    .all(limit, offset);
  return {
    numberMatched: db.prepare<[], number>("SELECT count(*) FROM basemapFeature").pluck().get() ?? 0,
    features: rows.map(({ kind, name, geometry }) => {
      const properties = JSON.stringify({ kind, ...(name !== null && { name }) });
      return `{"type":"Feature","geometry":${geometry},"properties":${properties}}`;
    }),
    sourceIds: db
      .prepare<[], SourceId>("SELECT DISTINCT sourceId FROM basemapFeature")
      .pluck()
      .all(),
  };
}
