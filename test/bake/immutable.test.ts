import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { bake } from "@scenkartan/scripts/bake";
import {
  findRows,
  openRelease,
  type Release,
  readPointer,
  sceneTable,
  toReleaseFile,
} from "@scenkartan/server/release";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { aFolderOfReleases, anEmptyFolder, GOOD_DATA } from "./folders.ts";

const { releasesFolder, remove } = aFolderOfReleases();
let baked: string;
beforeAll(async () => {
  await bake({ dataFolder: GOOD_DATA, releasesFolder });
  const folder = join(releasesFolder, "prov");
  baked = toReleaseFile(folder, readPointer(folder)?.current as Release["releaseId"]);
});
afterAll(remove);

/** The file of a release that was baked from the good data, for one test alone. */
function aReleaseFile(): string {
  const file = join(anEmptyFolder(), "release.sqlite");
  copyFileSync(baked, file);
  return file;
}

describe("a release that is opened", () => {
  it.each([
    "DELETE FROM scene",
    "UPDATE total SET value = 0",
    "INSERT INTO lan VALUES ('97', 'Nytt län', 'prov-a')",
    "DROP TABLE scene",
    "CREATE TABLE note (text TEXT)",
    "PRAGMA user_version = 7",
    "VACUUM",
  ])("refuses to write: %s", (sql) => {
    const { db } = openRelease(aReleaseFile());
    onTestFinished(() => void db.close());
    const before = findRows(db, sceneTable);
    expect(() => db.exec(sql)).toThrow(/readonly/);
    expect(findRows(db, sceneTable)).toEqual(before);
    expect(before).toHaveLength(2);
  });
});

/** The release as nobody opens it: writable, with one more scene that has no status yet. */
function aWritableRelease(): Database.Database {
  const db = new Database(aReleaseFile());
  onTestFinished(() => void db.close());
  db.pragma("foreign_keys = ON");
  db.exec(`INSERT INTO scene SELECT 'nyparken', 'Nyparken', kommunkod, NULL, lokalpolisomrade,
    'unknown', NULL, NULL, NULL, NULL FROM scene WHERE sceneId = 'bojparken'`);
  return db;
}

const status = (values: string) =>
  `INSERT INTO sceneStatus VALUES ('prov-2023', 'nyparken', ${values})`;
const observation = (snapshotId: string, observedOn: string) =>
  `INSERT INTO observation VALUES ('o-9', 'nyparken', ${snapshotId}, ${observedOn}, 'active', 'prov-a', NULL, NULL)`;
const total = (assignments: string) => `UPDATE total SET ${assignments} WHERE totalId = 't-2021'`;
const scene = (assignments: string) =>
  `UPDATE scene SET ${assignments} WHERE sceneId = 'provtorget'`;
const insecurity = (assignments: string) =>
  `UPDATE insecurity SET ${assignments} WHERE rowId = 'i-500'`;
const snapshot = (assignments: string) =>
  `UPDATE snapshot SET ${assignments} WHERE snapshotId = 'prov-2023'`;

/** What must not stand in a release, the SQL that would put it there, and its harmless twin. */
const REFUSED: readonly (readonly [what: string, refused: string, harmless: string])[] = [
  [
    "an active scene without a basis",
    status("'active', NULL, 'stated', NULL, NULL, '[]', '9901', 'provdistriktet', 1"),
    status("'active', 'stated', 'stated', NULL, NULL, '[]', '9901', 'provdistriktet', 1"),
  ],
  [
    "an unknown status with a basis",
    status("'unknown', 'inferred', 'silent', NULL, NULL, '[]', '9901', 'provdistriktet', 0"),
    status("'unknown', NULL, 'silent', NULL, NULL, '[]', '9901', 'provdistriktet', 0"),
  ],
  [
    "a ceased scene that is gone since nothing",
    status("'ceased', 'stated', 'stated', NULL, NULL, '[]', '9901', 'provdistriktet', 1"),
    status("'ceased', 'stated', 'stated', NULL, 'prov-2023', '[]', '9901', 'provdistriktet', 1"),
  ],
  [
    "an active scene that is gone since a mapping",
    status("'active', 'stated', 'stated', NULL, 'prov-2023', '[]', '9901', 'provdistriktet', 1"),
    status("'active', 'stated', 'stated', 'added', NULL, '[]', '9901', 'provdistriktet', 1"),
  ],
  [
    "a scene that is gone since a mapping that does not exist",
    status("'ceased', 'stated', 'stated', NULL, 'prov-1999', '[]', '9901', 'provdistriktet', 1"),
    status("'ceased', 'stated', 'stated', NULL, 'prov-2021', '[]', '9901', 'provdistriktet', 1"),
  ],
  [
    "a status that nobody has defined",
    status("'suppressed', 'stated', 'stated', NULL, NULL, '[]', '9901', 'provdistriktet', 1"),
    status("'active', 'stated', 'stated', NULL, NULL, '[]', '9901', 'provdistriktet', 1"),
  ],
  [
    "sources that are no list",
    status("'active', 'stated', 'stated', NULL, NULL, '\"prov-a\"', '9901', 'provdistriktet', 1"),
    status("'active', 'stated', 'stated', NULL, NULL, '[\"prov-a\"]', '9901', 'provdistriktet', 1"),
  ],
  [
    "two statuses of one scene at one mapping",
    status("'active', 'stated', 'stated', NULL, NULL, '[]', '9901', 'provdistriktet', 1").replace(
      "nyparken",
      "bojparken",
    ),
    status("'active', 'stated', 'stated', NULL, NULL, '[]', '9901', 'provdistriktet', 1"),
  ],
  ["a total with neither number nor reason", total("value = NULL"), total("value = 0")],
  [
    "a total with both number and reason",
    total("valueSilent = 'not-found'"),
    total("value = NULL, valueSilent = 'not-found'"),
  ],
  [
    "a total that is silent for a reason that means something else",
    total("value = NULL, valueSilent = 'too-few'"),
    total("value = NULL, valueSilent = 'contradicted'"),
  ],
  ["a total that is a word", total("value = 'tre'"), total("value = 3")],
  ["a total from nobody", total("sourceId = 'prov-c'"), total("sourceId = 'prov-b'")],
  [
    "a total that contradicts nothing",
    total("contradicts = 't-9'"),
    total("contradicts = 't-2023'"),
  ],
  ["a date that is no date", total("stateOf = '2021-1'"), total("stateOf = '2021-01'")],
  [
    "an unknown position with geometry",
    scene("positionBasis = 'unknown', positionPoint = NULL, positionPrecisionM = NULL"),
    scene(
      "positionBasis = 'unknown', positionPoint = NULL, positionPrecisionM = NULL, geometry = NULL",
    ),
  ],
  [
    "mapped ground without an area",
    scene("positionBasis = 'mapped', positionPoint = NULL, positionPrecisionM = NULL"),
    scene("positionBasis = 'mapped', positionPoint = NULL, positionPrecisionM = NULL, areaM2 = 0"),
  ],
  ["an area of ground that nobody mapped", scene("areaM2 = 100"), scene("areaM2 = NULL")],
  [
    "a place whose point is the middle of nothing",
    scene("positionPoint = NULL"),
    scene("positionPoint = 'district-centre'"),
  ],
  ["a place that is exact", scene("positionPrecisionM = 0"), scene("positionPrecisionM = 1")],
  ["geometry that is no JSON", scene("geometry = 'POINT (20 57)'"), scene("geometry = '{}'")],
  ["an observation without a time", observation("NULL", "NULL"), observation("NULL", "'2023'")],
  [
    "an observation with two times",
    observation("'prov-2023'", "'2023'"),
    observation("'prov-2023'", "NULL"),
  ],
  [
    "two statements on one scene at one mapping",
    observation("'prov-2023'", "NULL").replace("nyparken", "provtorget"),
    observation("'prov-2023'", "NULL"),
  ],
  [
    "a kommun in a county that its code denies",
    "UPDATE kommun SET lanskod = '98' WHERE kommunkod = '9902'",
    "UPDATE kommun SET lanskod = '99' WHERE kommunkod = '9902'",
  ],
  ["a share above a hundred", insecurity("sharePercent = 100.5"), insecurity("sharePercent = 100")],
  ["half a distance", insecurity("distanceToM = NULL"), insecurity("distanceToM = 600")],
  ["a distance backwards", insecurity("distanceFromM = 500"), insecurity("distanceFromM = 499")],
  [
    "a definition from nobody",
    snapshot("definitionSourceId = NULL"),
    snapshot("definitionSourceId = NULL, definition = NULL"),
  ],
  [
    "more inferred scenes than named ones",
    "UPDATE coverage SET inferred = named + 1",
    "UPDATE coverage SET inferred = named",
  ],
  [
    "an edition that is half fiction",
    "UPDATE edition SET fictional = 2",
    "UPDATE edition SET fictional = 0",
  ],
  [
    "an address that is not encrypted",
    "UPDATE source SET url = 'http://example.org/'",
    "UPDATE source SET url = 'https://example.org/'",
  ],
  [
    "a correction in one language",
    "UPDATE correction SET isEn = NULL",
    "UPDATE correction SET isEn = 'Gone.'",
  ],
  [
    "a release without a whole id",
    "UPDATE release SET releaseId = '0123456789abcde'",
    "UPDATE release SET releaseId = '0123456789abcdef'",
  ],
];

describe("the release file itself refuses", () => {
  it.each(REFUSED)("%s", (_, refused, harmless) => {
    const db = aWritableRelease();
    const attempt = (sql: string) => () => db.transaction(() => db.exec(sql))();
    expect(attempt(refused)).toThrow(/constraint failed|cannot store/);
    expect(attempt(harmless)).not.toThrow();
  });
});
