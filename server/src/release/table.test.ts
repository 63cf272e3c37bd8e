import Database from "better-sqlite3";
import { beforeEach, describe, expect, it } from "vitest";
import { flag, plain } from "./columns.ts";
import { defineTable, findRows, insertRows } from "./table.ts";

interface Lamp {
  readonly name: string;
  readonly isLit: boolean;
  readonly note?: string;
}

const lampTable = defineTable<Lamp>("lamp", { name: plain, isLit: flag, note: plain });

const lamps: readonly Lamp[] = [
  { name: "b", isLit: true },
  { name: "a", isLit: false, note: "trasig" },
];

let db: Database.Database;

beforeEach(() => {
  db = new Database(":memory:");
  db.exec("CREATE TABLE lamp (name TEXT PRIMARY KEY, isLit INTEGER NOT NULL, note TEXT) STRICT");
});

describe("a table", () => {
  it("gives back what was put in, in the order of writing", () => {
    insertRows(db, lampTable, lamps);
    expect(findRows(db, lampTable)).toStrictEqual(lamps);
  });

  it("gives back nothing when nothing was put in", () => {
    insertRows(db, lampTable, []);
    expect(findRows(db, lampTable)).toEqual([]);
  });

  it("leaves out the key of what is absent", () => {
    insertRows(db, lampTable, lamps);
    expect(Object.keys(findRows(db, lampTable)[0] ?? {})).toEqual(["name", "isLit"]);
  });

  it("finds by named parameters, which are never read as SQL", () => {
    insertRows(db, lampTable, lamps);
    expect(findRows(db, lampTable, { name: "a" })).toEqual([lamps[1]]);
    expect(findRows(db, lampTable, { name: "a' OR TRUE --" })).toEqual([]);
  });

  it("names itself and the row when a constraint is violated", () => {
    const write = () => insertRows(db, lampTable, [...lamps, { name: "a", isLit: true }]);
    expect(write).toThrow(/^lamp: \{"name":"a"/);
  });
});
