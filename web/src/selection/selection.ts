/** What the reader has chosen, as it stands in the address: only what differs from the default. */

import {
  isKommunkod,
  isLanskod,
  isLokalpolisomradeId,
  isSceneId,
  isSnapshotId,
  type Language,
  MAX_TYPED_LENGTH,
} from "@scenkartan/domain";
import { BASES_PARAMETER, CORRECTED_PARAMETER, GROUPS_PARAMETER } from "./filter-parameters.ts";
import { HIDDEN_PARAMETER } from "./hidden-layers.ts";
import { VIEW_PARAMETER } from "./map-view.ts";
import {
  migrateSearch,
  needsVersion,
  type Search,
  VERSION,
  VERSION_NAME,
} from "./migrate-search.ts";
import { ofText, oneOf, type SearchParameter } from "./search-parameter.ts";
import { STUDIO_PARAMETERS } from "./studio-parameters.ts";

/** Every choice and its parameter, in the order in which an address has them. */
const PARAMETERS = {
  /** The county's default mapping when absent. */
  snapshotId: ofText("kartlaggning", isSnapshotId),
  /** The whole edition when absent. */
  lanskod: ofText("lan", isLanskod),
  /** The whole county when absent. */
  kommunkod: ofText("kommun", isKommunkod),
  sceneId: ofText("scen", isSceneId),
  /** The two mappings that are compared; the default one and the one before it when absent. */
  fromId: ofText("fran", isSnapshotId),
  toId: ofText("till", isSnapshotId),
  /** Chosen instead of a kommun. */
  lokalpolisomrade: ofText("lokalpolisomrade", isLokalpolisomradeId),
  /** The change that is looked at, by its id within the pair. */
  changeId: ofText("andring", isSceneId),
  /** How two mappings are looked at; laid over each other when absent. */
  look: oneOf("jamfor", { swipe: "svep", side: "sida" }),
  /** How the scenes are read; as a list when absent. */
  reading: oneOf("visa", { table: "tabell", download: "hamta" }),
  groups: GROUPS_PARAMETER,
  bases: BASES_PARAMETER,
  corrected: CORRECTED_PARAMETER,
  /** How fast the time line plays; the usual speed when absent. */
  speed: oneOf("fart", { half: "halv", double: "dubbel" }),
  /** Layers that the map leaves out; none when absent. */
  hidden: HIDDEN_PARAMETER,
  /** What is searched for. */
  query: ofText("q", isQuery),
  ...STUDIO_PARAMETERS,
  /** Fitted to what is chosen when absent. */
  view: VIEW_PARAMETER,
  /** What the map is drawn upon; the built-in one when absent. */
  basemap: oneOf("underlag", { detailed: "detaljerat", grey: "gratt", foreign: "annat" }),
};

/** As long as the server takes it, and not empty. */
function isQuery(text: unknown): text is string {
  return typeof text === "string" && text.trim() !== "" && text.length <= MAX_TYPED_LENGTH;
}

type Choices = {
  readonly [K in keyof typeof PARAMETERS]?: NonNullable<
    ReturnType<(typeof PARAMETERS)[K]["parse"]>
  >;
};

export interface Selection extends Choices {
  readonly language: Language;
}

/** The ways to look at two mappings besides laying one over the other. */
export type Look = NonNullable<Selection["look"]>;

/** How the scenes are read besides as a list. */
export type Reading = NonNullable<Selection["reading"]>;

/** The basemaps that there may be besides the built-in one. */
export type BasemapName = NonNullable<Selection["basemap"]>;

/** An address's query. */
export type SearchParameters = Readonly<Record<string, string>>;

const ENTRIES = Object.entries(PARAMETERS) as unknown as [
  keyof Choices,
  SearchParameter<unknown>,
][];

/**
 * Reads a query, of whatever version. What is no proper value is left out, so a hostile or stale
 * address opens the default and never a blank page.
 */
export function parseSelection(search: Search): Selection {
  const current = migrateSearch(search);
  const chosen = ENTRIES.flatMap(([key, { name, parse }]) => {
    const text = current[name];
    const value = typeof text === "string" ? parse(text) : undefined;
    return value === undefined ? [] : [[key, value]];
  });
  return { ...Object.fromEntries(chosen), language: current.sprak === "en" ? "en" : "sv" };
}

/** True when a query holds something that `parseSelection` had to leave out. */
export function isGarbled(search: Search): boolean {
  const current = migrateSearch(search);
  const read = toSearchParameters(parseSelection(search));
  return ENTRIES.some(([, { name }]) => current[name] !== undefined && read[name] === undefined);
}

/** The query of a selection. `parseSelection` of it gives the same selection again. */
export function toSearchParameters(selection: Selection): SearchParameters {
  const written = ENTRIES.flatMap(([key, { name, write }]) => {
    const value = selection[key];
    return value === undefined ? [] : [[name, write(value)]];
  });
  const search: SearchParameters = {
    ...Object.fromEntries(written),
    ...(selection.language === "en" && { sprak: "en" }),
  };
  return needsVersion(search) ? { ...search, [VERSION_NAME]: String(VERSION) } : search;
}

/** The query of another page: what it is to show, in the reader's language and on the reader's basemap. */
export function toSearchElsewhere(
  { language, basemap }: Selection,
  shown: Omit<Selection, "language"> = {},
): SearchParameters {
  return toSearchParameters({ ...(basemap && { basemap }), ...shown, language });
}
