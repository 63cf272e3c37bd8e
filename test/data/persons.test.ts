import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bakePublished, DATA_FOLDER, hasSeeds, SEEDS_FOLDER } from "./published.ts";

const WORD = String.raw`\p{Lu}\p{Ll}+`;
const NAME = `${WORD}(?: ${WORD}){1,2}`;

/** Where names stand in such documents: who speaks, who answers, who leads. */
const PLACES_OF_NAMES = [
  String.raw`säger (?:\p{Ll}+ )?(${NAME})`,
  `Avsändare: (${NAME})`,
  `E-post till (${NAME})`,
  `\n(${NAME})\nTitel:`,
  `Landshövding\n\n(${NAME})\n`,
  String.raw`Samverkansledare\n\n((?:${NAME}\s*\n)+)`,
].map((pattern) => new RegExp(pattern, "gu"));

/** First name and surnames of everyone who is named in a document. */
function findNames(text: string): string[] {
  return PLACES_OF_NAMES.flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(([, names]) => (names ?? "").split("\n"))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

const seeds = hasSeeds
  ? readdirSync(SEEDS_FOLDER).map((file) => readFileSync(join(SEEDS_FOLDER, file), "utf8"))
  : [];
const persons = [...new Set(seeds.flatMap(findNames))];
/** What must not stand anywhere: the whole name, and any surname as a word of its own. */
const forbidden = persons.flatMap((name) => [name, ...name.split(" ").slice(1)]);

/** How many forbidden words stand in a text; which ones is never said. */
function countForbidden(text: string): number {
  return forbidden.filter((words) =>
    new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})`, "iu").test(text),
  ).length;
}

describe.skipIf(!hasSeeds)("persons named in the seeds (skipped without ../shared/seeds)", () => {
  let baked: Awaited<ReturnType<typeof bakePublished>>;
  beforeAll(async () => {
    baked = await bakePublished();
  });
  afterAll(() => baked.remove());

  it("are seventeen, counted by hand, so that the search below is no search for nothing", () => {
    expect(persons.length).toBe(17);
    expect(seeds.map((seed) => countForbidden(seed) > 0)).toEqual(seeds.map(() => true));
  });

  it.each(
    readdirSync(DATA_FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(DATA_FOLDER.length + 1)),
  )("do not stand in data/%s", (file) => {
    expect(countForbidden(readFileSync(join(DATA_FOLDER, file), "utf8"))).toBe(0);
  });

  it("do not stand in any table of the release", () => {
    const { db } = baked.release;
    const tables = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all();
    expect(tables).toContain("operation");
    for (const table of tables) {
      const text = JSON.stringify(db.prepare(`SELECT * FROM ${table}`).all());
      expect([table, countForbidden(text)]).toEqual([table, 0]);
    }
  });
});
