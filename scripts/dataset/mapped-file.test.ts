import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toWgs84 } from "../geometry/project.ts";
import { aBox, aPoint } from "../testing/grounds.ts";
import { type MappedFile, readMappedFile, toMappedPath, writeMappedFile } from "./mapped-file.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mapped-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SNAPSHOT = "prov-2023" as MappedFile["snapshotId"];
const place = { kommunkod: "9901", lokalpolisomrade: "provdistriktet" };

/** Three scenes, one of each kind of position, in the order of their ids. */
const MAPPED = {
  snapshotId: SNAPSHOT,
  notReported: ["9902"],
  scenes: [
    {
      sceneId: "parken",
      name: "Parken",
      runningNumber: "3",
      ...place,
      positionBasis: "described",
      positionPrecisionM: 50,
      geometry: toWgs84(aBox()),
    },
    {
      sceneId: "stationen",
      name: "Stationen",
      ...place,
      positionBasis: "place",
      positionPrecisionM: 200,
      note: "vid spår 1",
      geometry: toWgs84(aPoint()),
    },
    {
      sceneId: "torget",
      name: "Torget",
      ...place,
      positionBasis: "mapped",
      geometry: toWgs84(aBox({ x: 500 })),
    },
  ],
} as unknown as MappedFile;

function read(text: string) {
  const path = join(folder, toMappedPath(SNAPSHOT));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return readMappedFile(folder, SNAPSHOT);
}

describe("the file of a mapping", () => {
  it("gives back what was written", () => {
    expect(read(writeMappedFile(MAPPED))).toEqual({ mapped: MAPPED, issues: [] });
  });

  it("gives back a mapping without scenes, which is not the same as none", () => {
    const empty = { ...MAPPED, scenes: [] };
    expect(read(writeMappedFile(empty)).mapped).toEqual(empty);
    expect(readMappedFile(folder, "prov-2021" as never)).toEqual({ issues: [] });
  });

  it("has the same bytes in whatever order its scenes come", () => {
    const order = fc.shuffledSubarray([...MAPPED.scenes], { minLength: 3 });
    fc.assert(
      fc.property(order, (scenes) => {
        expect(writeMappedFile({ ...MAPPED, scenes })).toBe(writeMappedFile(MAPPED));
      }),
    );
  });

  it("has one scene a line, by id, between its first line and its last", () => {
    const lines = writeMappedFile(MAPPED).split("\n");
    expect(lines).toHaveLength(6);
    expect(lines.map((line) => line.match(/"sceneId":"(\w+)"/)?.[1])).toEqual([
      undefined,
      "parken",
      "stationen",
      "torget",
      undefined,
      undefined,
    ]);
  });
});

describe("a mapping's file in trouble", () => {
  it.each<[string, string, string]>([
    ["a sceneId that is no address", '"sceneId":"torget"', '"sceneId":"Torget!"'],
    ["an empty name", '"name":"Torget"', '"name":""'],
    ["a kommunkod of three digits", '"kommunkod":"9901"', '"kommunkod":"991"'],
    ["a silent kommun that is no code", '"notReported":["9902"]', '"notReported":[9902]'],
    ["a basis that nobody knows", '"positionBasis":"mapped"', '"positionBasis":"guessed"'],
    ["a negative precision", '"positionPrecisionM":50', '"positionPrecisionM":-50'],
    ["a property more than it may", '"name":"Torget"', '"name":"Torget","phone":"1"'],
    ["a line for ground", '"type":"Point"', '"type":"LineString"'],
    ["ground without coordinates", '"type":"Point","coordinates"', '"type":"Point","at"'],
    ["a point's coordinates on ground", '"type":"Point"', '"type":"Polygon"'],
    ["ground on a place", '"positionBasis":"mapped"', '"positionBasis":"place"'],
    ["a place without precision", '"positionPrecisionM":200,', ""],
    ["an end too early", "]}\n", ""],
  ])("has %s, and is unreadable", (_, from, to) => {
    const text = writeMappedFile(MAPPED);
    expect(text).toContain(from);
    expect(read(text.replace(from, to))).toMatchObject({
      issues: [{ code: "file-unreadable", ref: { file: "published/mapped/prov-2023.geojson" } }],
    });
  });
});
