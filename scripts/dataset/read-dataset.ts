/** Reads and checks a whole data folder. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BasemapFeature,
  type DescribedExtent,
  type Edition,
  type Issue,
  type IssueRef,
  isSlug,
  type SceneId,
  type SourceId,
  toIssue,
} from "@scenkartan/domain";
import type { Dataset, PopulationGridFile } from "@scenkartan/server/release";
import { z } from "zod";
import { readPopulation } from "../sources/read-population.ts";
import { addAreas, checkAreas, type RegionAreas, readRegionAreas } from "./add-areas.ts";
import { addMapped } from "./add-mapped.ts";
import { checkMapped } from "./check-mapped.ts";
import { checkPlaces } from "./check-places.ts";
import { checkPrivacy, checkRowPrivacy } from "./check-privacy.ts";
import { checkProximity } from "./check-proximity.ts";
import { checkReferences } from "./check-references.ts";
import { checkRulings } from "./check-rulings.ts";
import { checkStatements } from "./check-statements.ts";
import { type MappedFile, readMappedFile } from "./mapped-file.ts";
import { type ProximityFile, readProximityFiles } from "./proximity-file.ts";
import { BASEMAP_FILE, readBasemap } from "./read-basemap.ts";
import { readExtent } from "./read-extent.ts";
import { FILES, type Rows, readRows } from "./read-rows.ts";
import { toDataset } from "./to-dataset.ts";

const EDITION_FILE = "published/edition.json";

/** What an edition's address would collide with: the default edition's folder, and our own paths. */
const RESERVED_SLUGS = ["default", "api", "assets", "embed", "figures", "ogc"];

const editionSchema = z.strictObject({
  slug: z.union([
    z.literal(""),
    z.string().refine((slug) => isSlug(slug) && !RESERVED_SLUGS.includes(slug)),
  ]),
  titleSv: z.string().min(1),
  titleEn: z.string().min(1),
  fictional: z.boolean(),
});

/**
 * The dataset below `folder` (`published/`, `places/`), or everything that is wrong with it.
 * Shape: rows keep the order of their files. Errors: never throws for wrong data; with issues there
 * is no dataset.
 */
export function readDataset(folder: string): { dataset?: Dataset; issues: Issue[] } {
  const edition = readEdition(folder);
  const { rows, issues: rowIssues } = readRows(folder);
  const { extents, issues: extentIssues } = readExtents(folder, rows);
  const mapped = readMappedFiles(folder, rows);
  const { basemap, issues: basemapIssues } = readBasemap(folder);
  const { regionAreas, issues: areaIssues } = readRegionAreas(folder);
  const proximity = readProximityFiles(folder);
  const grids = readGrids(folder, rows);
  const issues = [
    ...edition.issues,
    ...rowIssues,
    ...extentIssues,
    ...mapped.issues,
    ...basemapIssues,
    ...areaIssues,
    ...proximity.issues,
    ...grids.issues,
  ];
  // Rows that failed by themselves would only echo as dangling references.
  const found =
    issues.length > 0
      ? issues
      : checkTogether(rows, {
          extents,
          basemap,
          regionAreas,
          files: mapped.files,
          proximity: proximity.files,
        });
  if (found.length > 0 || edition.edition === undefined) return { issues: found };
  const written = toDataset(rows, extents);
  const dataset = {
    edition: edition.edition,
    ...addMapped(written, mapped.files),
    basemap,
    proximity: proximity.files.map(({ table }) => table),
    populationGrids: grids.grids,
  };
  return { dataset: addAreas(dataset, regionAreas), issues: [] };
}

function readMappedFiles(folder: string, { snapshots }: Rows) {
  const read = snapshots.map(({ row }) => readMappedFile(folder, row.snapshotId));
  return {
    files: read.flatMap(({ mapped }) => mapped ?? []),
    issues: read.flatMap(({ issues }) => issues),
  };
}

function readGrids(folder: string, { populationGrids }: Rows) {
  const read = populationGrids.map(({ row: { populationFile, ...grid } }) => ({
    grid,
    ...readPopulation(folder, populationFile, grid.cellM),
  }));
  return {
    grids: read.map(({ grid, cells }): PopulationGridFile => ({ ...grid, cells })),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** Every scene of the edition, written in the CSV files or drawn by a mapping. */
function listSceneIds({ scenes }: Rows, files: readonly MappedFile[]): Set<SceneId> {
  const written = scenes.map(({ row }) => row.sceneId);
  const drawn = files.flatMap((file) => file.scenes).map(({ sceneId }) => sceneId);
  return new Set([...written, ...drawn]);
}

interface Drawn {
  readonly extents: Extents;
  readonly basemap: readonly BasemapFeature[];
  readonly regionAreas: RegionAreas;
  readonly files: readonly MappedFile[];
  readonly proximity: readonly ProximityFile[];
}

function checkTogether(rows: Rows, drawn: Drawn): Issue[] {
  const { extents, basemap, regionAreas, files, proximity } = drawn;
  const sceneIds = listSceneIds(rows, files);
  return [
    ...checkMapped(rows, files),
    ...checkProximity(rows, proximity),
    ...checkExtents(rows, extents),
    ...checkBasemapSource(rows, basemap),
    ...checkAreas(rows, regionAreas),
    ...checkReferences(rows, sceneIds),
    ...checkPlaces(rows),
    ...checkStatements(rows),
    ...checkRulings(rows, sceneIds),
    ...checkPrivacy(rows),
  ];
}

/** Extents lie in files of their own and are held to the same rules. */
function checkExtents({ sources, operations }: Rows, extents: Extents): Issue[] {
  return operations.flatMap(({ row }) => {
    const extent = extents.get(row.operationId);
    if (extent === undefined || row.extentFile === undefined) return [];
    const { sourceId, describedAs } = extent;
    const ref = { file: row.extentFile };
    return [
      ...checkSource(sources, sourceId, ref),
      ...checkRowPrivacy({ ref, row: { describedAs } }),
    ];
  });
}

function checkBasemapSource({ sources }: Rows, [first]: readonly BasemapFeature[]): Issue[] {
  return first ? checkSource(sources, first.sourceId, { file: BASEMAP_FILE }) : [];
}

function checkSource(sources: Rows["sources"], sourceId: SourceId, ref: IssueRef): Issue[] {
  if (sources.some((source) => source.row.sourceId === sourceId)) return [];
  const context = { column: "sourceId", value: sourceId, target: FILES.sources.file };
  return [toIssue("reference-unknown", ref, context)];
}

function readEdition(folder: string): { edition?: Edition; issues: Issue[] } {
  const ref = { file: EDITION_FILE };
  const path = join(folder, EDITION_FILE);
  if (!existsSync(path)) return { issues: [toIssue("file-missing", ref)] };
  try {
    return { edition: editionSchema.parse(JSON.parse(readFileSync(path, "utf8"))), issues: [] };
  } catch (error) {
    const detail = error instanceof z.ZodError ? error.issues[0]?.path.join(".") : undefined;
    const context = { format: "JSON", detail: detail || "JSON" };
    return { issues: [toIssue("file-unreadable", ref, context)] };
  }
}

type Extents = ReadonlyMap<string, DescribedExtent>;

function readExtents(folder: string, { operations }: Rows): { extents: Extents; issues: Issue[] } {
  const extents = new Map<string, DescribedExtent>();
  const issues: Issue[] = [];
  for (const { row } of operations) {
    if (row.extentFile === undefined) continue;
    const read = readExtent(folder, row.extentFile);
    issues.push(...read.issues);
    if (read.extent) extents.set(row.operationId, read.extent);
  }
  return { extents, issues };
}
