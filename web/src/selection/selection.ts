/** What the reader has chosen, as it stands in the address: only what differs from the default. */

import {
  isKommunkod,
  isSceneId,
  isSnapshotId,
  type Kommunkod,
  type Language,
  type SceneId,
  type SnapshotId,
} from "@scenkartan/domain";

/** Where the map looks: zoom level, latitude and longitude in degrees (WGS 84). */
export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

export interface Selection {
  /** The county's default mapping when absent. */
  readonly snapshotId?: SnapshotId;
  /** The whole county when absent. */
  readonly kommunkod?: Kommunkod;
  readonly sceneId?: SceneId;
  /** Fitted to what is chosen when absent. */
  readonly view?: MapView;
  readonly language: Language;
}

/** The address's query; Swedish words, since people read and type them. */
export interface SearchParameters {
  kartlaggning?: string;
  kommun?: string;
  scen?: string;
  vy?: string;
  sprak?: string;
}

/**
 * Reads a query. What is no proper value is left out, so a hostile or stale address opens the
 * default and never a blank page.
 */
export function parseSelection(search: Readonly<Record<string, unknown>>): Selection {
  const { kartlaggning, kommun, scen, vy, sprak } = search;
  const view = typeof vy === "string" ? parseView(vy) : undefined;
  return {
    ...(isSnapshotId(kartlaggning) && { snapshotId: kartlaggning }),
    ...(isKommunkod(kommun) && { kommunkod: kommun }),
    ...(isSceneId(scen) && { sceneId: scen }),
    ...(view && { view }),
    language: sprak === "en" ? "en" : "sv",
  };
}

/** True when a query holds something that `parseSelection` had to leave out. */
export function isGarbled(search: Readonly<Record<string, unknown>>): boolean {
  const read = toSearchParameters(parseSelection(search));
  const names = ["kartlaggning", "kommun", "scen", "vy"] as const;
  return names.some((name) => search[name] !== undefined && read[name] === undefined);
}

/** The query of a selection. `parseSelection` of it gives the same selection again. */
export function toSearchParameters(selection: Selection): SearchParameters {
  const { snapshotId, kommunkod, sceneId, view, language } = selection;
  return {
    ...(snapshotId && { kartlaggning: snapshotId }),
    ...(kommunkod && { kommun: kommunkod }),
    ...(sceneId && { scen: sceneId }),
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
