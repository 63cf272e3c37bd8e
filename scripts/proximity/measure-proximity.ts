/** From a survey's respondents to the table that may leave the room: insecurity by distance. */

import {
  type BandStarts,
  type DisclosureRule,
  type Issue,
  type LokalpolisomradeId,
  type ProximityDivision,
  type ProximityTable,
  type Published,
  publishProximity,
  type RespondentFlaw,
  type Snapshot,
  type SnapshotId,
  type SourceId,
  toIssue,
  toLastDay,
  toYear,
} from "@scenkartan/domain";
import type { Dataset } from "@scenkartan/server/release";
import { indexDataset } from "../bake/index-dataset.ts";
import { placeStatuses } from "../bake/place-statuses.ts";
import { LOKALPOLISOMRADE_AREAS, readAreas } from "../dataset/areas.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { GroundTree, measureDistancesM } from "../geometry/ground-tree.ts";
import { isValidOn } from "../import/place-scenes.ts";
import { findExtent } from "./find-extent.ts";
import { fingerprintRespondents } from "./fingerprint-respondents.ts";
import { type ActiveScenes, listActiveScenes } from "./list-active-scenes.ts";
import { ANSWERS, type RespondentsRead, readRespondents } from "./read-respondents.ts";
import { tallyRespondents } from "./tally-respondents.ts";

export interface ProximityOptions {
  readonly file: string;
  readonly dataFolder: string;
  readonly snapshotId: SnapshotId;
  readonly bandsM: BandStarts;
  readonly rule: DisclosureRule;
  /** Column of weights; all weigh the same without it. */
  readonly weights?: string | undefined;
  readonly by?: ProximityDivision | undefined;
  readonly sourceId?: SourceId | undefined;
}

export type ProximityResult =
  | {
      readonly kind: "measured";
      readonly table: Published<ProximityTable>;
      readonly fictional: boolean;
      /** Lines of the rows that were left out. */
      readonly flaws: RespondentsRead["flaws"];
    }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

/** With more wrong rows than so many percent nothing is measured. */
export const MOST_WRONG_PERCENT = 5;

/** Errors: never throws for wrong data; a file, mapping or option that cannot be used is refused. */
export function measureProximity(options: ProximityOptions): ProximityResult {
  const { dataset, issues } = readDataset(options.dataFolder);
  if (dataset === undefined) return { kind: "refused", issues };
  const snapshot = dataset.snapshots.find((each) => each.snapshotId === options.snapshotId);
  const wrong = [
    ...(snapshot ? [] : [toUnknown("snapshotId", options.snapshotId, "published/snapshots.csv")]),
    ...checkSource(dataset, options.sourceId),
  ];
  if (snapshot === undefined || wrong.length > 0) return { kind: "refused", issues: wrong };
  const scenes = findScenes(dataset, snapshot);
  if (scenes.grounds.length === 0) {
    const context = { snapshotId: snapshot.snapshotId };
    return refuse(toIssue("no-mapped-scene", { file: "published/mapped" }, context));
  }
  const areas = findAreas(options, dataset, snapshot);
  if (areas.missing !== undefined) return refuse(areas.missing);
  const { read, issues: readIssues } = readRespondents({
    file: options.file,
    weights: options.weights,
    needsKommun: options.by === "kommun",
    extent: findExtent(dataset, snapshot.lanskod, scenes.grounds),
    isKommun: (code) =>
      dataset.kommuner.some(
        ({ kommunkod, lanskod }) => kommunkod === code && lanskod === snapshot.lanskod,
      ),
  });
  if (read === undefined) return { kind: "refused", issues: readIssues };
  const tooWrong = checkShare(options.file, read);
  if (tooWrong !== undefined) return refuse(tooWrong);
  const table = toTable(options, { snapshot, scenes, read, areas });
  return { kind: "measured", table, fictional: dataset.edition.fictional, flaws: read.flaws };
}

const refuse = (issue: Issue): ProximityResult => ({ kind: "refused", issues: [issue] });

function toUnknown(column: string, value: string, target: string): Issue {
  return toIssue("reference-unknown", { file: target }, { column, value, target });
}

function checkSource({ sources }: Dataset, sourceId: SourceId | undefined): Issue[] {
  if (sourceId === undefined || sources.some((each) => each.sourceId === sourceId)) return [];
  return [toUnknown("sourceId", sourceId, "published/sources.csv")];
}

function findScenes(dataset: Dataset, { snapshotId, lanskod }: Snapshot): ActiveScenes {
  const index = indexDataset(dataset);
  const county = placeStatuses(dataset, index).find((each) => each.lanskod === lanskod);
  return county ? listActiveScenes(county, index, snapshotId) : { grounds: [], withoutGround: 0 };
}

interface Areas {
  readonly ids: readonly string[];
  /** Undefined unless respondents are placed by where they live. */
  readonly tree?: GroundTree;
  readonly missing?: Issue;
}

function findAreas(
  { by, dataFolder }: ProximityOptions,
  dataset: Dataset,
  { lanskod, stateOf }: Snapshot,
): Areas {
  if (by !== "lokalpolisomrade") {
    const inCounty = dataset.kommuner.filter((each) => each.lanskod === lanskod);
    return { ids: by === "kommun" ? inCounty.map(({ kommunkod }) => kommunkod) : [] };
  }
  const valid = dataset.lokalpolisomraden.filter(
    (each) => each.lanskod === lanskod && isValidOn(each, toLastDay(stateOf)),
  );
  const { areas: drawn } = readAreas(dataFolder, LOKALPOLISOMRADE_AREAS);
  const areas = valid.map(({ lokalpolisomrade: id }: { lokalpolisomrade: LokalpolisomradeId }) => ({
    id,
    ground: drawn.find((area) => area.id === id)?.groundSweref99tm,
  }));
  const undrawn = areas.find(({ ground }) => ground === undefined);
  if (undrawn !== undefined || areas.length === 0) {
    const { file } = LOKALPOLISOMRADE_AREAS;
    const region = undrawn?.id ?? `län ${lanskod}`;
    return { ids: [], missing: toIssue("areas-missing", { file }, { region, target: file }) };
  }
  const grounds = areas.flatMap(({ ground }) => ground ?? []);
  return { ids: areas.map(({ id }) => id), tree: new GroundTree(grounds) };
}

function checkShare(path: string, { read, flaws }: RespondentsRead): Issue | undefined {
  const wrong = [...flaws.values()].reduce((sum, lines) => sum + lines.length, 0);
  if (read > 0 && wrong * 100 <= read * MOST_WRONG_PERCENT) return undefined;
  const detail = [...flaws].map(([flaw, lines]) => `${flaw} ${lines.length}`).join(", ");
  const file = path.split("/").at(-1) ?? path;
  const [first] = [...flaws.values()].flat().sort((a, b) => a - b);
  return toIssue(
    "respondents-wrong",
    { file, ...(first && { line: first }) },
    {
      wrong: String(wrong),
      read: String(read),
      most: String(MOST_WRONG_PERCENT),
      detail,
    },
  );
}

interface Measured {
  readonly snapshot: Snapshot;
  readonly scenes: ActiveScenes;
  readonly read: RespondentsRead;
  readonly areas: Areas;
}

function toTable(
  { bandsM, rule, weights, by, sourceId }: ProximityOptions,
  { snapshot, scenes, read, areas }: Measured,
): Published<ProximityTable> {
  const { respondents, epsg, flaws } = read;
  const { easts, norths, answers, kommunkoder } = respondents;
  const distancesM = measureDistancesM(new GroundTree(scenes.grounds), easts, norths);
  const { lanskod, snapshotId, stateOf } = snapshot;
  const findRegion = (place: number): string | undefined => {
    if (by === undefined) return lanskod;
    if (by === "kommun") return kommunkoder[place];
    const holder = areas.tree?.findHolder(easts[place] as number, norths[place] as number);
    return holder === undefined ? undefined : areas.ids[holder];
  };
  const regionIds = by === undefined ? [lanskod] : areas.ids;
  const tallies = tallyRespondents(respondents, { bandsM, distancesM, regionIds, findRegion });
  const wrong = Object.fromEntries([...flaws].map(([flaw, lines]) => [flaw, lines.length]));
  return publishProximity(
    {
      ...{ snapshotId, lanskod, year: toYear(stateOf), bandsM },
      ...(by && { by }),
      rule,
      isWeighted: weights !== undefined,
      crs: `EPSG:${epsg}`,
      respondents: {
        read: read.read,
        noAnswer: answers.filter((answer) => ANSWERS[answer] === "noAnswer").length,
        wrong: wrong as Record<RespondentFlaw, number>,
      },
      fingerprint: fingerprintRespondents(respondents),
      scenes: scenes.grounds.length,
      scenesWithoutGround: scenes.withoutGround,
      ...(sourceId && { sourceId }),
    },
    tallies,
  );
}
