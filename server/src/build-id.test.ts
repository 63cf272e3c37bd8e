import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { computeBuildId, SOURCE_FOLDERS } from "./build-id.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-id-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(["answer.ts", "script.js", "land.json"])("another %s is another build", (name) => {
  writeFileSync(join(folder, name), "1");
  const before = computeBuildId([folder]);
  expect(computeBuildId([folder])).toBe(before);
  writeFileSync(join(folder, name), "2");
  expect(computeBuildId([folder])).not.toBe(before);
});

test("another test is the same build", () => {
  writeFileSync(join(folder, "answer.test.ts"), "1");
  const before = computeBuildId([folder]);
  writeFileSync(join(folder, "answer.test.ts"), "2");
  expect(computeBuildId([folder])).toBe(before);
});

test("every package of ours that the server stands on decides the build", () => {
  const path = join(import.meta.dirname, "../package.json");
  const { dependencies } = JSON.parse(readFileSync(path, "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const ours = Object.keys(dependencies).filter((name) => name.startsWith("@scenkartan/"));
  const known = SOURCE_FOLDERS.map((each) => each.match(/server\/(\w+)\/src$/)?.[1]);
  expect(ours.map((name) => name.slice("@scenkartan/".length)).toSorted()).toEqual(
    known.filter((name) => name !== undefined).toSorted(),
  );
});
