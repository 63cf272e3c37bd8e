/** What the reader has chosen, as it stands in the address: only what differs from the default. */

import {
  isKommunkod,
  isLokalpolisomradeId,
  isSceneId,
  isSnapshotId,
  type Kommunkod,
  type Language,
  type LokalpolisomradeId,
  type SceneId,
  type SnapshotId,
} from "@scenkartan/domain";

/** Where the map looks: zoom level, latitude and longitude in degrees (WGS 84). */
export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** The ways to look at two mappings besides laying one over the other, as the address says them. */
const LOOKS = { swipe: "svep", side: "sida" } as const;
export type Look = keyof typeof LOOKS;

export interface Selection {
  /** The county's default mapping when absent. */
  readonly snapshotId?: SnapshotId;
  /** The whole county when absent. */
  readonly kommunkod?: Kommunkod;
  readonly sceneId?: SceneId;
  /** The two mappings that are compared; the default one and the one before it when absent. */
  readonly fromId?: SnapshotId;
  readonly toId?: SnapshotId;
  /** Chosen instead of a kommun. */
  readonly lokalpolisomrade?: LokalpolisomradeId;
  /** The change that is looked at, by its id within the pair. */
  readonly changeId?: SceneId;
  /** Laid over each other when absent. */
  readonly look?: Look;
  /** Fitted to what is chosen when absent. */
  readonly view?: MapView;
  readonly language: Language;
}

/** The address's query; Swedish words, since people read and type them. */
export interface SearchParameters {
  kartlaggning?: string;
  kommun?: string;
  scen?: string;
  fran?: string;
  till?: string;
  lokalpolisomrade?: string;
  andring?: string;
  utseende?: string;
  vy?: string;
  sprak?: string;
}

/**
 * Reads a query. What is no proper value is left out, so a hostile or stale address opens the
 * default and never a blank page.
 */
export function parseSelection(search: Readonly<Record<string, unknown>>): Selection {
  const { kartlaggning, kommun, scen, fran, till, lokalpolisomrade, andring } = search;
  const { utseende, vy, sprak } = search;
  const view = typeof vy === "string" ? parseView(vy) : undefined;
  return {
    ...(isSnapshotId(kartlaggning) && { snapshotId: kartlaggning }),
    ...(isKommunkod(kommun) && { kommunkod: kommun }),
    ...(isSceneId(scen) && { sceneId: scen }),
    ...(isSnapshotId(fran) && { fromId: fran }),
    ...(isSnapshotId(till) && { toId: till }),
    ...(isLokalpolisomradeId(lokalpolisomrade) && { lokalpolisomrade }),
    ...(isSceneId(andring) && { changeId: andring }),
    ...(utseende === LOOKS.swipe && { look: "swipe" }),
    ...(utseende === LOOKS.side && { look: "side" }),
    ...(view && { view }),
    language: sprak === "en" ? "en" : "sv",
  };
}

/** Every parameter but the language, which has two values and a default for all else. */
const NAMES = [
  ...["kartlaggning", "kommun", "scen", "fran", "till"],
  ...["lokalpolisomrade", "andring", "utseende", "vy"],
] as (keyof SearchParameters)[];

/** True when a query holds something that `parseSelection` had to leave out. */
export function isGarbled(search: Readonly<Record<string, unknown>>): boolean {
  const read = toSearchParameters(parseSelection(search));
  return NAMES.some((name) => search[name] !== undefined && read[name] === undefined);
}

/** The query of a selection. `parseSelection` of it gives the same selection again. */
export function toSearchParameters(selection: Selection): SearchParameters {
  const { snapshotId, kommunkod, sceneId, view, language } = selection;
  const { fromId, toId, lokalpolisomrade, changeId, look } = selection;
  return {
    ...(snapshotId && { kartlaggning: snapshotId }),
    ...(kommunkod && { kommun: kommunkod }),
    ...(sceneId && { scen: sceneId }),
    ...(fromId && { fran: fromId }),
    ...(toId && { till: toId }),
    ...(lokalpolisomrade && { lokalpolisomrade }),
    ...(changeId && { andring: changeId }),
    ...(look && { utseende: LOOKS[look] }),
    ...(view && { vy: toViewText(view) }),
    ...(language === "en" && { sprak: language }),
  };
}

/** `10.2/59.3/18.1`: about a hundredth of the screen, so that an idle map does not change it. */
function toViewText({ zoom, lat, lon }: MapView): string {
  return `${zoom.toFixed(2)}/${lat.toFixed(4)}/${lon.toFixed(4)}`;
}

function parseView(text: string): MapView | undefined {
  const [zoom, lat, lon, ...rest] = text.split("/").map((part) => (part === "" ? NaN : +part));
  if (zoom === undefined || lat === undefined || lon === undefined || rest.length > 0) {
    return undefined;
  }
  const isPossible = zoom >= 0 && zoom <= 20 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return isPossible ? { zoom, lat, lon } : undefined;
}
