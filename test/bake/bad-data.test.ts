import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ISSUE_CODES, toSentence } from "@scenkartan/domain";
import { readDataset } from "@scenkartan/scripts/dataset";
import { FILES } from "@scenkartan/scripts/files";
import { describe, expect, it } from "vitest";
import { BAKE_WARNINGS, IMPORT_CODES, PROXIMITY_CODES } from "../import/import-codes.ts";
import { aDataFolder, BAD_DATA, edit, GOOD_DATA, readFolder } from "./folders.ts";

const badFolders = readdirSync(BAD_DATA).sort();
const csvFiles = Object.values(FILES).map(({ file }) => file);
const codesOf = (folder: string) => readDataset(folder).issues.map(({ code }) => code);

describe("the good data", () => {
  it("raises no issue, and so the bad ones have their issue from what they change", () => {
    const { dataset, issues } = readDataset(GOOD_DATA);
    expect(issues).toEqual([]);
    expect(dataset?.edition.slug).toBe("prov");
  });

  it("has rows in every file, so that every reader is tried", () => {
    const { edition, completeMappings, footprints, basemap, proximity, ...lists } =
      readDataset(GOOD_DATA).dataset ?? {};
    expect([edition?.slug, completeMappings, footprints, basemap]).toEqual(["prov", [], [], []]);
    expect(proximity).toHaveLength(2);
    const empty = Object.entries(lists).filter(([, rows]) => rows.length === 0);
    expect(Object.keys(lists)).toHaveLength(csvFiles.length);
    expect(empty).toEqual([]);
  });
});

describe("the bad folders", () => {
  it("are one for every code that the import does not keep to itself, and no other", () => {
    expect([...badFolders, ...IMPORT_CODES, ...PROXIMITY_CODES, ...BAKE_WARNINGS].sort()).toEqual(
      [...ISSUE_CODES].sort(),
    );
  });

  it.each(badFolders)("%s holds one changed file of the good data and nothing else", (code) => {
    const overlay = readFolder(join(BAD_DATA, code));
    const good = readFolder(GOOD_DATA);
    expect(overlay.size).toBe(1);
    for (const [file, text] of overlay) {
      expect(good.has(file)).toBe(true);
      expect(text).not.toBe(good.get(file));
    }
  });

  it.each(badFolders)("%s raises exactly that issue, once, and there is no dataset", (code) => {
    const { dataset, issues } = readDataset(aDataFolder(join(BAD_DATA, code)));
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(dataset).toBeUndefined();
  });

  it.each(badFolders)("%s is said in whole sentences, every particular filled in", (code) => {
    for (const issue of readDataset(aDataFolder(join(BAD_DATA, code))).issues) {
      const { sv, en } = toSentence(issue);
      expect(`${sv} ${en}`).not.toMatch(/undefined|NaN|\[object| {2}| \./);
    }
  });

  it.each(badFolders)("%s is located in the file that was changed, or the one it lacks", (code) => {
    const folder = aDataFolder(join(BAD_DATA, code));
    const [changed] = readFolder(join(BAD_DATA, code)).keys();
    const lacking = "published/extents/borttappad.geojson";
    for (const { ref } of readDataset(folder).issues) {
      expect(ref.file).toBe(code === "file-missing" ? lacking : changed);
    }
  });
});

describe("a data folder", () => {
  it.each([...csvFiles, "published/edition.json"])("needs %s", (file) => {
    const folder = aDataFolder();
    rmSync(join(folder, file));
    expect(readDataset(folder).issues).toMatchObject([{ code: "file-missing", ref: { file } }]);
  });

  it("reports all that is wrong with single rows at once, in the order of the files", () => {
    const folder = aDataFolder();
    edit(folder, "published/outcomes.csv", ["check,0,", "check,noll,"]);
    edit(folder, "published/totals.csv", ["scenes,3,", "scener,3,"]);
    edit(folder, "places/lan.csv", ["98,Testlän,prov-a", "98,Testlän,Prov A"]);
    expect(
      readDataset(folder).issues.map(({ ref, context }) => [ref.file, ref.line, context.column]),
    ).toEqual([
      ["places/lan.csv", 2, "sourceId"],
      ["published/totals.csv", 2, "measure"],
      ["published/outcomes.csv", 2, "value"],
    ]);
  });

  it("reports all that does not agree between rows at once", () => {
    const folder = aDataFolder();
    edit(folder, "published/corrections.csv", [
      "Ceased.,Skrivfel.,A slip of the pen.,prov-b",
      "Ceased.,Skrivfel.,A slip of the pen.,prov-c",
    ]);
    edit(folder, "published/operations.csv", ["2022,2023-05", "2022,2021-05"]);
    edit(folder, "published/scenes.csv", ["20.0,57.0,500", "57.0,20.0,500"]);
    expect(codesOf(folder).sort()).toEqual([
      "period-reversed",
      "position-outside-sweden",
      "reference-unknown",
    ]);
  });

  it("is not told of dangling references that only follow from a wrong row", () => {
    const folder = aDataFolder();
    edit(folder, "published/scenes.csv", ["bojparken,Bojparken,9901", "bojparken,Bojparken,991"]);
    expect(codesOf(folder)).toEqual(["value-invalid"]);
  });
});

describe("a bad edition file", () => {
  it.each([
    ["is no JSON", "{"],
    ["is no object", "[]"],
    ["lacks a title", '{"slug":"prov","titleSv":"Prov","fictional":true}'],
    ["does not say whether it is fiction", '{"slug":"prov","titleSv":"Prov","titleEn":"Trial"}'],
    [
      "has a slug that is no path segment",
      '{"slug":"Å/..","titleSv":"Prov","titleEn":"Trial","fictional":true}',
    ],
    [
      "says more than it may",
      '{"slug":"prov","titleSv":"Prov","titleEn":"Trial","fictional":true,"more":1}',
    ],
  ])("%s, and is unreadable in words", (_, text) => {
    const folder = aDataFolder();
    writeFileSync(join(folder, "published/edition.json"), text);
    const [issue, ...others] = readDataset(folder).issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "file-unreadable",
      ref: { file: "published/edition.json" },
    });
    expect(issue?.context.detail).toMatch(/\w/);
  });
});

describe("a bad file of areas", () => {
  const ground = {
    type: "Polygon",
    coordinates: [
      [
        [20, 57],
        [20.1, 57],
        [20, 57.1],
        [20, 57],
      ],
    ],
  };
  const write = (file: string, properties: object) => {
    const folder = aDataFolder();
    const features = [{ type: "Feature", properties, geometry: ground }];
    writeFileSync(join(folder, file), JSON.stringify({ type: "FeatureCollection", features }));
    return readDataset(folder);
  };

  it("is not there to begin with: a good one gives its kommun its ground", () => {
    const { dataset, issues } = write("places/kommun-areas.geojson", { kommunkod: "9901" });
    expect(issues).toEqual([]);
    expect(dataset?.kommuner.find(({ kommunkod }) => kommunkod === "9901")?.area).toEqual(ground);
  });

  it.each([
    ["places/kommun-areas.geojson", { kommunkod: "Provstad" }, "file-unreadable"],
    ["places/kommun-areas.geojson", { kommunkod: "9999" }, "reference-unknown"],
    ["places/lokalpolisomrade-areas.geojson", { kommunkod: "9901" }, "file-unreadable"],
    ["places/lokalpolisomrade-areas.geojson", { lokalpolisomrade: "nej" }, "reference-unknown"],
  ])("%s with %o is %s, and there is no dataset", (file, properties, code) => {
    const { dataset, issues } = write(file, properties);
    expect(dataset).toBeUndefined();
    expect(issues).toMatchObject([{ code, ref: { file } }]);
    for (const issue of issues) {
      const { sv, en } = toSentence(issue);
      expect(`${sv} ${en}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

/** Each of these is the other half of a code whose folder can show only one. */
describe("the twins of the bad folders", () => {
  it.each<[string, string, readonly [string, string], string[]]>([
    [
      "a figure with neither number nor reason",
      "published/totals.csv",
      ["scenes,3,,", "scenes,,,"],
      ["value-and-reason"],
    ],
    [
      "an observation with neither mapping nor date",
      "published/observations.csv",
      ["provtorget,prov-2023,,", "provtorget,,,"],
      ["observation-time"],
    ],
    [
      "a county without a default mapping",
      "published/snapshots.csv",
      ["prov-a,yes", "prov-a,no"],
      ["default-snapshot-count"],
    ],
    [
      "an unknown position with coordinates",
      "published/scenes.csv",
      ["unknown,,,,", "unknown,20.0,57.0,,"],
      ["position-superfluous"],
    ],
    [
      "a position that only a mapping can give",
      "published/scenes.csv",
      ["unknown,,,,", "mapped,,,,"],
      ["value-invalid"],
    ],
    [
      "a note in one language",
      "published/observations.csv",
      ["En nyhet.,A news item.", "En nyhet.,"],
      ["pair-incomplete"],
    ],
    [
      "a definition without its source",
      "published/snapshots.csv",
      ["en plats på prov,prov-a,", "en plats på prov,,"],
      ["pair-incomplete"],
    ],
    ["half a person", "places/places.csv", [",1000,", ",1000.5,"], ["value-invalid"]],
    [
      "a telephone number in the words of an extent",
      "published/extents/prov.geojson",
      ['"describedAs": "', '"describedAs": "ring 08-465 004 15 '],
      ["personal-data"],
    ],
    [
      "an extent from a source that does not exist",
      "published/extents/prov.geojson",
      ['"sourceId": "prov-a"', '"sourceId": "prov-z"'],
      ["reference-unknown"],
    ],
    [
      "a slug that our own addresses need",
      "published/edition.json",
      ['"slug": "prov"', '"slug": "api"'],
      ["file-unreadable"],
    ],
    [
      "a total that contradicts one that does not exist",
      "published/totals.csv",
      ["prov-b,t-2023,", "prov-b,t-2024,"],
      ["contradiction-one-sided", "reference-unknown"],
    ],
    [
      "a total of a kommun in another county",
      "published/totals.csv",
      ["t-2022,99,9901", "t-2022,98,9901"],
      ["kommun-outside-lan"],
    ],
    [
      "a kommun's name that is written west of Sweden",
      "places/kommuner.csv",
      ["99,20.2,57.0", "99,9.0,57.0"],
      ["position-outside-sweden"],
    ],
    [
      "a kommun's name that is written east of Sweden",
      "places/kommuner.csv",
      ["99,20.2,57.0", "99,26.0,57.0"],
      ["position-outside-sweden"],
    ],
    [
      "a kommun's name that is written south of Sweden",
      "places/kommuner.csv",
      ["99,20.2,57.0", "99,20.2,54.0"],
      ["position-outside-sweden"],
    ],
    [
      "a kommun's name that is written north of Sweden",
      "places/kommuner.csv",
      ["99,20.2,57.0", "99,20.2,70.0"],
      ["position-outside-sweden"],
    ],
  ])("%s", (_, file, change, codes) => {
    const folder = aDataFolder();
    edit(folder, file, change);
    expect(codesOf(folder).sort()).toEqual(codes);
  });

  it.each<[string, string, readonly [string, string]]>([
    ["a period within one month", "published/operations.csv", ["2022,2023-05", "2022-05,2022-05"]],
    [
      "a period that begins in a year and ends in it",
      "published/operations.csv",
      ["2022,2023-05", "2022-05,2022"],
    ],
    [
      "an observation of the same scene on another date",
      "published/observations.csv",
      ["prov-2023,,ceased", ",2023-12,ceased"],
    ],
  ])("%s is no trouble", (_, file, change) => {
    const folder = aDataFolder();
    edit(folder, file, change);
    expect(codesOf(folder)).toEqual([]);
  });
});
