import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCsv } from "./csv.ts";

const COLUMNS = ["name", "colour"];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "csv-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Reads a file with that text as a table of names and colours. */
function read(text: string) {
  writeFileSync(join(folder, "lamps.csv"), text);
  return readCsv(folder, "lamps.csv", COLUMNS);
}

const cellsOf = (text: string) => read(text).rows.map(({ cells }) => cells);

describe("reading a CSV file", () => {
  it("gives every line's cells by the name of their column", () => {
    expect(read("name,colour\nEtt,röd\nTvå,blå\n")).toEqual({
      rows: [
        { ref: { file: "lamps.csv", line: 2 }, cells: { name: "Ett", colour: "röd" } },
        { ref: { file: "lamps.csv", line: 3 }, cells: { name: "Två", colour: "blå" } },
      ],
      issues: [],
    });
  });

  it("takes the columns in any order", () => {
    expect(cellsOf("colour,name\nröd,Ett\n")).toEqual([{ name: "Ett", colour: "röd" }]);
  });

  it("keeps cells as text, digits and empty ones included", () => {
    expect(cellsOf("name,colour\n0126,\n")).toEqual([{ name: "0126", colour: "" }]);
  });

  it("reads quotes, commas and line breaks within a cell", () => {
    expect(cellsOf('name,colour\n"a,b","sa ""ja""\nsen"\n')).toEqual([
      { name: "a,b", colour: 'sa "ja"\nsen' },
    ]);
  });

  it("does not mind a byte order mark or the line ends of Windows", () => {
    expect(cellsOf("\uFEFFname,colour\r\nEtt,röd\r\n")).toEqual([{ name: "Ett", colour: "röd" }]);
  });

  it("gives no rows and no trouble for a file with only its first line", () => {
    expect(read("name,colour\n")).toEqual({ rows: [], issues: [] });
  });
});

describe("a CSV file in trouble", () => {
  const troubles = (text: string) =>
    read(text).issues.map(({ code, ref, context }) => ({ code, line: ref.line, ...context }));

  it("is missing", () => {
    expect(readCsv(folder, "nowhere.csv", COLUMNS)).toMatchObject({
      rows: [],
      issues: [{ code: "file-missing", ref: { file: "nowhere.csv" } }],
    });
  });

  it("lacks a column, and then gives no rows", () => {
    expect(troubles("name\nEtt\n")).toEqual([
      { code: "column-missing", line: 1, column: "colour" },
    ]);
    expect(read("name\nEtt\n").rows).toEqual([]);
  });

  it("has a column that nobody knows", () => {
    expect(troubles("name,colour,size\nEtt,röd,3\n")).toEqual([
      { code: "column-unknown", line: 1, column: "size" },
    ]);
  });

  it("misspells a column, which is one missing and one unknown", () => {
    expect(troubles("name,color\nEtt,röd\n")).toEqual([
      { code: "column-missing", line: 1, column: "colour" },
      { code: "column-unknown", line: 1, column: "color" },
    ]);
  });

  it("is empty, and lacks every column", () => {
    expect(troubles("").map(({ code }) => code)).toEqual(["column-missing", "column-missing"]);
  });

  it.each([
    ["too many cells", "name,colour\nEtt,röd\nTvå,blå,3\n"],
    ["too few cells", "name,colour\nEtt,röd\nTvå\n"],
    ["a quote in the midst of a cell", 'name,colour\nEtt,röd\nTv"å,blå\n'],
  ])("has %s, which is said with its line", (_, text) => {
    expect(troubles(text)).toMatchObject([{ code: "file-unreadable", line: 3, format: "CSV" }]);
  });
});
