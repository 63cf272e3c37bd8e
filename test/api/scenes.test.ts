/** Which scenes an address answers with, counted by hand in the published facts. */

import type { SceneCollection } from "@scenkartan/server/api-types";
import { describe, expect, it } from "vitest";
import { startService } from "./service.ts";

const service = await startService();

async function listIds(query: string): Promise<string[]> {
  const { features } = await service.askJson<SceneCollection>(`/scenes?${query}`);
  return features.map(({ id }) => id);
}

async function listProperties(query: string) {
  const { features } = await service.askJson<SceneCollection>(`/scenes?${query}`);
  return features.map(({ properties }) => properties);
}

const CEASED_BY_2023_12 = [
  "hallunda-norsborg-c",
  "ullerudsbacken-brunskogsbacken",
  "dalen",
  "lagaplan",
  "grantorp-visattra",
  "skogas-c",
  "varby-c",
  "dragorgrand",
  "nordkapsgatan-husby",
  "fisksatra-torg",
];
const IN_SODERTALJE = ["grusasen", "vastergard", "vastra-blombacka", "brunnsang"];

describe("the scenes of a mapping", () => {
  it("are by default those of December 2023: ten that ceased, four that remain by inference", async () => {
    const scenes = await listProperties("");
    const active = scenes.filter(({ status }) => status === "active");
    expect(scenes).toHaveLength(14);
    expect(new Set(scenes.map(({ snapshot }) => snapshot))).toEqual(new Set(["stockholm-2023-12"]));
    expect(active.map(({ sceneId }) => sceneId)).toEqual(IN_SODERTALJE);
    expect(active.map(({ statusBasis }) => statusBasis)).toEqual(Array(4).fill("inferred"));
    expect(active.map(({ statusReason }) => statusReason)).toEqual(
      Array(4).fill("not-among-ceased"),
    );
  });

  it("are in November 2023 fourteen active, ten of them inferred, and one that ceased", async () => {
    const scenes = await listProperties("snapshot=stockholm-2023-11");
    const inferred = scenes.filter(({ statusBasis }) => statusBasis === "inferred");
    expect(scenes.filter(({ status }) => status === "active")).toHaveLength(14);
    expect(inferred.map(({ sceneId }) => sceneId)).toEqual(CEASED_BY_2023_12);
    expect(new Set(inferred.map(({ statusReason }) => statusReason))).toEqual(
      new Set(["ceased-in-next"]),
    );
    expect(await listIds("snapshot=stockholm-2023-11&status=ceased")).toEqual(["edsbergs-centrum"]);
  });

  it("are in 2021 the two that later sources imply, and in 2017 none", async () => {
    expect(await listIds("year=2021")).toEqual(["edsbergs-centrum", "brunnsang"]);
    expect(await listIds("year=2017")).toEqual([]);
  });

  it("keep with include=earlier what had ceased before and what the mapping is silent about", async () => {
    const all = await listIds("include=earlier");
    expect(all).toHaveLength(18);
    const more = all.filter((id) => ![...CEASED_BY_2023_12, ...IN_SODERTALJE].includes(id));
    expect(more).toEqual([
      "edsbergs-centrum",
      "upplands-vasby-station",
      "storvreten",
      "klara-sergels-torg",
    ]);
    expect(await listIds("status=ceased&include=earlier")).toHaveLength(11);
  });

  it("leave out, before it was added, a scene that a source calls new", async () => {
    const added = ["grusasen", "vastergard", "vastra-blombacka"];
    const in2021 = await listIds("year=2021&include=earlier");
    expect(in2021).toHaveLength(15);
    expect(in2021.filter((id) => added.includes(id))).toEqual([]);
  });
});

describe("a filter", () => {
  it.each([
    ["kommunkod=0126&year=2023", ["grantorp-visattra", "skogas-c", "varby-c"]],
    ["kommunkod=0127", ["hallunda-norsborg-c"]],
    ["kommunkod=0182", ["fisksatra-torg"]],
    ["kommunkod=0181", IN_SODERTALJE],
    ["kommunkod=0163", []],
    ["kommunkod=0163&snapshot=stockholm-2023-11", ["edsbergs-centrum"]],
    ["lokalpolisomrade=globen", ["dalen", "lagaplan"]],
    ["lokalpolisomrade=jarva", ["dragorgrand", "nordkapsgatan-husby"]],
    ["lokalpolisomrade=farsta", ["ullerudsbacken-brunskogsbacken"]],
    ["lokalpolisomrade=sollentuna&include=earlier", ["edsbergs-centrum", "upplands-vasby-station"]],
    ["lanskod=01&status=ceased", CEASED_BY_2023_12],
    ["status=active", IN_SODERTALJE],
    ["status=unknown", ["upplands-vasby-station", "storvreten", "klara-sergels-torg"]],
    ["bbox=17.85,59.20,18.00,59.27", ["grantorp-visattra", "varby-c"]],
    ["bbox=17.85,59.20,18.00,59.27&lokalpolisomrade=botkyrka", []],
    ["bbox=18.149,59.218,18.149,59.218", ["skogas-c"]],
    ["bbox=10,55,17,59", []],
    ["kommunkod=0180&lokalpolisomrade=jarva&status=ceased&limit=1", ["dragorgrand"]],
    ["kommunkod=0126&lokalpolisomrade=jarva", []],
  ])("%s gives the scenes that the facts name", async (query, ids) => {
    expect(await listIds(query)).toEqual(ids);
  });

  it("finds five removed scenes in Stockholms stad, all of them named", async () => {
    const scenes = await listProperties("kommunkod=0180&status=ceased");
    expect(scenes).toHaveLength(5);
    expect(new Set(scenes.map(({ kommun }) => kommun))).toEqual(new Set(["Stockholm"]));
  });

  const filters = [
    "lanskod=01",
    "kommunkod=0180",
    "kommunkod=0181",
    "lokalpolisomrade=jarva",
    "lokalpolisomrade=sodertalje",
    "status=active",
    "status=ceased",
    "bbox=17.9,59.2,18.2,59.3",
  ];
  const pairs = filters.flatMap((a, place) => filters.slice(place + 1).map((b) => [a, b] as const));
  const combinable = pairs.filter(([a, b]) => a.split("=")[0] !== b.split("=")[0]);

  it.each(["year=2023", "snapshot=stockholm-2023-11", "year=2023&include=earlier"])(
    "and another give together what both give alone, at %s",
    async (mapping) => {
      for (const [a, b] of combinable) {
        const [ofA, ofB] = [await listIds(`${mapping}&${a}`), await listIds(`${mapping}&${b}`)];
        const both = await listIds(`${mapping}&${a}&${b}`);
        expect([a, b, both]).toEqual([a, b, ofA.filter((id) => ofB.includes(id))]);
      }
    },
  );

  it("in the path and in the query mean the same", async () => {
    const ofKommun = await service.askJson<SceneCollection>("/kommuner/0126/scenes?year=2023");
    const ofQuery = await service.askJson<SceneCollection>("/scenes?kommunkod=0126&year=2023");
    expect(ofKommun).toEqual(ofQuery);
    const ofArea = await service.askJson<SceneCollection>("/lokalpolisomraden/jarva/scenes");
    expect(ofArea).toEqual(await service.askJson("/scenes?lokalpolisomrade=jarva"));
  });
});

describe("a scene without position", () => {
  it("has geometry null, says that its position is unknown, and gives no precision", async () => {
    const { features } = await service.askJson<SceneCollection>("/scenes?kommunkod=0181");
    expect(features.map(({ geometry }) => geometry)).toEqual([null, null, null, null]);
    for (const { properties } of features) {
      expect(properties.positionBasis).toBe("unknown");
      expect(properties).not.toHaveProperty("positionPrecisionM");
    }
  });

  it("matches no bbox, not even the whole world", async () => {
    expect(await listIds("bbox=-180,-90,180,90")).toEqual(CEASED_BY_2023_12);
  });
});

describe("a scene's feature", () => {
  it("says what it is, how we know, where it lies and how exactly", async () => {
    const { features } = await service.askJson<SceneCollection>("/scenes?kommunkod=0126");
    expect(features.find(({ id }) => id === "skogas-c")).toEqual({
      type: "Feature",
      id: "skogas-c",
      geometry: { type: "Point", coordinates: [18.149, 59.218] },
      properties: {
        sceneId: "skogas-c",
        name: "Skogås C",
        status: "ceased",
        statusBasis: "stated",
        statusReason: "stated",
        ceasedSince: "stockholm-2023-12",
        kommunkod: "0126",
        kommun: "Huddinge",
        lanskod: "01",
        lan: "Stockholms län",
        lokalpolisomrade: "huddinge",
        lokalpolisomradeName: "Huddinge",
        positionBasis: "place",
        positionPrecisionM: 600,
        positionPoint: "named-place",
        snapshot: "stockholm-2023-12",
        sources: ["seed-004"],
        dated: [],
        corrections: [],
      },
    });
  });

  it("has an area only where ground was mapped, and none was", async () => {
    for (const scene of await listProperties("include=earlier")) {
      expect(scene.positionBasis).not.toBe("mapped");
      expect(scene).not.toHaveProperty("areaM2");
    }
  });

  it("keeps since when it is gone, at the mappings that follow", async () => {
    const [scene] = await listProperties("kommunkod=0163&include=earlier");
    expect(scene).toMatchObject({
      sceneId: "edsbergs-centrum",
      status: "ceased",
      statusBasis: "inferred",
      statusReason: "none-added",
      ceasedSince: "stockholm-2023-11",
    });
  });

  it("carries its correction and what was said of it outside every mapping", async () => {
    const storvreten = (await listProperties("status=unknown")).find(
      ({ sceneId }) => sceneId === "storvreten",
    );
    expect(storvreten?.corrections.map(({ correctedOn }) => correctedOn)).toEqual(["2025-04-14"]);
    expect(storvreten?.dated).toEqual([
      { observedOn: "2025-04", event: "ceased", sourceId: "mitti-2025-04" },
    ]);
    expect(storvreten).not.toHaveProperty("statusBasis");
  });
});
