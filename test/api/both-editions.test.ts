/** Every route of both editions says whether what it answers is made up. */

import { describe, expect, it } from "vitest";
import { bakeOvningslan } from "../ovningslan.ts";
import { bakeInto, createFolder, openService } from "./service.ts";

const releasesFolder = createFolder();
await bakeInto(releasesFolder);
await bakeOvningslan(releasesFolder);
const { app } = openService(releasesFolder);

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: { readonly example?: string };
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters?: Parameter[] } }>>;
}

async function askJson<T>(path: string): Promise<T> {
  const response = await app.request(path);
  if (response.status !== 200) throw new Error(`${path}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** Paths that describe the service and hold no data. */
const DESCRIPTIONS = ["/openapi.json"];

/** Where an id for a path's parameter is found: the first feature or item of a list. */
const LISTS: Readonly<Record<string, string>> = {
  sceneId: "/scenes",
  kommunkod: "/kommuner",
  lokalpolisomrade: "/lokalpolisomraden",
};

/** Every path that the edition's own description names, its parameters filled with real ids. */
async function listAddresses(base: string): Promise<string[]> {
  const { paths } = await askJson<Document>(`${base}/openapi.json`);
  const templates = Object.entries(paths).filter(([path]) => !DESCRIPTIONS.includes(path));
  return Promise.all(
    templates.map(async ([template, { get }]) => {
      const needed = (get.parameters ?? []).filter((each) => each.in === "query" && each.required);
      const query = needed.map(({ name, schema }) => `${name}=${schema.example}`).join("&");
      return `${await fill(base, template)}?${query}`;
    }),
  );
}

async function fill(base: string, template: string): Promise<string> {
  const [, name] = template.match(/\{(\w+)\}/) ?? [];
  if (name === undefined) return base + template;
  const list = LISTS[name];
  if (list === undefined) throw new Error(`no list of ${name}`);
  const { features } = await askJson<{ features: { id: string }[] }>(base + list);
  return base + template.replace(`{${name}}`, String(features[0]?.id));
}

describe.each([
  ["the practice edition", "/ovning/api/v1", true],
  ["the published edition", "/api/v1", false],
] as const)("%s", (_, base, fictional) => {
  it(`says fictional: ${fictional} in every answer of every route`, async () => {
    const addresses = await listAddresses(base);
    expect(addresses.length).toBeGreaterThan(20);
    const said = await Promise.all(
      addresses.map(async (address) => [address, await askFictional(address)]),
    );
    expect(said).toEqual(addresses.map((address) => [address, fictional]));
  });

  it("says so of its basemap, and draws one only where the county is made up", async () => {
    const basemap = await askJson<object>(`${base}/basemap`);
    expect(basemap).toMatchObject(
      fictional
        ? { fictional, reason: "not-applicable", sources: [{ sourceId: "ovning-karta" }] }
        : { fictional, reason: "not-loaded", sources: [], features: [] },
    );
  });
});

/** An answer's own word, or that of the edition that it describes. */
async function askFictional(address: string): Promise<boolean | undefined> {
  const answer = await askJson<{ fictional?: boolean; edition?: { fictional: boolean } }>(address);
  return answer.fictional ?? answer.edition?.fictional;
}

interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

const askFeatures = async (address: string) =>
  (await askJson<{ features: Feature[] }>(address)).features;

describe("a region's ground", () => {
  it("is the kommun's polygon where one is loaded, beside the point for its name", async () => {
    for (const { geometry, properties } of await askFeatures("/ovning/api/v1/kommuner")) {
      expect(geometry?.type).toMatch(/Polygon$/);
      expect(properties).toMatchObject({ geometryBasis: "area", labelPoint: { type: "Point" } });
    }
  });

  it("is the label point of a kommun without polygon, and says so", async () => {
    for (const { geometry, properties } of await askFeatures("/api/v1/kommuner")) {
      expect(properties.geometryBasis).toBe("label-point");
      expect(geometry).toEqual(properties.labelPoint);
    }
  });

  it("is a lokalpolisområde's polygon, or null, and never hidden among its properties", async () => {
    const [made, published] = await Promise.all([
      askFeatures("/ovning/api/v1/lokalpolisomraden"),
      askFeatures("/api/v1/lokalpolisomraden"),
    ]);
    expect(made.every(({ geometry }) => geometry?.type.endsWith("Polygon"))).toBe(true);
    expect(published.every(({ geometry }) => geometry === null)).toBe(true);
    for (const { properties } of [...made, ...published])
      expect(properties).not.toHaveProperty("area");
  });
});

describe("the basemap", () => {
  it("is land first, then what lies on it, and its pages join to the whole", async () => {
    const whole = await askFeatures("/ovning/api/v1/basemap");
    expect(whole[0]?.properties.kind).toBe("land");
    expect(whole.at(-1)?.properties.kind).toBe("station");
    const pages = await Promise.all(
      [0, 300, 600, 900].map((offset) =>
        askFeatures(`/ovning/api/v1/basemap?limit=300&offset=${offset}`),
      ),
    );
    expect(pages.flat()).toEqual(whole);
  });
});

describe("a mapping", () => {
  it("says whether it names every scene, and about whom it is silent", async () => {
    const { items } = await askJson<{ items: object[] }>("/ovning/api/v1/snapshots");
    expect(items).toMatchObject([
      { namesEveryScene: true, notReported: [] },
      { namesEveryScene: true, notReported: [] },
      { namesEveryScene: true, notReported: ["9905"] },
      { namesEveryScene: true, notReported: [] },
      { namesEveryScene: true, notReported: [] },
    ]);
    const published = await askJson<{ items: object[] }>("/api/v1/snapshots");
    for (const each of published.items) {
      expect(each).toMatchObject({ namesEveryScene: false });
      expect(each).not.toHaveProperty("notReported");
    }
  });
});

describe("a scene's history", () => {
  it("says what each mapping that draws the scene calls it", async () => {
    const scenes = await askFeatures("/ovning/api/v1/scenes?status=active");
    const histories = await Promise.all(
      scenes.map(({ id }) =>
        askJson<{ history: { name?: string; positionBasis?: string }[]; properties: object }>(
          `/ovning/api/v1/scenes/${id}`,
        ),
      ),
    );
    const entries = histories.flatMap(({ history }) => history);
    for (const { name, positionBasis } of entries)
      expect(name !== undefined).toBe(positionBasis !== undefined);
    const spellings = histories.map(
      ({ history }) => new Set(history.flatMap(({ name }) => name ?? [])).size,
    );
    expect(Math.max(...spellings)).toBeGreaterThan(1);
  });

  it("says at each mapping that draws the scene how much ground it had", async () => {
    const [scene] = await askFeatures("/ovning/api/v1/scenes?status=active");
    const history = await askJson<{ history: Record<string, unknown>[] } & Feature>(
      `/ovning/api/v1/scenes/${scene?.id}`,
    );
    const now = history.history.find(({ snapshotId }) => snapshotId === "ovningslan-2023");
    expect(now?.areaM2).toBe(scene?.properties.areaM2);
    expect(history.geometry).toEqual(scene?.geometry);
    for (const { positionBasis, status } of history.history) {
      expect(positionBasis !== undefined).toBe(status === "active");
    }
  });
});
