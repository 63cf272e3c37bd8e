/** Who may import whom: the table of the house style, as data. */

export interface ImportRule {
  /** The files that it binds: these folders and everything below them. */
  readonly folder: string;
  /** The rule in a sentence, for whoever breaks it. */
  readonly sentence: string;
  /** Other folders of the project that may be imported; a folder may always import itself. */
  readonly own: readonly string[];
  /** Packages that may be imported; `any` where only some are refused. */
  readonly packages: readonly string[] | "any";
  /** Folders and packages that may be imported, but only with `import type`. */
  readonly typesOnly: readonly string[];
  /** Packages that may never be imported, where others may. */
  readonly never: readonly string[];
}

const DOMAIN = "server/domain/src";
const FIGURES = "server/figures/src";
const RELEASE = "server/src/release";
const RENDER = "server/src/render";
const API_TYPES = "server/src/api/schemas";
const HTTP = ["hono", "@hono/*"];
const MAP_DRAWING = ["maplibre-gl", "@vis.gl/*", "pmtiles", "@protomaps/*"];
const CHART_DRAWING = ["recharts"];

/** A file must keep every rule whose folder it lies in. `@hono/*` and `node:*` are prefixes. */
export const IMPORT_TABLE: readonly ImportRule[] = [
  {
    folder: DOMAIN,
    sentence: "The domain imports itself and the types of GeoJSON, and nothing else.",
    own: [],
    packages: [],
    typesOnly: ["geojson"],
    never: [],
  },
  {
    folder: FIGURES,
    sentence:
      "A figure is drawn from the domain with React and D3's scales and shapes, without IO.",
    own: [DOMAIN],
    packages: ["react", "d3-scale", "d3-shape"],
    typesOnly: ["geojson"],
    never: [],
  },
  {
    folder: RELEASE,
    sentence:
      "The release is SQLite and files in the domain's words; it knows no HTTP and no schema.",
    own: [DOMAIN],
    packages: ["better-sqlite3", "lru-cache", "node:crypto", "node:fs", "node:path"],
    typesOnly: ["geojson"],
    never: [],
  },
  {
    folder: RENDER,
    sentence: "Rendering makes pictures and files of figures; it knows neither SQL nor HTTP.",
    own: [DOMAIN, FIGURES],
    packages: [
      ...["react-dom/server", "@resvg/*", "node:fs", "node:module"],
      ...["csv-stringify/sync", "write-excel-file/node", "fflate", "uqr"],
    ],
    typesOnly: [],
    never: [],
  },
  {
    folder: "server/src/api",
    sentence: "The API parses, finds and writes; it touches neither SQL nor the disk.",
    own: [DOMAIN, FIGURES, RELEASE, RENDER],
    packages: [...HTTP, "zod", "lru-cache", "node:crypto", "node:util", "node:zlib"],
    typesOnly: ["geojson", "pino"],
    never: [],
  },
  {
    folder: "scripts",
    sentence: "Scripts read, measure and bake; they know neither HTTP nor the web.",
    own: [DOMAIN, RELEASE],
    packages: "any",
    typesOnly: [],
    never: [...HTTP, "react", "react-dom", ...MAP_DRAWING, ...CHART_DRAWING, "@tanstack/*"],
  },
  {
    folder: "web",
    sentence: "The web knows the domain, the figures and, as types alone, the API's answers.",
    own: [DOMAIN, FIGURES],
    packages: "any",
    typesOnly: [API_TYPES],
    never: [...HTTP, "better-sqlite3"],
  },
  {
    folder: "web/src/map",
    sentence: "The map draws what it is given; it asks no server and knows no chart.",
    own: [DOMAIN, FIGURES, "web/src/ui"],
    packages: "any",
    typesOnly: [API_TYPES],
    never: [...CHART_DRAWING, "@tanstack/react-query"],
  },
  {
    folder: "web/src/charts",
    sentence: "A chart draws what it is given; it asks no server and knows no map.",
    own: [DOMAIN, FIGURES],
    packages: "any",
    typesOnly: [API_TYPES],
    never: [...MAP_DRAWING, "@tanstack/react-query"],
  },
  {
    folder: "web/src/queries",
    sentence: "Queries ask the API client and know no view.",
    own: [DOMAIN, "web/src/api"],
    packages: "any",
    typesOnly: [API_TYPES],
    never: [...MAP_DRAWING, ...CHART_DRAWING],
  },
  {
    folder: "web/src/views",
    sentence: "Views put the parts together; they neither ask the server nor draw by themselves.",
    own: [
      DOMAIN,
      FIGURES,
      ...["charts", "map", "queries", "selection", "text", "ui"].map((name) => `web/src/${name}`),
    ],
    packages: "any",
    typesOnly: [API_TYPES],
    never: [...MAP_DRAWING, ...CHART_DRAWING],
  },
];

/** The doors of the project's packages, and the folder behind each; a `*` is all that follow. */
export const DOORS: Readonly<Record<string, string>> = {
  "@scenkartan/domain": DOMAIN,
  "@scenkartan/figures": FIGURES,
  "@scenkartan/figures/map": `${FIGURES}/map`,
  "@scenkartan/figures/land.json": FIGURES,
  "@scenkartan/server": "server/src",
  "@scenkartan/server/release": RELEASE,
  "@scenkartan/server/api-types": API_TYPES,
  "@scenkartan/scripts/*": "scripts",
};

/** The folders of the packages, the inner ones first. */
export const PACKAGES = ["server/domain", "server/figures", "server", "scripts", "web", "test"];

/** What a test beside the code may import, besides what its neighbours may. */
export const TEST_PACKAGES = ["vitest", "fast-check", "highs", "node:*"];

/** Rules that bind every file outside `test/`, whatever its folder. */
export const EVERYWHERE = {
  noTest: "Nothing imports test.",
  noTesting: "Only tests import what lies in a folder called testing.",
  doors: "Another package is entered by its name, through a door that its package.json opens.",
  computed: "An import names its file, so that a reader and this test can follow it.",
} as const;
