/** Takes a county's mapping from the file it hands in to the text under `data/`. */

import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  compareSnapshots,
  type GroundWgs84,
  type Issue,
  type Kommunkod,
  omitAbsent,
  type SceneId,
  type Snapshot,
  type SnapshotId,
  toIssue,
  toLanskod,
  toLastDay,
} from "@scenkartan/domain";
import { KOMMUN_AREAS, LOKALPOLISOMRADE_AREAS, readAreas } from "../dataset/areas.ts";
import { toTexts } from "../dataset/check-mapped.ts";
import { checkRowPrivacy } from "../dataset/check-privacy.ts";
import {
  type MappedFile,
  readMappedFile,
  toMappedPath,
  writeMappedFile,
} from "../dataset/mapped-file.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { toSweref99tm, toWgs84 } from "../geometry/project.ts";
import { readMapping } from "../sources/read-mapping.ts";
import { type CrsChoice, chooseCrs } from "./choose-crs.ts";
import { identifyScenes, type KnownScene } from "./identify-scenes.ts";
import { type County, placeScenes } from "./place-scenes.ts";
import type { IdentifiedScene, PlacedScene } from "./source-scene.ts";
import { toSourceScenes } from "./to-source-scenes.ts";

export interface ImportOptions {
  readonly file: string;
  readonly snapshotId: SnapshotId;
  readonly dataFolder: string;
  /** EPSG code, when the file states none or states it wrongly. */
  readonly epsg?: number | undefined;
  readonly notReported: readonly Kommunkod[];
  /** Also asks anew who the scenes are of which the mapping's file says so already. */
  readonly identifyAgain?: boolean;
}

export type ImportResult =
  | {
      readonly kind: "imported";
      readonly path: string;
      readonly scenes: number;
      readonly crs: CrsChoice;
      /** Warnings only. */
      readonly issues: readonly Issue[];
    }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

/**
 * Reads, checks, places, identifies and writes one mapping. Run twice, nothing changes.
 * Errors: never throws for wrong data; with any error nothing is written.
 */
export function importMapping(options: ImportOptions): ImportResult {
  const { dataset, issues } = readDataset(options.dataFolder);
  if (dataset === undefined) return { kind: "refused", issues };
  const snapshot = dataset.snapshots.find((each) => each.snapshotId === options.snapshotId);
  if (snapshot === undefined) return refuse(toUnknownSnapshot(options));
  const file = basename(options.file);
  const { mapping, issues: readIssues } = readMapping(options.file);
  if (mapping === undefined) return { kind: "refused", issues: readIssues };
  const { choice: crs, issues: crsIssues } = chooseCrs(file, mapping, options.epsg);
  if (crs === undefined) return { kind: "refused", issues: crsIssues };
  const read = toSourceScenes(file, mapping.features, crs.epsg);
  const county = toCounty(options.dataFolder, snapshot, dataset.lokalpolisomraden);
  const placed = placeScenes(read.scenes, county, toLastDay(snapshot.stateOf));
  const known = findKnownScenes(options.dataFolder, dataset.snapshots, snapshot);
  const elsewhere = dataset.scenes.filter(
    ({ kommunkod }) => toLanskod(kommunkod) !== snapshot.lanskod,
  );
  const identified = identifyScenes(placed.scenes, known, {
    elsewhere: new Set(elsewhere.map(({ sceneId }) => sceneId)),
    ruled: options.identifyAgain ? new Map() : findRuled(options, placed.scenes),
  });
  const found = [
    ...read.issues,
    ...placed.scenes.flatMap((scene) => checkRowPrivacy({ ref: scene.ref, row: toTexts(scene) })),
    ...placed.issues,
    ...identified.issues,
  ];
  if (found.some(({ severity }) => severity === "error")) return { kind: "refused", issues: found };
  const path = join(options.dataFolder, toMappedPath(snapshot.snapshotId));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, writeMappedFile(toMappedFile(options, identified.scenes)));
  return { kind: "imported", path, scenes: identified.scenes.length, crs, issues: found };
}

function refuse(issue: Issue): ImportResult {
  return { kind: "refused", issues: [issue] };
}

function toUnknownSnapshot({ snapshotId }: ImportOptions): Issue {
  const target = "published/snapshots.csv";
  const context = { column: "snapshotId", value: snapshotId, target };
  return toIssue("reference-unknown", { file: target }, context);
}

/** Their files have been read without an issue once, as all of the data. */
function toCounty(
  folder: string,
  { lanskod }: Snapshot,
  lokalpolisomraden: County["validity"],
): County {
  return {
    lanskod,
    kommuner: readAreas(folder, KOMMUN_AREAS).areas,
    lokalpolisomraden: readAreas(folder, LOKALPOLISOMRADE_AREAS).areas,
    validity: lokalpolisomraden,
  };
}

/**
 * Who the scenes are by the file that an earlier import of this mapping wrote, and that a person may
 * have changed since: by running number and name, where those name one scene.
 */
function findRuled(
  { dataFolder, snapshotId }: ImportOptions,
  scenes: readonly PlacedScene[],
): Map<PlacedScene, SceneId> {
  const toKey = ({
    runningNumber,
    name,
  }: Pick<PlacedScene, "name"> & { runningNumber?: unknown }) => `${runningNumber ?? ""} ${name}`;
  const written = readMappedFile(dataFolder, snapshotId).mapped?.scenes ?? [];
  const byKey = Map.groupBy(written, toKey);
  const handedIn = Map.groupBy(scenes, toKey);
  return new Map(
    [...handedIn].flatMap(([key, [scene, ...others]]) => {
      const [before, ...more] = byKey.get(key) ?? [];
      const isCertain = others.length === 0 && more.length === 0;
      return isCertain && scene && before ? [[scene, before.sceneId] as const] : [];
    }),
  );
}

/** Scenes of this county's earlier mappings, the latest mapping first. */
function findKnownScenes(
  folder: string,
  snapshots: readonly Snapshot[],
  snapshot: Snapshot,
): KnownScene[] {
  return snapshots
    .filter((each) => each.lanskod === snapshot.lanskod && compareSnapshots(each, snapshot) < 0)
    .sort((a, b) => compareSnapshots(b, a))
    .flatMap(({ snapshotId }) => readMappedFile(folder, snapshotId).mapped?.scenes ?? [])
    .map(({ sceneId, name, positionBasis, geometry }) =>
      positionBasis === "place"
        ? { sceneId, name }
        : { sceneId, name, ground: toSweref99tm(geometry as GroundWgs84) },
    );
}

function toMappedFile(
  { snapshotId, notReported }: ImportOptions,
  scenes: readonly IdentifiedScene[],
): MappedFile {
  return {
    snapshotId,
    notReported,
    scenes: scenes.map(({ sceneId, name, runningNumber, note, position, ...place }) =>
      omitAbsent({
        sceneId,
        name,
        runningNumber,
        kommunkod: place.kommunkod,
        lokalpolisomrade: place.lokalpolisomrade,
        positionBasis: position.basis,
        positionPrecisionM: position.basis === "mapped" ? undefined : position.precisionM,
        note,
        geometry: toWgs84(position.geometry),
      }),
    ),
  };
}
