/** The command `scener proximity`: what it refuses, what it leaves out, and what it never tells. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  DEFAULT_BANDS,
  type ProximityDivision,
  type ProximityTable,
  toSentence,
} from "@scenkartan/domain";
import { bake } from "@scenkartan/scripts/bake";
import { readDataset } from "@scenkartan/scripts/dataset";
import { toWgs84Position } from "@scenkartan/scripts/project";
import { measureProximity } from "@scenkartan/scripts/proximity";
import { runProximity } from "@scenkartan/scripts/proximity-command";
import { EAST, NORTH } from "@scenkartan/scripts/testing/grounds";
import { describe, expect, it, vi } from "vitest";
import { anEmptyFolder, readFolder } from "../bake/folders.ts";
import { aCounty, importInto, SECOND, scene } from "./county.ts";

/** One scene of 100 m by 100 m, a kilometre into the county. */
function aMappedCounty(): string {
  const folder = aCounty();
  importInto(folder, SECOND, [scene("Torget", 1, { x: 1000, y: 1000 })]);
  return folder;
}

interface Row {
  /** Metres east of the scene's east side; negative within it. */
  readonly east: number;
  readonly answer: string;
  readonly weight?: string;
  readonly kommunkod?: string;
}

const HEAD = "easting;northing;weight;unsafe;kommunkod";
const at = (east: number): [number, number] => [EAST + 1100 + east, NORTH + 1050];

function toLine({ east, answer, weight = "1", kommunkod = "9901" }: Row): string {
  return [...at(east), weight, answer, kommunkod].join(";");
}

/** So many who feel unsafe, and who do not, at a distance. */
const some = (east: number, yes: number, no: number): string[] => [
  ...Array.from({ length: yes }, () => toLine({ east, answer: "ja" })),
  ...Array.from({ length: no }, () => toLine({ east, answer: "nej" })),
];

const MANY = [
  ...some(-50, 30, 30),
  ...some(100, 20, 40),
  ...some(400, 15, 60),
  ...some(5000, 10, 90),
];

function writeRows(lines: readonly string[], head = HEAD): string {
  const file = join(anEmptyFolder(), "svarande.csv");
  writeFileSync(file, `${[head, ...lines].join("\n")}\n`);
  return file;
}

function measure(
  dataFolder: string,
  file: string,
  more: { readonly weights?: string; readonly by?: ProximityDivision } = {},
) {
  return measureProximity({
    ...{ file, dataFolder, snapshotId: SECOND, bandsM: DEFAULT_BANDS },
    ...{ rule: { minN: 30, minCount: 5 }, ...more },
  });
}

function tableOf(result: ReturnType<typeof measure>): ProximityTable {
  if (result.kind === "refused") throw new Error(JSON.stringify(result.issues));
  return result.table;
}

describe("respondents", () => {
  it("are counted by distance: within is 0, and an end belongs to the nearer band", () => {
    const rows = tableOf(measure(aMappedCounty(), writeRows(MANY))).rows;
    expect(
      rows.map(({ distanceFromM, n, sharePercent }) => [distanceFromM, n, sharePercent]),
    ).toEqual([
      [undefined, 295, 25.4],
      [0, 120, 41.7],
      [250, 75, 20],
      [500, 0, { silent: "no-answers" }],
      [1000, 0, { silent: "no-answers" }],
      [2000, 100, 10],
    ]);
  });

  it("are the same in degrees, with commas, in any order", () => {
    const folder = aMappedCounty();
    const plane = tableOf(measure(folder, writeRows(MANY)));
    const degrees = MANY.toReversed().map((line) => {
      const [east, north, ...rest] = line.split(";");
      return [...toWgs84Position([Number(east), Number(north)]), ...rest].join(",");
    });
    const file = writeRows(degrees, "lon,lat,weight,unsafe,kommunkod");
    const measured = tableOf(measure(folder, file));
    expect([plane.crs, measured.crs]).toEqual(["EPSG:3006", "EPSG:4326"]);
    expect(measured.rows).toEqual(plane.rows);
  });

  it("weigh as their column says, and who did not answer is counted and in no share", () => {
    const heavy = Array.from({ length: 30 }, () =>
      toLine({ east: 100, answer: "ja", weight: "3" }),
    );
    const silent = Array.from({ length: 7 }, () => toLine({ east: 100, answer: "" }));
    const file = writeRows([...heavy, ...some(100, 0, 90), ...silent]);
    const folder = aMappedCounty();
    const weighted = tableOf(measure(folder, file, { weights: "weight" }));
    expect(weighted.respondents).toEqual({ read: 127, noAnswer: 7, wrong: {} });
    expect(weighted.rows[0]).toMatchObject({ n: 120, effectiveN: 90, sharePercent: 50 });
    expect(tableOf(measure(folder, file)).rows[0]).toMatchObject({ n: 120, sharePercent: 25 });
  });

  it("are placed in the lokalpolisområde that they live in, or in the kommun that they name", () => {
    const folder = aMappedCounty();
    const byKommun = tableOf(measure(folder, writeRows(MANY), { by: "kommun" }));
    const regions = byKommun.rows.map(({ regionKind, regionId }) => `${regionKind} ${regionId}`);
    expect([...new Set(regions)]).toEqual(["lan 99", "kommun 9901", "kommun 9902"]);
    const police = tableOf(measure(folder, writeRows(MANY), { by: "lokalpolisomrade" }));
    expect(police.rows.find(({ regionId }) => regionId === "provdistriktet")?.n).toBe(295);
  });
});

describe("a wrong row", () => {
  const WRONG = {
    "no-coordinate": [`;${NORTH};1;ja;9901`, `x;${NORTH};1;ja;9901`],
    "axes-swapped": [`${at(0)[1]};${at(0)[0]};1;ja;9901`],
    "coordinate-outside": [toLine({ east: 40_000, answer: "ja" })],
    "weight-invalid": ["-1", "0", "tung"].map((weight) =>
      toLine({ east: 9, answer: "ja", weight }),
    ),
    "kommun-unknown": [toLine({ east: 9, answer: "ja", kommunkod: "0180" })],
    "answer-unknown": [toLine({ east: 9, answer: "kanske" })],
  };

  it.each(Object.entries(WRONG))("is left out and counted with its line: %s", (flaw, lines) => {
    const file = writeRows([...MANY, ...lines]);
    const result = measure(aMappedCounty(), file, { weights: "weight" });
    expect(tableOf(result).respondents.wrong).toEqual({ [flaw]: lines.length });
    expect(result).toMatchObject({
      flaws: new Map([[flaw, lines.map((_, i) => MANY.length + 2 + i)]]),
    });
    expect(tableOf(result).rows[0]?.n).toBe(MANY.length);
  });

  it("too many, and nothing is measured", () => {
    const wrong = Array.from({ length: 20 }, () => toLine({ east: 9, answer: "kanske" }));
    const result = measure(aMappedCounty(), writeRows([...MANY, ...wrong]));
    expect(result).toMatchObject({
      kind: "refused",
      issues: [{ code: "respondents-wrong", context: { wrong: "20", read: "315" } }],
    });
  });
});

describe("a file that cannot be used", () => {
  const CASES = {
    "attribute-missing": () => writeRows(MANY, "easting;northing;weight;svar;kommunkod"),
    "file-missing": () => join(anEmptyFolder(), "finns-inte.csv"),
    "crs-undetectable": () => writeRows(["1;2;1;ja;9901"]),
    "axes-swapped": () => writeRows([`${at(0)[1]};${at(0)[0]};1;ja;9901`]),
    "respondents-wrong": () => writeRows([toLine({ east: 9, answer: "?" })]),
  };

  it.each(Object.entries(CASES))("is refused with %s, in both languages", (code, makeFile) => {
    const result = measure(aMappedCounty(), makeFile());
    if (result.kind !== "refused") throw new Error("measured");
    expect(result.issues.map((issue) => issue.code)).toEqual([code]);
    for (const { sv, en } of result.issues.map(toSentence)) {
      expect(`${sv} ${en}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("is one of Latin-1", () => {
    const file = writeRows(MANY);
    writeFileSync(
      file,
      Buffer.from(`${readFileSync(file, "latin1")}${toLine({ east: 1, answer: "å" })}`, "latin1"),
    );
    expect(measure(aMappedCounty(), file)).toMatchObject({ issues: [{ code: "file-unreadable" }] });
  });
});

describe("a mapping that cannot be measured to", () => {
  it("is one without mapped ground", () => {
    expect(measure(aCounty(), writeRows(MANY))).toMatchObject({
      issues: [{ code: "no-mapped-scene" }],
    });
  });

  it("is one whose lokalpolisområden are not drawn, where they are asked for", () => {
    const folder = aMappedCounty();
    writeFileSync(
      join(folder, "places/lokalpolisomrade-areas.geojson"),
      '{"type":"FeatureCollection","features":[]}',
    );
    const result = measure(folder, writeRows(MANY), { by: "lokalpolisomrade" });
    expect(result).toMatchObject({ issues: [{ code: "areas-missing" }] });
  });
});

describe("the command", () => {
  const run = (data: string, file: string, more: object = {}) => {
    const said: string[] = [];
    const listen = (text: unknown) => void said.push(String(text));
    const spies = [
      vi.spyOn(console, "log").mockImplementation(listen),
      vi.spyOn(console, "error").mockImplementation(listen),
    ];
    const out = join(data, "published/proximity/prov-ny.csv");
    const options = { snapshot: SECOND, bands: "0,250,500,1000,2000", out, data, ...more };
    const status = runProximity(file, options);
    for (const spy of spies) spy.mockRestore();
    return { status, said: said.join("\n"), out };
  };

  it("writes a table that the bake takes in, and no row of any respondent anywhere", async () => {
    const data = aMappedCounty();
    const secret = toLine({ east: 123.456, answer: "ja" });
    const { status, said, out } = run(data, writeRows([...MANY, secret, "fel;fel;1;ja;9901"]));
    expect(status).toBe(0);
    expect(said).toContain(`no-coordinate: 1 rader`);
    expect(said).toContain(`${MANY.length + 3}`);
    const csv = readFileSync(out, "utf8");
    expect(csv).toContain("..");
    expect(csv.split("\n")[0]).toMatch(/,reason,.*,differenceReason,fictional$/);
    const releasesFolder = anEmptyFolder();
    const baked = await bake({ dataFolder: data, releasesFolder });
    expect(baked.kind).toBe("baked");
    const written = [...readFolder(data).values(), ...readFolder(releasesFolder).values(), said];
    const place = String(at(123.456)[0]);
    expect(written.filter((text) => text.includes(place))).toEqual([]);
  });

  it("read back gives the same table", () => {
    const data = aMappedCounty();
    const file = writeRows(MANY);
    run(data, file);
    const { dataset, issues } = readDataset(data);
    expect(issues).toEqual([]);
    const { rows } = tableOf(measure(data, file));
    const written = dataset?.proximity.find(({ rows: all }) => all.length === rows.length);
    expect(written?.rows).toEqual(rows);
  });

  it("makes one table only of the same respondents, whatever its bands and weights", () => {
    const data = aMappedCounty();
    const file = writeRows(MANY);
    run(data, file);
    run(data, file, {
      bands: "0,300",
      weights: "weight",
      out: join(data, "published/proximity/prov-annan.csv"),
    });
    expect(readDataset(data).issues).toMatchObject([{ code: "survey-twice" }]);
  });

  it.each([
    ["--snapshot", { snapshot: "i fjol" }],
    ["--bands", { bands: "250,500" }],
    ["--bands", { bands: "0,500,250" }],
    ["--min-n", { minN: "9" }],
    ["--min-n", { minN: "många" }],
    ["--by", { by: "lan" }],
    ["--source", { source: "Ä" }],
    ["--out", { out: "/tmp/tabell.txt" }],
  ])("refuses a bad %s, says what is expected and writes nothing", (option, more) => {
    const data = aMappedCounty();
    const { status, said, out } = run(data, writeRows(MANY), more);
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`^${option} ».*«: väntade / expected `));
    expect(existsSync(out)).toBe(false);
  });
});
