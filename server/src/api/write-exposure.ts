/** Writes how many live near active scenes. */

import type { Context } from "hono";
import { exposureTable, findRows, populationGridTable, snapshotTable } from "../release/index.ts";
import { chooseSnapshot, type SnapshotChoice } from "./choose-snapshot.ts";
import type { ApiEnv } from "./context.ts";
import { toAnswer, toList } from "./envelope.ts";
import { findCounty, type NamedRegions, toSmallestRegion } from "./find-region.ts";
import { findSources } from "./find-sources.ts";
import { keepMatching } from "./keep-matching.ts";
import { nameRegions } from "./name-regions.ts";

export interface ExposureQuery extends NamedRegions, Omit<SnapshotChoice, "lanskod"> {
  readonly limit: number;
  readonly offset: number;
}

/**
 * Rows of one mapping, or of all where none is named; of one region where one is.
 * Empty: silent where nothing was mapped, or no grid is loaded; that is not zero.
 * Errors: as `findCounty` and `chooseSnapshot` have them.
 */
export function writeExposure(c: Context<ApiEnv>, query: ExposureQuery) {
  const release = c.var.release;
  const { snapshot, year, limit, offset } = query;
  const lanskod = findCounty(release, query);
  const isOneAsked = snapshot !== undefined || year !== undefined;
  const wanted = isOneAsked ? chooseSnapshot(release, { snapshot, year, lanskod }) : undefined;
  const ofCounty = keepMatching(findRows(release.db, snapshotTable), { lanskod });
  const snapshotIds = new Set(
    (isOneAsked ? (wanted ? [wanted] : []) : ofCounty).map(({ snapshotId }) => snapshotId),
  );
  const nameOf = nameRegions(release);
  const items = findRows(release.db, exposureTable, { ...toSmallestRegion(query) })
    .filter(({ snapshotId }) => snapshotIds.has(snapshotId))
    .map((row) => ({ ...row, name: nameOf(row) }));
  const grids = findRows(release.db, populationGridTable).map(({ sourceId, ...grid }) => {
    const [source] = findSources(release, [sourceId]);
    return { ...grid, source: source ?? null };
  });
  return toAnswer(c, { ...toList(release, items, { limit, offset }), grids });
}
