import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import * as cell from "./cells.ts";
import { readTable } from "./csv-table.ts";

const lampFile = {
  file: "lamps.csv",
  key: ["room", "name"],
  schema: z.object({ room: cell.slug, name: cell.text, watts: cell.optional(cell.amount) }),
} as const;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "csv-table-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(...lines: readonly string[]) {
  writeFileSync(join(folder, lampFile.file), ["room,name,watts", ...lines, ""].join("\n"));
  return readTable(folder, lampFile);
}

describe("reading a table", () => {
  it("gives checked rows that know their line", () => {
    expect(read("hall,Ett,40", "hall,Två,")).toEqual({
      rows: [
        { ref: { file: "lamps.csv", line: 2 }, row: { room: "hall", name: "Ett", watts: 40 } },
        { ref: { file: "lamps.csv", line: 3 }, row: { room: "hall", name: "Två" } },
      ],
      issues: [],
    });
  });

  it("leaves out a row with a wrong cell, and says which and what was expected", () => {
    const { rows, issues } = read("hall,Ett,40", "hall,Två,fyrtio");
    expect(rows).toHaveLength(1);
    expect(issues).toMatchObject([
      {
        code: "value-invalid",
        ref: { file: "lamps.csv", line: 3 },
        context: { column: "watts", value: "fyrtio", expected: "1234.5, ≥ 0" },
      },
    ]);
  });

  it("finds every wrong cell of a row, each once", () => {
    expect(read("Hall,,x").issues.map(({ context }) => context.column)).toEqual([
      "room",
      "name",
      "watts",
    ]);
  });

  it("finds a key that stands twice, and where it stood first", () => {
    expect(read("hall,Ett,40", "kok,Ett,40", "hall,Ett,60").issues).toMatchObject([
      {
        code: "id-duplicate",
        ref: { line: 4 },
        context: { column: "room name", value: "hall Ett", firstLine: "2" },
      },
    ]);
  });

  it("takes the whole key together: half of it may stand twice", () => {
    expect(read("hall,Ett,40", "kok,Ett,40", "hall,Två,40").issues).toEqual([]);
  });
});
