/** Writes published shares of insecurity, and the tables that surveys were measured to. */

import {
  findWholeOf,
  type InsecurityRow,
  type ProximityRow,
  type ProximityTable,
} from "@scenkartan/domain";
import type { Context } from "hono";
import { findRows, insecurityTable, proximityTableTable, type Release } from "../release/index.ts";
import type { ApiEnv } from "./context.ts";
import { toAnswer, toList } from "./envelope.ts";
import { findCounty, type NamedRegions } from "./find-region.ts";
import { keepMatching } from "./keep-matching.ts";
import { nameRegions } from "./name-regions.ts";

export interface ProximityQuery extends Pick<NamedRegions, "lanskod"> {
  readonly year?: number | undefined;
  readonly limit: number;
  readonly offset: number;
}

/**
 * Published rows in pages, with the share of the whole area beside each band; all measured surveys.
 * Empty: silent only when nothing is published and nothing measured.
 * Errors: 404 as `findCounty` has it.
 */
export function writeProximity(c: Context<ApiEnv>, { lanskod, year, ...page }: ProximityQuery) {
  const release = c.var.release;
  findCounty(release, { lanskod });
  const all = findRows(release.db, insecurityTable);
  const items = keepMatching(all, { year })
    .filter(({ lanskoder }) => lanskod === undefined || lanskoder.includes(lanskod))
    .map((row) => toInsecurityItem(row, all));
  const surveys = listSurveys(release, { lanskod, year });
  const { reason, ...list } = toList(release, items, page);
  const isSilent = reason !== undefined && surveys.length === 0;
  return toAnswer(c, { ...list, ...(isSilent && { reason }), surveys });
}

/** The distances flat, and absent for a row about a whole area. */
function toInsecurityItem({ distance, ...row }: InsecurityRow, all: readonly InsecurityRow[]) {
  if (distance === undefined) return row;
  const reference = findWholeOf(row, all);
  const { rowId, sharePercent, n, marginPp } = reference ?? {};
  return {
    ...row,
    distanceFromM: distance.fromM,
    distanceToM: distance.toM,
    ...(reference && { referenceShare: { rowId, sharePercent, n, marginPp } }),
  };
}

function listSurveys(release: Release, wanted: Pick<ProximityQuery, "lanskod" | "year">) {
  const nameOf = nameRegions(release);
  return keepMatching(findRows(release.db, proximityTableTable), wanted).map(({ content }) => {
    const { rows, fingerprint: _, ...method } = content as ProximityTable;
    const wholes = rows.filter(({ distanceFromM }) => distanceFromM === undefined);
    return { ...method, regions: wholes.map((whole) => toRegion(whole, rows, nameOf)) };
  });
}

/** The whole region, which includes those nearby, apart from its bands. */
function toRegion(
  { regionKind, regionId, ...referenceShare }: ProximityRow,
  rows: readonly ProximityRow[],
  nameOf: ReturnType<typeof nameRegions>,
) {
  const bands = rows.filter(
    (row) =>
      row.distanceFromM !== undefined && row.regionKind === regionKind && row.regionId === regionId,
  );
  return {
    regionKind,
    regionId,
    name: nameOf({ regionKind, regionId }),
    referenceShare,
    bands: bands.map(({ regionKind: _, regionId: __, ...band }) => band),
  };
}
