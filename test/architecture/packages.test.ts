import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findClockUses } from "./find-clock-uses.ts";
import { listSourceFiles, ROOT, readPackages, readSource } from "./source-files.ts";

const files = listSourceFiles();
const packages = readPackages();

/** Files that a package.json opens to others. */
const doors = [...packages].flatMap(([folder, { exports = {} }]) =>
  Object.values(exports).map((file) => `${folder}${file.slice(1)}`),
);

describe("an index file", () => {
  it("stands at a package's door and nowhere else", () => {
    const indexes = files.filter((file) => /(^|\/)index\.[a-z]+$/.test(file));
    expect(indexes.length).toBeGreaterThan(0);
    expect(indexes.filter((file) => !doors.includes(file))).toEqual([]);
  });
});

describe("a door", () => {
  it("opens on a file that exists", () => {
    expect(doors.length).toBeGreaterThan(0);
    expect(doors.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe("the domain", () => {
  it("has no dependencies while it runs", () => {
    const domain = packages.get("server/domain");
    expect(domain?.name).toBe("@scenkartan/domain");
    expect(domain).not.toHaveProperty("dependencies");
    expect(domain).not.toHaveProperty("peerDependencies");
    expect(domain).not.toHaveProperty("optionalDependencies");
  });

  it("asks neither the clock nor chance", () => {
    const sources = files.filter(
      (file) => file.startsWith("server/domain/src/") && !file.endsWith(".test.ts"),
    );
    expect(sources.length).toBeGreaterThan(20);
    const uses = sources.flatMap((file) =>
      findClockUses(file, readSource(file)).map((use) => `${file}: ${use}`),
    );
    expect(uses).toEqual([]);
  });
});

describe("the search for clock and chance", () => {
  it.each([
    ["Date.now()", "Date.now"],
    ['Date["now"]()', "Date.now"],
    ["globalThis.Date.now()", "Date.now"],
    ["const now = Date.now", "Date.now"],
    ["new Date()", "new Date()"],
    ["new Date", "new Date()"],
    ["Date()", "Date()"],
    ["Math.random()", "Math.random"],
    ["performance.now()", "performance.now"],
    ["crypto.randomUUID()", "crypto.randomUUID"],
    ["Temporal.Now.instant()", "Temporal.Now"],
  ])("finds %s", (source, use) => {
    expect(findClockUses("sample.ts", source)).toContain(use);
  });

  it.each([
    "new Date(2024, 1)",
    "Date.UTC(2024, 1)",
    "Math.round(0.5)",
    "// Date.now()",
    'const text = "new Date()"',
    "const month = date.now",
  ])("leaves %s alone", (source) => {
    expect(findClockUses("sample.ts", source)).toEqual([]);
  });
});
