/** From checked rows to the domain's values. */

import {
  type Bilingual,
  type DescribedExtent,
  type Figure,
  type Metres,
  type Observation,
  type Operation,
  omitAbsent,
  type Position,
  type Scene,
  type SilentReason,
  toPoint,
} from "@scenkartan/domain";
import type { Dataset } from "@scenkartan/server/release";
import type { Rows } from "./read-rows.ts";

/** What the CSV files hold; complete mappings and areas come from files of their own. */
export type WrittenDataset = Omit<
  Dataset,
  "edition" | "basemap" | "completeMappings" | "footprints" | "proximity" | "populationGrids"
>;

type RowOfFile<Name extends keyof Rows> = Rows[Name][number]["row"];

/**
 * Every row as the domain has it; `extents` by operation.
 * Never throws for rows that have passed the checks.
 */
export function toDataset(
  rows: Rows,
  extents: ReadonlyMap<string, DescribedExtent>,
): WrittenDataset {
  const each = <Name extends keyof Rows, T>(name: Name, to: (row: RowOfFile<Name>) => T): T[] =>
    rows[name].map(({ row }) => to(row as RowOfFile<Name>));
  return {
    sources: each("sources", omitAbsent),
    lan: each("lan", (row) => row),
    kommuner: each("kommuner", ({ labelLon, labelLat, ...row }) => ({
      ...row,
      labelPoint: toPoint(labelLon, labelLat),
    })),
    places: each("places", ({ lon, lat, ...row }) =>
      omitAbsent({ ...row, point: toPoint(lon, lat) }),
    ),
    lokalpolisomraden: each("lokalpolisomraden", withNote),
    lokalpolisomradeKommuner: each("lokalpolisomradeKommuner", (row) => row),
    snapshots: each("snapshots", ({ definition: text, definitionSourceId: sourceId, ...row }) =>
      withNote({ ...row, definition: text && sourceId ? { text, sourceId } : undefined }),
    ),
    totals: each("totals", ({ value, valueSilent, ...row }) =>
      withNote({ ...row, value: toFigure(value, valueSilent) }),
    ),
    scenes: each("scenes", toScene),
    sceneNotes: each("sceneNotes", ({ textSv, textEn, ...row }) => ({
      ...row,
      text: { sv: textSv, en: textEn },
    })),
    corrections: each("corrections", ({ wasSv, wasEn, isSv, isEn, reasonSv, reasonEn, ...row }) =>
      omitAbsent({
        ...row,
        was: { sv: wasSv, en: wasEn },
        is: { sv: isSv, en: isEn },
        reason: { sv: reasonSv, en: reasonEn },
      }),
    ),
    observations: each("observations", toObservation),
    rulings: each("rulings", (row) => row),
    insecurity: each("insecurity", toInsecurityRow),
    operations: each(
      "operations",
      ({ extentFile: _, ...row }): Operation =>
        withNote({ ...row, extent: extents.get(row.operationId) }),
    ),
    outcomes: each("outcomes", ({ value, valueSilent, ...row }) =>
      omitAbsent({ ...row, value: toFigure(value, valueSilent) }),
    ),
    plans: each("plans", (row) => row),
    goals: each("goals", omitAbsent),
    goalValues: each("goalValues", omitAbsent),
    contextFacts: each("contextFacts", omitAbsent),
  };
}

/** `noteSv` and `noteEn` as one note, and everything absent left out. */
function withNote<T extends { noteSv?: string | undefined; noteEn?: string | undefined }>({
  noteSv: sv,
  noteEn: en,
  ...row
}: T) {
  const note: Bilingual | undefined = sv && en ? { sv, en } : undefined;
  return omitAbsent({ ...row, note });
}

function toFigure(value: number | undefined, silent: SilentReason | undefined): Figure {
  return value ?? { silent: silent ?? "not-published" };
}

function toScene(row: RowOfFile<"scenes">): Scene {
  const { positionBasis: _, lon, lat, positionPrecisionM, positionPoint, ...scene } = row;
  const position: Position =
    lon === undefined || lat === undefined || positionPoint === undefined
      ? { basis: "unknown" }
      : {
          basis: "place",
          geometry: toPoint(lon, lat),
          precisionM: positionPrecisionM as Metres,
          placePoint: positionPoint,
        };
  return omitAbsent({ ...scene, position });
}

function toObservation({ snapshotId, observedOn, ...row }: RowOfFile<"observations">): Observation {
  const at = snapshotId
    ? ({ kind: "snapshot", snapshotId } as const)
    : ({ kind: "date", observedOn: observedOn as NonNullable<typeof observedOn> } as const);
  return withNote({ ...row, at });
}

function toInsecurityRow({
  distanceFromM,
  distanceToM,
  sharePercent,
  sharePercentSilent,
  n,
  nSilent,
  marginPp,
  marginPpSilent,
  ...row
}: RowOfFile<"insecurity">) {
  const distance =
    distanceFromM === undefined || distanceToM === undefined
      ? undefined
      : { fromM: distanceFromM as Metres, toM: distanceToM as Metres };
  return withNote({
    ...row,
    distance,
    sharePercent: toFigure(sharePercent, sharePercentSilent),
    n: toFigure(n, nSilent),
    marginPp: toFigure(marginPp, marginPpSilent),
  });
}
