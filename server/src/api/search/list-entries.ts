/** Everything in a release that has a name to search by. */

import {
  type Kommun,
  type Kommunkod,
  type Lan,
  type Lanskod,
  type Lokalpolisomrade,
  type LokalpolisomradeId,
  omitAbsent,
  type PlaceKind,
  toKommunPath,
  toLanPath,
  toLokalpolisomradePath,
  toPoint,
  toScenePath,
} from "@scenkartan/domain";
import {
  findRows,
  findSceneNames,
  findScenePoints,
  kommunTable,
  lanTable,
  lokalpolisomradeTable,
  placeTable,
  type Release,
  sceneTable,
  toBbox,
} from "../../release/index.ts";
import { type SearchEntry, toSearchEntry } from "./search-entry.ts";

/** In the order of their tables. Never throws. */
export function listEntries(release: Release): SearchEntry[] {
  const regions = indexRegions(release);
  return [
    ...[...regions.lan.values()].map(toLanEntry),
    ...[...regions.kommuner.values()].map((kommun) => toKommunEntry(kommun, regions)),
    ...[...regions.lokalpolisomraden.values()].map((area) => toAreaEntry(area, regions)),
    ...listScenes(release, regions),
    ...listPlaces(release, regions),
  ];
}

interface Regions {
  readonly lan: ReadonlyMap<Lanskod, Lan>;
  readonly kommuner: ReadonlyMap<Kommunkod, Kommun>;
  readonly lokalpolisomraden: ReadonlyMap<LokalpolisomradeId, Lokalpolisomrade>;
}

function indexRegions({ db }: Release): Regions {
  return {
    lan: new Map(findRows(db, lanTable).map((each) => [each.lanskod, each])),
    kommuner: new Map(findRows(db, kommunTable).map((each) => [each.kommunkod, each])),
    lokalpolisomraden: new Map(
      findRows(db, lokalpolisomradeTable).map((each) => [each.lokalpolisomrade, each]),
    ),
  };
}

function toLanEntry(lan: Lan): SearchEntry {
  const { lanskod, lan: name } = lan;
  const path = toLanPath(lan);
  return toSearchEntry(
    { kind: "lan", id: lanskod, name, within: [], lanskod, point: null, path },
    { code: lanskod },
  );
}

function toKommunEntry(kommun: Kommun, { lan }: Regions): SearchEntry {
  const { kommunkod, kommun: name, lanskod, labelPoint: point } = kommun;
  const within = nameAll(lan.get(lanskod)?.lan);
  const path = toKommunPath(kommun);
  return toSearchEntry(
    { kind: "kommun", id: kommunkod, name, within, lanskod, kommunkod, point, path },
    { code: kommunkod, around: ["kommun"] },
  );
}

function toAreaEntry(area: Lokalpolisomrade, { lan }: Regions): SearchEntry {
  const { lokalpolisomrade: id, name, lanskod } = area;
  const within = nameAll(lan.get(lanskod)?.lan);
  const path = toLokalpolisomradePath(id);
  return toSearchEntry(
    { kind: "lokalpolisomrade", id, name, within, lanskod, point: toMiddle(area), path },
    { code: id, around: ["lokalpolisområde"] },
  );
}

/** The middle of its bounds, as for scenes. */
function toMiddle({ area }: Lokalpolisomrade) {
  if (area === undefined) return null;
  const [west, south, east, north] = toBbox(area);
  const round = (degrees: number) => Number(degrees.toFixed(5));
  return toPoint(round((west + east) / 2), round((south + north) / 2));
}

function listScenes({ db }: Release, regions: Regions): SearchEntry[] {
  const points = findScenePoints(db);
  const names = findSceneNames(db);
  return findRows(db, sceneTable).map((scene) => {
    const { sceneId: id, name, kommunkod, lokalpolisomrade, stadsdelsomrade } = scene;
    const area = regions.lokalpolisomraden.get(lokalpolisomrade)?.name;
    const point = points.get(id) ?? null;
    const path = toScenePath(id);
    return toSearchEntry(
      { kind: "scene", id, name, ...toPlaced(kommunkod, regions), point, path },
      {
        otherNames: (names.get(id) ?? []).filter((other) => other !== name),
        code: id,
        around: ["scen", "drogscen", ...nameAll(area, stadsdelsomrade)],
      },
    );
  });
}

const PLACE_WORDS = { tatort: "tätort", stadsdel: "stadsdel" } as const satisfies Record<
  PlaceKind,
  string
>;

function listPlaces({ db }: Release, regions: Regions): SearchEntry[] {
  return findRows(db, placeTable).map(({ name, kind: placeKind, kommunkod, point, population }) => {
    const path = toKommunPath(findKommun(regions, kommunkod));
    const size = omitAbsent({ population });
    return toSearchEntry(
      {
        ...{ kind: "place", name, placeKind },
        ...toPlaced(kommunkod, regions),
        ...{ ...size, point, path },
      },
      { around: [PLACE_WORDS[placeKind]] },
    );
  });
}

function toPlaced(kommunkod: Kommunkod, regions: Regions) {
  const { kommun, lanskod } = findKommun(regions, kommunkod);
  return { within: nameAll(kommun, regions.lan.get(lanskod)?.lan), lanskod, kommunkod };
}

/** The file's foreign keys see to it that there is one. */
function findKommun({ kommuner }: Regions, kommunkod: Kommunkod): Kommun {
  return kommuner.get(kommunkod) as Kommun;
}

const nameAll = (...names: readonly (string | undefined)[]) =>
  names.filter((name) => name !== undefined);
