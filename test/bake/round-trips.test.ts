import { SILENT_REASONS } from "@scenkartan/domain";
import { bake } from "@scenkartan/scripts/bake";
import { readDataset } from "@scenkartan/scripts/dataset";
import * as release from "@scenkartan/server/release";
import { findRows, openRelease, toReleaseFile } from "@scenkartan/server/release";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bilingual, type Codec, figure, point } from "../../server/src/release/columns.ts";
import type { Table } from "../../server/src/release/table.ts";
import { aFolderOfReleases, GOOD_DATA, PUBLISHED_DATA } from "./folders.ts";

/** Every table of the release by its name, from the package's own door. */
const TABLES = new Map(
  Object.entries(release)
    .filter(([name]) => name.endsWith("Table"))
    .map(([, value]) => value as unknown as Table<object>)
    .map((table) => [table.name, table]),
);

/** The list of the dataset that each table holds; the tables that the bake computes are apart. */
const HELD_BY = {
  source: "sources",
  lan: "lan",
  kommun: "kommuner",
  place: "places",
  lokalpolisomrade: "lokalpolisomraden",
  lokalpolisomradeKommun: "lokalpolisomradeKommuner",
  snapshot: "snapshots",
  total: "totals",
  scene: "scenes",
  sceneNote: "sceneNotes",
  correction: "corrections",
  observation: "observations",
  ruling: "rulings",
  insecurity: "insecurity",
  operation: "operations",
  outcome: "outcomes",
  plan: "plans",
  goal: "goals",
  goalValue: "goalValues",
  contextFact: "contextFacts",
} as const;
/** Filled only by a county's own mapping; test/import and test/api/proximity read them back. */
const ONLY_WHERE_MAPPED = [
  ...["mappedSnapshot", "footprint", "basemapFeature"],
  ...["proximityTable", "populationGrid", "exposure"],
];
const COMPUTED = ["coverage", "sceneStatus", "pair", "change", "changeScene", "changeSum"];

const tableOf = (name: string) => TABLES.get(name) as Table<object>;

/** A dataset as it is read, and the release that is baked from it. */
async function bakeAndRead(dataFolder: string) {
  const { dataset } = readDataset(dataFolder);
  const { releasesFolder, remove } = aFolderOfReleases();
  const result = await bake({ dataFolder, releasesFolder });
  if (dataset === undefined || result.kind === "refused") throw new Error(`refused: ${dataFolder}`);
  const { db } = openRelease(toReleaseFile(result.folder, result.releaseId));
  const close = () => {
    db.close();
    remove();
  };
  return { dataset, db, close };
}

describe("every table", () => {
  it("is tried below", async () => {
    expect([...TABLES.keys()].sort()).toEqual(
      [...Object.keys(HELD_BY), ...ONLY_WHERE_MAPPED, ...COMPUTED, "edition"].sort(),
    );
  });
});

describe.each([
  ["the published data", PUBLISHED_DATA],
  ["the good data", GOOD_DATA],
])("a baked release of %s", (_, dataFolder) => {
  let baked: Awaited<ReturnType<typeof bakeAndRead>>;
  beforeAll(async () => {
    baked = await bakeAndRead(dataFolder);
  });
  afterAll(() => baked.close());

  it.each(Object.entries(HELD_BY))("gives back from %s what was read into it", (name, list) => {
    const { dataset, db } = baked;
    // Nobody has ruled on the published data; the good data holds a ruling.
    if (name !== "ruling") expect(dataset[list].length).toBeGreaterThan(0);
    expect(findRows(db, tableOf(name))).toStrictEqual(dataset[list]);
  });

  it("gives back its edition", () => {
    const { dataset, db } = baked;
    expect(findRows(db, tableOf("edition"))).toStrictEqual([dataset.edition]);
  });

  it.each(COMPUTED)("gives back from %s the same rows that it would write again", (name) => {
    const { db } = baked;
    const table = tableOf(name);
    const stored = db.prepare(`SELECT * FROM ${name} ORDER BY rowid`).all();
    expect(stored.length).toBeGreaterThan(0);
    expect(findRows(db, table).map((value) => ({ ...table.toRow(value) }))).toEqual(stored);
  });

  it("holds one finished feature for every status, and bounds for every geometry", () => {
    const { db } = baked;
    const count = (sql: string) => db.prepare(sql).pluck().get();
    const statuses = count("SELECT count(*) FROM sceneStatus");
    expect(statuses).toBeGreaterThan(0);
    expect(count("SELECT count(*) FROM sceneFeature")).toBe(statuses);
    expect(
      count(
        "SELECT count(*) FROM sceneFeature WHERE json_extract(feature, '$.geometry') IS NOT NULL",
      ),
    ).toBe(count("SELECT count(*) FROM sceneBox"));
  });
});

describe("a value that stays in a table", () => {
  const stay = (codec: Codec, value: unknown) =>
    codec.fromCells("value", codec.toCells("value", value));
  const keeps = <T>(codec: Codec, values: fc.Arbitrary<T>) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(stay(codec, value)).toStrictEqual(value);
      }),
    );
  };

  it("is the same figure as before", () => {
    const number = fc.double({ noNaN: true });
    const silent = fc.constantFrom(...SILENT_REASONS).map((reason) => ({ silent: reason }));
    keeps(figure, fc.oneof(number, silent));
  });

  it("is the same sentence in both languages, or as absent as before", () => {
    const text = fc.string({ unit: "binary" });
    keeps(
      bilingual,
      fc.option(fc.record({ sv: text, en: text }, { noNullPrototype: true }), { nil: undefined }),
    );
  });

  it("is the same point as before", () => {
    const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
    const position = fc.tuple(degrees(180), degrees(90));
    keeps(
      point("lon", "lat"),
      position.map((coordinates) => ({ type: "Point", coordinates })),
    );
  });
});
