/** What every FeatureCollection carries besides its features: origin, mapping, counts, silence. */

import type {
  KommunCollection,
  LokalpolisomradeCollection,
  PlaceCollection,
  SceneCollection,
} from "@scenkartan/server/api-types";
import { describe, expect, it } from "vitest";
import { startService } from "./service.ts";

const service = await startService();

type AnyCollection = Omit<SceneCollection, "features" | "reason"> & {
  readonly features: readonly object[];
  readonly reason?: string;
};

const COLLECTIONS = [
  "/scenes",
  "/kommuner",
  "/kommuner/0126/scenes",
  "/lokalpolisomraden",
  "/lokalpolisomraden/huddinge/scenes",
  "/places",
];

const ask = (address: string) => service.askJson<AnyCollection>(address);

describe("every FeatureCollection", () => {
  it.each(COLLECTIONS)("%s says where it comes from and how much it holds", async (path) => {
    const { features, coverage, reason, ...members } = await ask(path);
    const isOfMapping = path !== "/places";
    expect(members).toMatchObject({
      type: "FeatureCollection",
      release: service.releaseId,
      fictional: false,
      licence: "CC0-1.0",
      snapshot: isOfMapping ? "stockholm-2023-12" : null,
      source: isOfMapping ? { sourceId: "seed-004", publishedOn: "2024-02-20" } : null,
      numberMatched: features.length,
      numberReturned: features.length,
    });
    expect(coverage === undefined).toBe(!isOfMapping);
    expect(reason).toBe(isOfMapping ? undefined : "not-applicable");
  });

  it.each(COLLECTIONS)("%s gives the whole, in order, when its pages are joined", async (path) => {
    const whole = await ask(path);
    const size = Math.ceil(whole.features.length / 3);
    const joined: object[] = [];
    for (let offset = 0; offset < whole.features.length + size; offset += size) {
      const page = await ask(`${path}?limit=${size}&offset=${offset}`);
      expect(page.numberMatched).toBe(whole.numberMatched);
      expect(page.numberReturned).toBe(page.features.length);
      expect(page.features.length).toBeLessThanOrEqual(size);
      joined.push(...page.features);
    }
    expect(joined).toEqual(whole.features);
  });

  it("counts what matches, not what a page returns", async () => {
    const page = await ask("/scenes?status=ceased&limit=3&offset=9");
    expect(page).toMatchObject({ numberMatched: 10, numberReturned: 1 });
  });
});

describe("a year", () => {
  it.each([
    ["2017", "stockholm-2017"],
    ["2021", "stockholm-2021"],
    ["2023", "stockholm-2023-12"],
  ])("%s is answered by its latest mapping, %s, and the answer says so", async (year, snapshot) => {
    for (const path of COLLECTIONS.filter((each) => each !== "/places")) {
      const answer = await ask(`${path}?year=${year}`);
      expect([path, answer.snapshot]).toEqual([path, snapshot]);
    }
  });
});

describe("coverage", () => {
  it.each([
    [
      "/scenes",
      {
        active: { named: 4, inferred: 4, published: 53 },
        ceased: { named: 10, inferred: 0, published: 10 },
        added: { named: 0, inferred: 0, published: 0 },
      },
    ],
    [
      "/scenes?snapshot=stockholm-2023-11",
      {
        active: { named: 14, inferred: 10, published: 63 },
        ceased: { named: 1, inferred: 0, published: 12 },
        added: { named: 3, inferred: 0, published: 11 },
      },
    ],
    [
      "/scenes?year=2017",
      {
        active: { named: 0, inferred: 0, published: 48 },
        ceased: { named: 0, inferred: 0, published: { silent: "not-published" } },
        added: { named: 0, inferred: 0, published: { silent: "not-published" } },
      },
    ],
    [
      "/kommuner/0180/scenes",
      {
        active: { named: 0, inferred: 0, published: { silent: "not-published" } },
        ceased: { named: 5, inferred: 0, published: 5 },
        added: { named: 0, inferred: 0, published: { silent: "not-published" } },
      },
    ],
    [
      "/kommuner/0181/scenes?snapshot=stockholm-2023-11",
      {
        active: { named: 4, inferred: 0, published: 13 },
        ceased: { named: 0, inferred: 0, published: { silent: "not-published" } },
        added: { named: 3, inferred: 0, published: { silent: "not-published" } },
      },
    ],
  ])("of %s sets what is named beside what was published", async (address, coverage) => {
    expect((await ask(address)).coverage).toEqual(coverage);
  });

  it("gives no number where two sources contradict each other", async () => {
    const { coverage } = await ask("/kommuner/0180/scenes?year=2021");
    expect(coverage?.active.published).toEqual({ silent: "contradicted" });
  });

  it("is of the whole region, whatever else is filtered", async () => {
    const { coverage } = await ask("/scenes?status=active&bbox=10,55,11,56");
    expect(coverage).toEqual((await ask("/scenes")).coverage);
  });
});

describe("a county without any mapping", () => {
  it.each([
    "/scenes?kommunkod=0581",
    "/scenes?kommunkod=0581&year=2023&include=earlier",
    "/scenes?lanskod=05",
    "/scenes?lokalpolisomrade=gastrikland",
    "/kommuner/0581/scenes",
    "/kommuner/0581/scenes?status=active",
    "/lokalpolisomraden/gastrikland/scenes",
    "/lokalpolisomraden?lanskod=05",
  ])("is silent and says so: %s", async (address) => {
    expect(await ask(address)).toEqual({
      type: "FeatureCollection",
      release: service.releaseId,
      fictional: false,
      licence: "CC0-1.0",
      snapshot: null,
      source: null,
      reason: "silent",
      numberMatched: 0,
      numberReturned: 0,
      features: [],
    });
  });

  it("still has its kommuner, each of them silent", async () => {
    const answer = await service.askJson<KommunCollection>("/kommuner?lanskod=05");
    expect(answer).toMatchObject({ snapshot: null, reason: "silent", numberMatched: 13 });
    for (const { properties } of answer.features) {
      expect(properties.coverage).toEqual({ silent: "no-mapping" });
    }
  });
});

describe("kommuner", async () => {
  const { features } = await service.askJson<KommunCollection>("/kommuner");
  const findKommun = (kommunkod: string) => features.find(({ id }) => id === kommunkod);

  it("are all 290, 26 of them in Stockholms län", async () => {
    expect(features).toHaveLength(290);
    expect(await ask("/kommuner?lanskod=01")).toMatchObject({ numberMatched: 26 });
  });

  it("have a point for their name, and say that it is no more than that", () => {
    expect(findKommun("0126")).toMatchObject({
      geometry: { type: "Point" },
      properties: { kommun: "Huddinge", lan: "Stockholms län", geometryBasis: "label-point" },
    });
  });

  it("tell zero named scenes from a county that is silent", () => {
    expect(findKommun("0139")?.properties.coverage).toMatchObject({ ceased: { named: 0 } });
    expect(findKommun("0581")?.properties.coverage).toEqual({ silent: "no-mapping" });
  });

  it("share out the ten that ceased as the sources name them", () => {
    const named = features.flatMap(({ properties: { kommun, coverage } }) =>
      "ceased" in coverage && coverage.ceased.named > 0 ? [[kommun, coverage.ceased.named]] : [],
    );
    expect(Object.fromEntries(named)).toEqual({
      Huddinge: 3,
      Botkyrka: 1,
      Stockholm: 5,
      Nacka: 1,
    });
  });
});

describe("lokalpolisområden", async () => {
  const { features } = await service.askJson<LokalpolisomradeCollection>("/lokalpolisomraden");
  const findArea = (id: string) => features.find((each) => each.id === id);

  it("have no geometry while no polygon is loaded", () => {
    expect(features).toHaveLength(10);
    expect(new Set(features.map(({ geometry }) => geometry))).toEqual(new Set([null]));
  });

  it("share out the ten that ceased as the sources name them", () => {
    const named = features.flatMap(({ properties: { name, coverage } }) =>
      "ceased" in coverage && coverage.ceased.named > 0 ? [[name, coverage.ceased.named]] : [],
    );
    expect(Object.fromEntries(named)).toEqual({
      Huddinge: 3,
      Globen: 2,
      Järva: 2,
      Botkyrka: 1,
      Farsta: 1,
      Nacka: 1,
    });
  });

  it("say when they hold, unknown where no source says", () => {
    expect(findArea("norrmalm")?.properties).toMatchObject({
      validFrom: "unknown",
      validTo: "2024-12-31",
    });
    expect(findArea("jarva")?.properties).toMatchObject({
      validFrom: "unknown",
      validTo: "unknown",
    });
  });

  it("do not follow kommuner: Sollentuna takes in Upplands Väsby", () => {
    expect(findArea("sollentuna")?.properties.kommuner.map(({ kommun }) => kommun)).toEqual([
      "Sollentuna",
      "Upplands Väsby",
    ]);
  });
});

describe("places", () => {
  it("name their sources, since no mapping speaks of them", async () => {
    const { sources } = await service.askJson<PlaceCollection>("/places?kind=stadsdel");
    expect(sources.map(({ sourceId }) => sourceId)).toEqual(["stockholm-stadsdelar-2021"]);
  });

  it("are filtered by kind, kommun and county", async () => {
    expect(await ask("/places?kind=stadsdel")).toMatchObject({ numberMatched: 117 });
    expect(await ask("/places?kind=tatort")).toMatchObject({ numberMatched: 2017 });
    const inHuddinge = await service.askJson<PlaceCollection>("/places?kommunkod=0126");
    const inCounty = await service.askJson<PlaceCollection>("/places?lanskod=01");
    expect(inHuddinge.features).not.toEqual([]);
    expect(inHuddinge.features.every((each) => each.properties.kommunkod === "0126")).toBe(true);
    expect(inCounty.features).toEqual(expect.arrayContaining(inHuddinge.features));
    expect(inCounty.features.every(isInCounty01)).toBe(true);
  });
});

function isInCounty01({ properties }: PlaceCollection["features"][number]): boolean {
  return properties.kommunkod.startsWith("01");
}
