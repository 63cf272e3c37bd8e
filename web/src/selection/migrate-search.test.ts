import { expect, test } from "vitest";
import { migrateSearch, needsVersion } from "./migrate-search.ts";
import { parseSelection, toSearchParameters } from "./selection.ts";

test("a link of version 1 still says how two mappings are looked at", () => {
  const old = { fran: "stockholm-2021", utseende: "svep" };
  expect(parseSelection(old)).toMatchObject({ fromId: "stockholm-2021", look: "swipe" });
  expect(toSearchParameters(parseSelection(old))).toEqual({
    fran: "stockholm-2021",
    jamfor: "svep",
  });
});

/** A made-up history of addresses in which a name is used again with another meaning. */
const reuse = [
  ({ tid, ...rest }: Readonly<Record<string, unknown>>) =>
    tid === undefined ? rest : { ...rest, ar: tid },
  ({ ar, ...rest }: Readonly<Record<string, unknown>>) =>
    ar === undefined ? rest : { ...rest, ar: `${ar}-12` },
];

test("an address goes through every step since the version that wrote it, and no others", () => {
  expect(migrateSearch({ tid: "2023" }, reuse)).toEqual({ ar: "2023-12" });
  expect(migrateSearch({ v: "2", ar: "2023" }, reuse)).toEqual({ ar: "2023-12" });
  expect(migrateSearch({ v: "3", ar: "2023-12" }, reuse)).toEqual({ ar: "2023-12" });
});

test.each(["0", "-1", "1.5", "99", "x", ""])("version %j is read as it stands", (v) => {
  expect(migrateSearch({ v, tid: "2023" }, reuse)).toEqual({ tid: "2023" });
});

test("an address names its version only where it would be read as something else without it", () => {
  expect(needsVersion({ kommun: "0126" }, reuse)).toBe(false);
  expect(needsVersion({ ar: "2023-12" }, reuse)).toBe(true);
});
