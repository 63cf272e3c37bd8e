/** `published/`: mappings, totals, and tables that stay empty until scenes are imported. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TableRow, writeTable } from "../dataset/write-table.ts";
import { type Mapping, toRedrawnYear } from "./calendar.ts";
import { LANSKOD } from "./settings.ts";
import { writeOperations } from "./write-operations.ts";
import { writePlan } from "./write-plan.ts";

/** What an authority would count in its own mapping. */
export interface Count {
  readonly active: number;
  readonly kommuner: number;
  readonly lokalpolisomraden: number;
  /** Since the mapping before; absent for the first. */
  readonly removed?: number;
  readonly added?: number;
}

export interface PublishedOptions {
  readonly seed: number;
  readonly mappings: readonly Mapping[];
  readonly counts: readonly Count[];
}

const LANSSTYRELSEN = "Länsstyrelsen i Övningslän (påhittad)";
/** A survey goes with the first mapping and with the last. */
export function listSurveys(mappings: readonly Mapping[]): Survey[] {
  return [...new Set([mappings[0] as Mapping, mappings.at(-1) as Mapping])].map((mapping) => ({
    mapping,
    sourceId: `ovning-undersokning-${mapping.year}`,
    file: `people/respondents-${mapping.year}.csv`,
  }));
}

export interface Survey {
  readonly mapping: Mapping;
  readonly sourceId: string;
  readonly file: string;
}

/** The grids that `writePopulation` writes. */
const GRIDS = [
  { gridId: "ovning-250m", populationFile: "people/population-250m.csv", cellM: 250 },
  { gridId: "ovning-1km", populationFile: "people/population-1km.csv", cellM: 1000 },
] as const;

const EMPTY = [
  "scenes",
  "observations",
  "rulings",
  "sceneNotes",
  "corrections",
  "insecurity",
  "contextFacts",
] as const;

/** Everything here is made up, and says so by `fictional` in `edition.json`. */
export function writePublished(folder: string, options: PublishedOptions): void {
  const { mappings, counts } = options;
  mkdirSync(join(folder, "published/extents"), { recursive: true });
  const edition = {
    slug: "ovning",
    titleSv: "Övningsdata",
    titleEn: "Practice data",
    fictional: true,
  };
  writeFileSync(join(folder, "published/edition.json"), `${JSON.stringify(edition, null, 2)}\n`);
  for (const name of EMPTY) writeTable(folder, name, []);
  writeTable(folder, "sources", listSources(mappings));
  const year = (mappings[0] as Mapping).year;
  const sourceId = "ovning-befolkning";
  writeTable(
    folder,
    "populationGrids",
    GRIDS.map((grid) => ({ ...grid, year, sourceId })),
  );
  writeTable(
    folder,
    "snapshots",
    mappings.map((mapping) => toSnapshotRow(mapping, mappings)),
  );
  writeTable(
    folder,
    "totals",
    mappings.flatMap((mapping, index) =>
      listTotals(mapping, counts[index] as Count, index === toDisputed(mappings.length)),
    ),
  );
  writeOperations(folder, options);
  writePlan(folder, options);
}

function listSources(mappings: readonly Mapping[]): TableRow[] {
  const disputed = mappings[toDisputed(mappings.length)] as Mapping;
  const last = mappings.at(-1) as Mapping;
  return [
    { sourceId: "ovning-karta", publisher: LANSSTYRELSEN, title: "Övningslän på kartan" },
    ...mappings.map(({ sourceId, year, publishedOn }) => ({
      sourceId,
      publisher: LANSSTYRELSEN,
      title: `Öppna drogscener i Övningslän ${year} (övning)`,
      publishedOn,
    })),
    {
      sourceId: "ovning-polisen",
      publisher: "Polisen i Övningslän (påhittad)",
      title: `Lägesbild ${disputed.year} (övning)`,
      publishedOn: disputed.publishedOn.slice(0, 7),
    },
    ...listSurveys(mappings).map(({ sourceId, mapping }) => ({
      sourceId,
      publisher: LANSSTYRELSEN,
      title: `Trygghetsundersökning i Övningslän ${mapping.year} (övning)`,
      publishedOn: mapping.publishedOn,
    })),
    {
      sourceId: "ovning-befolkning",
      publisher: "Statistik för Övningslän (påhittad)",
      title: "Befolkning på rutor i Övningslän (övning)",
    },
    {
      sourceId: "ovning-insatser",
      publisher: "Polisen i Övningslän (påhittad)",
      title: "Gemensamma insatser i Övningslän (övning)",
      publishedOn: last.publishedOn.slice(0, 7),
    },
    {
      sourceId: "ovning-plan",
      publisher: LANSSTYRELSEN,
      title: "Samverkansplan för Övningslän (övning)",
      publishedOn: mappings[0]?.publishedOn.slice(0, 7),
    },
    {
      sourceId: "ovning-rattelser",
      publisher: LANSSTYRELSEN,
      title: "Rättelser till kartläggningarna (övning)",
      publishedOn: last.publishedOn,
    },
  ];
}

/** The wording changes once, when the lokalpolisområden are redrawn. */
const DEFINITIONS = {
  before: "plats där bruk och försäljning av narkotika sker öppet",
  after:
    "en geografiskt bestående plats där bruk och försäljning av narkotika sker öppet och skapar otrygghet för omgivningen",
} as const;

function toSnapshotRow(mapping: Mapping, mappings: readonly Mapping[]): TableRow {
  const { snapshotId, stateOf, publishedOn, sourceId, year, notReported } = mapping;
  return {
    snapshotId,
    lanskod: LANSKOD,
    stateOf,
    publishedOn,
    publisher: LANSSTYRELSEN,
    sourceId,
    definition: year < toRedrawnYear(mappings.length) ? DEFINITIONS.before : DEFINITIONS.after,
    definitionSourceId: sourceId,
    isDefault: mapping === mappings.at(-1) ? "yes" : "no",
    noteSv: `Påhittad kartläggning för övning.${notReported.length > 0 ? ` Kommun ${notReported} lämnade inga uppgifter.` : ""}`,
    noteEn: `Made-up mapping for practice.${notReported.length > 0 ? ` Kommun ${notReported} did not report.` : ""}`,
  };
}

/** The mapping whose total two authorities state differently, on purpose. */
function toDisputed(snapshots: number): number {
  return Math.max(0, snapshots - 2);
}

function listTotals(mapping: Mapping, count: Count, isDisputed: boolean): TableRow[] {
  const { snapshotId, stateOf, year, sourceId } = mapping;
  const id = `t-${year}`;
  const row = (totalId: string, measure: string, value: number, publishedAs: string): TableRow => ({
    totalId,
    lanskod: LANSKOD,
    snapshotId,
    stateOf,
    measure,
    value,
    publishedAs,
    sourceId,
  });
  const { active, kommuner, lokalpolisomraden, removed, added } = count;
  const scenes = row(id, "scenes", active, `${active} öppna drogscener i Övningslän`);
  return [
    isDisputed ? { ...scenes, contradicts: `${id}-polisen` } : scenes,
    ...(isDisputed ? [toDisputedRow(scenes, active)] : []),
    row(`${id}-k`, "kommuner", kommuner, `i ${kommuner} av länets 6 kommuner`),
    row(
      `${id}-l`,
      "lokalpolisomraden",
      lokalpolisomraden,
      `i ${lokalpolisomraden} lokalpolisområden`,
    ),
    ...(removed === undefined
      ? []
      : [row(`${id}-r`, "removed", removed, `${removed} har upphört`)]),
    ...(added === undefined ? [] : [row(`${id}-n`, "added", added, `${added} har tillkommit`)]),
  ];
}

function toDisputedRow(scenes: TableRow, active: number): TableRow {
  return {
    ...scenes,
    totalId: `${scenes.totalId}-polisen`,
    value: active - 2,
    publishedAs: `${active - 2} platser`,
    sourceId: "ovning-polisen",
    contradicts: scenes.totalId,
    noteSv: "Avviker med två från länsstyrelsens uppgift. Avsiktlig motsägelse, för övning.",
    noteEn:
      "Differs by two from the statement of länsstyrelsen. A contradiction on purpose, for practice.",
  };
}
