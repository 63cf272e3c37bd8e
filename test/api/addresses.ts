/** Addresses of every route that succeed: the plain one, every filter, pages, silence. */

const SNAPSHOTS = ["stockholm-2017", "stockholm-2021", "stockholm-2023-11", "stockholm-2023-12"];
const PAGES = ["", "limit=1", "limit=2&offset=1", "offset=9999"];
const MAPPINGS = [
  ...SNAPSHOTS.map((id) => `snapshot=${id}`),
  ...["2017", "2021", "2023"].map((year) => `year=${year}`),
];
const SCENES = [
  ...PAGES,
  ...MAPPINGS,
  ...SNAPSHOTS.map((id) => `snapshot=${id}&include=earlier`),
  ...["active", "ceased", "unknown"].map((status) => `status=${status}`),
  "bbox=17.8,59.2,18.3,59.5",
  "bbox=17.8,59.2,18.3,59.5&status=ceased&year=2023&include=earlier",
];
const REGIONS = [...PAGES, ...MAPPINGS, "lanskod=01&year=2023", "lanskod=05", "lanskod=21"];

const PAIRS = [
  ...["from=stockholm-2023-11&to=stockholm-2023-12", "from=2017&to=2021", "from=2021&to=2023"],
  ...["from=stockholm-2021", "to=stockholm-2023-11", "from=2023&to=stockholm-2021"],
];
const CHANGES = [
  ...[...PAGES, ...PAIRS],
  ...["lanskod=01", "lanskod=05", "kommunkod=0126", "lokalpolisomrade=sodertalje"],
  ...["kind=ceased", "kind=added&from=stockholm-2023-12&to=stockholm-2023-11", "part=lost"],
];

/** By the path as OpenAPI writes it; a route that is missing here fails the test of all routes. */
export const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  "/snapshots": under("/snapshots", [...PAGES, "lanskod=01", "lanskod=05"]),
  "/scenes": under("/scenes", [
    ...SCENES,
    ...["lanskod=01", "lanskod=05", "kommunkod=0126", "kommunkod=0581"],
    ...["lokalpolisomrade=sollentuna&include=earlier", "lokalpolisomrade=gastrikland"],
  ]),
  "/scenes/{sceneId}": [
    ...["skogas-c", "storvreten", "klara-sergels-torg", "edsbergs-centrum", "grusasen"],
    ...["brunnsang", "upplands-vasby-station", "hallunda-norsborg-c", "dragorgrand"],
  ].map((sceneId) => `/scenes/${sceneId}`),
  "/scenes/{sceneId}/changes": ["skogas-c", "storvreten", "brunnsang", "grusasen"].flatMap((id) =>
    under(`/scenes/${id}/changes`, [...PAGES, ...PAIRS]),
  ),
  "/changes": under("/changes", CHANGES),
  "/lan": under("/lan", PAGES),
  "/kommuner": under("/kommuner", REGIONS),
  "/kommuner/{kommunkod}/scenes": ["0126", "0180", "0181", "0581"].flatMap((kommunkod) =>
    under(`/kommuner/${kommunkod}/scenes`, kommunkod === "0581" ? PAGES : SCENES),
  ),
  "/kommuner/{kommunkod}/changes": ["0126", "0180", "0581"].flatMap((kommunkod) =>
    under(`/kommuner/${kommunkod}/changes`, kommunkod === "0581" ? PAGES : [...PAGES, ...PAIRS]),
  ),
  "/lokalpolisomraden": under("/lokalpolisomraden", REGIONS),
  "/lokalpolisomraden/{lokalpolisomrade}/scenes": ["sollentuna", "gastrikland"].flatMap((id) =>
    under(`/lokalpolisomraden/${id}/scenes`, id === "gastrikland" ? PAGES : SCENES),
  ),
  "/lokalpolisomraden/{lokalpolisomrade}/changes": ["sollentuna", "gastrikland"].flatMap((id) =>
    under(`/lokalpolisomraden/${id}/changes`, id === "gastrikland" ? PAGES : [...PAGES, ...PAIRS]),
  ),
  "/places": under("/places", [...PAGES, "lanskod=21", "kommunkod=0180", "kind=stadsdel"]),
  "/search": [
    ...["huddinge", "V%C3%A5rby%20huddinge", "0126", "hudinge", "finnsingenstans", "a", "sk"],
    ...["huddinge&kind=place", "s&limit=1", "s&limit=2&offset=1", "s&offset=9999", "s&limit=10000"],
  ].map((query) => `/search?q=${query}`),
  "/basemap": under("/basemap", PAGES),
  "/totals": under("/totals", [
    ...PAGES,
    ...["lanskod=01", "kommunkod=0180", "kommunkod=0581", "year=2022", "snapshot=stockholm-2021"],
  ]),
  "/proximity": under("/proximity", [...PAGES, "year=2023", "lanskod=09", "lanskod=21"]),
  "/exposure": under("/exposure", [
    ...PAGES,
    ...["year=2023", "lanskod=01", "kommunkod=0126", "lokalpolisomrade=jarva"],
    "snapshot=stockholm-2021",
  ]),
  "/operations": under("/operations", [...PAGES, "lanskod=05", "kommunkod=2181"]),
  "/plans": under("/plans", [...PAGES, "lanskod=21", "lanskod=01"]),
  "/sources": under("/sources", PAGES),
  "/corrections": under("/corrections", PAGES),
  "/context": under("/context", PAGES),
  "/figures": under("/figures", PAGES),
  "/releases": under("/releases", PAGES),
  "/api-info": ["/api-info"],
  "/openapi.json": ["/openapi.json"],
};

function under(path: string, queries: readonly string[]): string[] {
  return queries.map((query) => (query === "" ? path : `${path}?${query}`));
}
