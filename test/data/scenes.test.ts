import type { Scene, SnapshotId } from "@scenkartan/domain";
import {
  findCoverage,
  findRows,
  findSceneFeatures,
  sceneStatusTable,
} from "@scenkartan/server/release";
import type { Feature, Geometry } from "geojson";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bakePublished, readPublished } from "./published.ts";

const NOVEMBER = "stockholm-2023-11" as SnapshotId;
const DECEMBER = "stockholm-2023-12" as SnapshotId;
const SODERTALJE = ["grusasen", "vastergard", "vastra-blombacka", "brunnsang"];

const { scenes, observations, corrections, operations, totals } = readPublished();

let baked: Awaited<ReturnType<typeof bakePublished>>;
beforeAll(async () => {
  baked = await bakePublished();
});
afterAll(() => baked.remove());

const sceneOf = (id: string) => {
  const found = scenes.find(({ sceneId }) => sceneId === id);
  if (found === undefined) throw new Error(`no scene ${id}`);
  return found;
};

/** How many scenes there are of each kind, in the order in which they are met first. */
const count = (list: readonly Scene[], by: (scene: Scene) => string) => {
  const counts: Record<string, number> = {};
  for (const scene of list) counts[by(scene)] = (counts[by(scene)] ?? 0) + 1;
  return counts;
};

const statusesOf = (sceneId: string) => findRows(baked.release.db, sceneStatusTable, { sceneId });

const featuresAt = (snapshotId: SnapshotId) =>
  findSceneFeatures(baked.release.db, {
    snapshotId,
    includeEarlier: true,
    limit: 1000,
    offset: 0,
  }).features.map((text) => JSON.parse(text) as Feature<Geometry | null>);

describe("the ten scenes that ceased during 2023", () => {
  const removed = observations
    .filter(
      ({ event, at }) => event === "ceased" && at.kind === "snapshot" && at.snapshotId === DECEMBER,
    )
    .map(({ sceneId }) => sceneOf(sceneId));

  it("are all named, as many as the publisher counted", () => {
    expect(removed).toHaveLength(10);
    expect(totals.find(({ totalId }) => totalId === "t-2023-12-r")?.value).toBe(10);
  });

  it("lie in six lokalpolisområden", () => {
    expect(count(removed, ({ lokalpolisomrade }) => lokalpolisomrade)).toEqual({
      huddinge: 3,
      globen: 2,
      jarva: 2,
      botkyrka: 1,
      farsta: 1,
      nacka: 1,
    });
  });

  it("lie in four kommuner, five of them in Stockholms stad", () => {
    expect(count(removed, ({ kommunkod }) => kommunkod)).toEqual({
      "0180": 5,
      "0126": 3,
      "0127": 1,
      "0182": 1,
    });
  });

  it("show that Globen spans two stadsdelsområden", () => {
    const inGloben = removed.filter(({ lokalpolisomrade }) => lokalpolisomrade === "globen");
    expect(inGloben.map(({ stadsdelsomrade }) => stadsdelsomrade)).toEqual([
      "Enskede-Årsta-Vantör",
      "Skarpnäck",
    ]);
  });

  it("were active in November, inferred, and are gone in December, stated", () => {
    for (const { sceneId } of removed) {
      expect(statusesOf(sceneId).map(({ status, basis }) => [status, basis])).toEqual([
        ["unknown", undefined],
        ["unknown", undefined],
        ["active", "inferred"],
        ["ceased", "stated"],
      ]);
    }
  });

  it("count two centres as one scene where the source does", () => {
    expect(sceneOf("hallunda-norsborg-c").name).toBe("Hallunda C/Norsborg C");
  });
});

describe("the four scenes in Södertälje", () => {
  it("are active in December 2023, inferred from a list that does not name them", () => {
    for (const sceneId of SODERTALJE) {
      const last = statusesOf(sceneId).at(-1);
      expect(last).toMatchObject({
        snapshotId: DECEMBER,
        status: "active",
        basis: "inferred",
        reason: "not-among-ceased",
        sourceIds: ["telgenytt-2023", "seed-004"],
      });
    }
  });

  it("are the only active ones in December that have a name", () => {
    const active = featuresAt(DECEMBER).filter(({ properties }) => properties?.status === "active");
    expect(active.map(({ id }) => id).sort()).toEqual([...SODERTALJE].sort());
  });

  it("have no position: nobody has said where they lie", () => {
    for (const sceneId of SODERTALJE) {
      expect(sceneOf(sceneId)).toMatchObject({
        kommunkod: "0181",
        position: { basis: "unknown" },
      });
    }
    const features = featuresAt(DECEMBER).filter(({ id }) => SODERTALJE.includes(String(id)));
    expect(features.map(({ geometry }) => geometry)).toEqual([null, null, null, null]);
  });

  it("are three added ones, which were not there before, and one that had shrunk", () => {
    expect(statusesOf("grusasen").map(({ snapshotId }) => snapshotId)).toEqual([
      NOVEMBER,
      DECEMBER,
    ]);
    expect(statusesOf("brunnsang").map(({ status, reason }) => [status, reason])).toEqual([
      ["unknown", "silent"],
      ["active", "changed-since"],
      ["active", "stated"],
      ["active", "not-among-ceased"],
    ]);
  });
});

describe("Storvreten", () => {
  it("is unknown in every mapping, those of 2023 included", () => {
    expect(statusesOf("storvreten").map(({ snapshotId, status }) => [snapshotId, status])).toEqual([
      ["stockholm-2017", "unknown"],
      ["stockholm-2021", "unknown"],
      [NOVEMBER, "unknown"],
      [DECEMBER, "unknown"],
    ]);
  });

  it("has its correction, with day, reason and source", () => {
    expect(corrections).toHaveLength(1);
    expect(corrections[0]).toMatchObject({
      sceneId: "storvreten",
      correctedOn: "2025-04-14",
      sourceId: "mitti-2025-04",
    });
    expect(corrections[0]?.reason.sv).toContain("mänskliga faktorn");
  });

  it("carries its correction in the feature of every mapping", () => {
    for (const snapshotId of [NOVEMBER, DECEMBER]) {
      const feature = featuresAt(snapshotId).find(({ id }) => id === "storvreten");
      expect(feature?.properties).toMatchObject({
        status: "unknown",
        corrections: [{ correctedOn: "2025-04-14" }],
        sources: ["mitti-2025-04"],
      });
    }
  });
});

describe("Edsbergs centrum", () => {
  it("is one of the twelve that had ceased by November 2023, and has not come back", () => {
    expect(statusesOf("edsbergs-centrum").map(({ status, basis }) => [status, basis])).toEqual([
      ["unknown", undefined],
      ["active", "inferred"],
      ["ceased", "stated"],
      ["ceased", "inferred"],
    ]);
    expect(statusesOf("edsbergs-centrum").at(-1)).toMatchObject({ ceasedSince: NOVEMBER });
  });
});

describe("what only a news item or a page says", () => {
  it.each([
    ["upplands-vasby-station", "2022-03"],
    ["storvreten", "2025-04"],
    ["klara-sergels-torg", "2019-05"],
  ])("is a dated statement: %s on %s", (sceneId, observedOn) => {
    const said = observations.filter((each) => each.sceneId === sceneId);
    expect(said.map(({ at }) => at)).toEqual([{ kind: "date", observedOn }]);
    expect(new Set(statusesOf(sceneId).map(({ status }) => status))).toEqual(new Set(["unknown"]));
  });
});

describe("the Klara area", () => {
  const operation = operations.find(({ operationId }) => operationId === "klara-2018-2019");

  it("belongs to the operation, described by four edges", () => {
    expect(operation?.extent).toMatchObject({
      geometry: { type: "Polygon" },
      precisionM: 100,
      sourceId: "seed-002",
    });
    for (const edge of ["Olof Palmes gata", "Herkulesgatan", "Kungsträdgården", "centralstation"]) {
      expect(operation?.extent?.describedAs).toContain(edge);
    }
  });

  it("is not the scene, which is a place at Sergels torg", () => {
    expect(sceneOf("klara-sergels-torg").position).toMatchObject({
      basis: "place",
      precisionM: 200,
      geometry: { type: "Point" },
    });
  });

  it("is the only extent of an operation", () => {
    expect(operations.filter(({ extent }) => extent !== undefined)).toEqual([operation]);
  });
});

describe("positions", () => {
  it("are places with a radius or unknown, and never mapped ground, so there is no area", () => {
    expect(count(scenes, ({ position }) => position.basis)).toEqual({ place: 14, unknown: 4 });
    const properties = featuresAt(DECEMBER).map((feature) => Object.keys(feature.properties ?? {}));
    expect(properties).toHaveLength(18);
    expect(properties.flat()).not.toContain("areaM2");
  });
});

describe("coverage of Stockholms län", () => {
  const coverageAt = (snapshotId: SnapshotId, regionKind: "lan" | "kommun", regionId: string) =>
    findCoverage(baked.release.db, snapshotId, { regionKind, regionId });

  it("is 4 named of 53 in December, all inferred, and all 10 of those that ceased", () => {
    expect(coverageAt(DECEMBER, "lan", "01")).toEqual({
      active: { named: 4, inferred: 4, published: 53 },
      ceased: { named: 10, inferred: 0, published: 10 },
      added: { named: 0, inferred: 0, published: 0 },
    });
  });

  it("is 14 named of 63 in November: ten inferred from December, four stated", () => {
    expect(coverageAt(NOVEMBER, "lan", "01")).toEqual({
      active: { named: 14, inferred: 10, published: 63 },
      ceased: { named: 1, inferred: 0, published: 12 },
      added: { named: 3, inferred: 0, published: 11 },
    });
  });

  it("is contradicted for Stockholms stad in 2021, so no number stands there", () => {
    const coverage = coverageAt("stockholm-2021" as SnapshotId, "kommun", "0180");
    expect(coverage?.active.published).toEqual({ silent: "contradicted" });
  });

  it("never lends a county's number to its kommuner", () => {
    expect(coverageAt(DECEMBER, "kommun", "0126")).toEqual({
      active: { named: 0, inferred: 0, published: { silent: "not-published" } },
      ceased: { named: 3, inferred: 0, published: { silent: "not-published" } },
      added: { named: 0, inferred: 0, published: { silent: "not-published" } },
    });
  });
});
