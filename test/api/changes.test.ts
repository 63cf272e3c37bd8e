/** Changes between mappings, of what authorities published and of the made-up county. */

import { cpSync } from "node:fs";
import { GROUND_PARTS, type GroundWgs84, readGround } from "@scenkartan/domain";
import { measureArea } from "@scenkartan/scripts/measure-area";
import { toSweref99tm } from "@scenkartan/scripts/project";
import type {
  ChangeCollection,
  ProblemAnswer,
  SceneChangeCollection,
} from "@scenkartan/server/api-types";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { bakeOvningslan } from "../ovningslan.ts";
import { createFolder, openService, startService } from "./service.ts";

const published = await startService();
await bakeOvningslan(published.releasesFolder);
const { app } = openService(published.releasesFolder);

async function ask<T = ChangeCollection>(path: string): Promise<T> {
  const response = await app.request(path);
  if (response.status !== 200) throw new Error(`${path}: ${await response.text()}`);
  return (await response.json()) as T;
}

async function askProblem(path: string): Promise<[number, string]> {
  const response = await app.request(path);
  const { type } = (await response.json()) as ProblemAnswer;
  return [response.status, type.split(":").at(-1) ?? ""];
}

const API = "/api/v1";
const OVNING = "/ovning/api/v1";
const ofKind = ({ features }: ChangeCollection, kind: string) =>
  features.filter(({ properties }) => properties.kind === kind);
const idsOf = ({ features }: ChangeCollection) => features.map(({ id }) => id).sort();

describe("what authorities published", () => {
  it("has ten ceased scenes without a square metre, and four still there", async () => {
    const answer = await ask(`${API}/changes`);
    expect([answer.from?.snapshotId, answer.to?.snapshotId]).toEqual([
      "stockholm-2023-11",
      "stockholm-2023-12",
    ]);
    expect(ofKind(answer, "ceased")).toHaveLength(10);
    expect(ofKind(answer, "unchanged")).toHaveLength(4);
    expect(answer.features).toHaveLength(14);
    for (const { properties } of answer.features) {
      expect(properties.ground).toEqual({ comparable: false, reason: "no-mapped-ground" });
    }
    expect(answer.sums?.region).toMatchObject({
      ...{ scenesBefore: 14, scenesAfter: 4 },
      ground: { comparable: false, reason: "no-mapped-ground" },
    });
    expect(answer.definition).toBe("changed");
  });

  it("has Brunnsäng shrunk because a source states it", async () => {
    const answer = await ask(`${API}/changes?from=stockholm-2021&to=stockholm-2023-11`);
    expect(ofKind(answer, "shrunk").map(({ id, properties }) => [id, properties.basis])).toEqual([
      ["brunnsang", "stated"],
    ]);
  });

  it("says of scenes that an earlier mapping is silent about that it is not known", async () => {
    const answer = await ask(`${API}/changes?from=2021&to=2023`);
    expect(answer.to?.snapshotId).toBe("stockholm-2023-12");
    expect(ofKind(answer, "unknown")).toHaveLength(10);
  });

  it("names no number where no source names a scene, which is not zero", async () => {
    const answer = await ask(`${API}/changes?from=2017&to=2021`);
    expect(answer.sums?.region?.scenesBefore).toEqual({ silent: "not-found" });
  });

  it("is the same of a kommun and of a lokalpolisområde, with their own sums", async () => {
    const ofKommun = await ask(`${API}/kommuner/0126/changes`);
    expect(idsOf(ofKommun)).toEqual(idsOf(await ask(`${API}/changes?kommunkod=0126`)));
    expect(ofKommun.sums?.region?.kinds.ceased).toBe(ofKind(ofKommun, "ceased").length);
    const ofArea = await ask(`${API}/lokalpolisomraden/huddinge/changes`);
    expect(idsOf(ofArea)).toEqual(idsOf(await ask(`${API}/changes?lokalpolisomrade=huddinge`)));
  });

  it("of a county without mappings is silent, and says so", async () => {
    const answer = await ask(`${API}/changes?lanskod=05`);
    expect(answer).toMatchObject({ snapshot: null, reason: "silent", features: [] });
    expect(answer.sums).toBeUndefined();
  });
});

describe("the made-up county", () => {
  it("has features whose ground adds up to the sums of the county, its kommuner to the same", async () => {
    const answer = await ask(`${OVNING}/changes?from=ovningslan-2019&to=ovningslan-2023`);
    const total = answer.sums?.region?.ground;
    if (!total?.comparable) throw new Error("no ground to compare");
    const grounds = answer.features.flatMap(({ properties }) => {
      const ground = readGround(properties);
      return ground.comparable ? [ground] : [];
    });
    const kommuner = (answer.sums?.kommuner ?? []).flatMap(({ sum: { ground } }) =>
      ground.comparable ? [ground] : [],
    );
    expect(grounds).toHaveLength(total.compared);
    for (const key of ["beforeM2", "keptM2", "lostM2", "gainedM2", "afterM2"] as const) {
      const add = (all: readonly Record<typeof key, number>[]) =>
        all.reduce((sum, each) => sum + each[key], 0);
      expect(add(grounds)).toBeCloseTo(total[key], 3);
      if (key === "beforeM2" || key === "afterM2") expect(add(kommuner)).toBeCloseTo(total[key], 3);
    }
  });

  it("has each part of the ground in place of the position, as large as the change says", async () => {
    const { features } = await ask(`${OVNING}/changes`);
    for (const part of GROUND_PARTS) {
      const answer = await ask(`${OVNING}/changes?part=${part}`);
      expect(answer.part).toBe(part);
      expect(answer.features.map(({ properties }) => properties)).toEqual(
        features.map(({ properties }) => properties),
      );
      const drawn = answer.features.filter(({ geometry }) => geometry !== null);
      expect(drawn.length).toBeGreaterThan(part === "kept" ? 50 : 4);
      for (const { geometry, properties } of answer.features) {
        const areaM2 = geometry ? measureArea(toSweref99tm(geometry as GroundWgs84)) : 0;
        const statedM2 = properties[`${part}M2`] ?? 0;
        expect(Math.abs(areaM2 - statedM2)).toBeLessThanOrEqual(1 + statedM2 / 1000);
      }
    }
  });

  it("read backwards has as lost ground what was gained", async () => {
    const geometries = ({ features }: ChangeCollection) => features.map(({ geometry }) => geometry);
    const gained = await ask(`${OVNING}/changes?from=2022&to=2023&part=gained`);
    const lostBack = await ask(`${OVNING}/changes?from=2023&to=2022&part=lost`);
    expect(geometries(lostBack)).toEqual(geometries(gained));
    expect(geometries(gained).filter(Boolean)).not.toEqual([]);
  });

  it("read backwards swaps lost and gained, before and after, and has no displacement", async () => {
    const forward = await ask(`${OVNING}/changes?from=2019&to=2023`);
    const back = await ask(`${OVNING}/changes?from=2023&to=2019`);
    expect([forward.isReversed, back.isReversed]).toEqual([false, true]);
    expect(forward.displacement?.changes).toBeGreaterThan(5);
    expect(back.displacement).toBeUndefined();
    expect(idsOf(back)).toEqual(idsOf(forward));
    expect(ofKind(back, "added")).toHaveLength(ofKind(forward, "ceased").length);
    const [one, other] = [forward, back].map(({ sums }) => sums?.region?.ground);
    if (!one?.comparable || !other?.comparable) throw new Error("no ground to compare");
    expect([other.lostM2, other.beforeM2]).toEqual([one.gainedM2, one.afterM2]);
  });

  it("keeps a kommun that did not report apart from one without scenes", async () => {
    const { to, sums } = await ask(`${OVNING}/changes?from=2020&to=2021`);
    const find = (kommunkod: string) =>
      sums?.kommuner.find((each) => each.kommunkod === kommunkod)?.sum;
    expect(to?.notReported).toEqual(["9905"]);
    expect(find("9905")?.scenesAfter).toEqual({ silent: "not-reported" });
    expect(find("9906")).toMatchObject({ scenesBefore: 0, scenesAfter: 0 });
  });

  it("does not compare a lokalpolisområde that was redrawn in between", async () => {
    const { sums } = await ask(`${OVNING}/changes?from=2019&to=2020`);
    const redrawn = sums?.lokalpolisomraden.filter(({ lokalpolisomrade }) =>
      lokalpolisomrade.startsWith("masholma"),
    );
    expect(redrawn?.map(({ sum }) => sum.ground)).toMatchObject([
      { comparable: false, reason: "lokalpolisomrade-redrawn" },
      { comparable: false, reason: "lokalpolisomrade-redrawn" },
    ]);
  });

  it("tells one scene's changes from each mapping to the next, or between two", async () => {
    const [first] = (await ask(`${OVNING}/changes?from=2022&to=2023&kind=unchanged`)).features;
    const path = `${OVNING}/scenes/${first?.id}/changes`;
    const { features } = await ask<SceneChangeCollection>(path);
    expect(features.length).toBeGreaterThan(0);
    for (const { properties } of features) {
      expect(Number(properties.to.slice(-4)) - Number(properties.from.slice(-4))).toBe(1);
    }
    const between = await ask<SceneChangeCollection>(`${path}?from=2022&to=2023`);
    expect(between.features).toHaveLength(1);
  });

  it("filters by kind and comes in pages", async () => {
    const all = await ask(`${OVNING}/changes`);
    const some = await ask(`${OVNING}/changes?limit=3&offset=2`);
    expect(some.features).toEqual(all.features.slice(2, 5));
    expect([some.numberMatched, some.numberReturned]).toEqual([all.features.length, 3]);
    const ceased = await ask(`${OVNING}/changes?kind=ceased`);
    expect(ceased.features).toEqual(ofKind(all, "ceased"));
  });
});

describe("a pair that cannot be compared", () => {
  it.each([
    ["twice the same mapping", "from=stockholm-2021&to=stockholm-2021", 400, "bad-parameter"],
    ["twice the same year", "from=2023&to=2023", 400, "bad-parameter"],
    ["the first mapping with none before", "to=stockholm-1999", 404, "unknown-snapshot"],
    ["a year without mapping", "from=2022", 404, "no-snapshot-that-year"],
  ])("answers clearly: %s", async (_, query, status, code) => {
    expect(await askProblem(`${API}/changes?${query}`)).toEqual([status, code]);
  });

  it("answers that it was not compared, naming those that were", async () => {
    const other = await startService();
    const folder = createFolder();
    cpSync(other.releasesFolder, folder, { recursive: true });
    const db = new Database(`${folder}/default/${other.releaseId}.sqlite`);
    db.pragma("foreign_keys = OFF");
    db.exec("DELETE FROM pair WHERE fromSnapshotId = 'stockholm-2017'");
    db.close();
    const response = await openService(folder).ask("/changes?from=2017&to=2021");
    const { type, detail } = (await response.json()) as ProblemAnswer;
    expect([response.status, type]).toEqual([404, "urn:scenkartan:problem:pair-not-baked"]);
    expect(detail).toContain("stockholm-2023-11–stockholm-2023-12");
  });
});
