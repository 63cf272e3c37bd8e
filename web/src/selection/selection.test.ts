import { type Kommunkod, POSITION_BASES, type SceneId, type SnapshotId } from "@scenkartan/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SCENE_GROUPS } from "./filter-parameters.ts";
import {
  parseSelection,
  type Selection,
  toSearchElsewhere,
  toSearchParameters,
} from "./selection.ts";

test("the default stands in no address", () => {
  expect(toSearchParameters({ language: "sv" })).toEqual({});
});

test("everything chosen stands in the address in Swedish words", () => {
  const selection: Selection = {
    snapshotId: "stockholm-2021" as SnapshotId,
    kommunkod: "0126" as Kommunkod,
    sceneId: "skogas-c" as SceneId,
    hidden: ["names", "ceased"],
    view: { zoom: 10.2, lat: 59.3, lon: 18.1 },
    language: "en",
  };
  expect(toSearchParameters(selection)).toEqual({
    kartlaggning: "stockholm-2021",
    kommun: "0126",
    scen: "skogas-c",
    dolj: "upphorda,ortnamn",
    vy: "10.20/59.3000/18.1000",
    sprak: "en",
  });
});

test("to another page go along language and basemap, and nothing else that was chosen", () => {
  const here: Selection = {
    kommunkod: "0126" as Kommunkod,
    basemap: "grey",
    query: "skog",
    language: "en",
  };
  expect(toSearchElsewhere(here)).toEqual({ underlag: "gratt", sprak: "en" });
  expect(toSearchElsewhere(here, { kommunkod: "0180" as Kommunkod })).toEqual({
    kommun: "0180",
    underlag: "gratt",
    sprak: "en",
  });
});

test("reading what was written gives the same selection, to the digits of a view", () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/);
  const written = fc.record(
    {
      snapshotId: slug,
      lanskod: fc.stringMatching(/^\d{2}$/),
      kommunkod: fc.stringMatching(/^\d{4}$/),
      sceneId: slug,
      hidden: fc.subarray(["active", "ceased", "discs", "names"] as const, { minLength: 1 }),
      view: fc.record({
        zoom: fc.integer({ min: 0, max: 2000 }).map((n) => n / 100),
        lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
        lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
      }),
      reading: fc.constantFrom("table", "download"),
      groups: fc.subarray([...SCENE_GROUPS]),
      bases: fc.subarray([...POSITION_BASES]),
      corrected: fc.constant("only"),
      speed: fc.constantFrom("half", "double"),
      language: fc.constantFrom("sv", "en"),
    },
    { requiredKeys: ["language"] },
  );
  fc.assert(
    fc.property(written, (selection) => {
      const read = parseSelection({ ...toSearchParameters(selection as unknown as Selection) });
      expect(read).toEqual(selection);
    }),
  );
});

test.each([
  [{ kartlaggning: "<script>alert(1)</script>" }],
  [{ kommun: "Huddinge" }],
  [{ kommun: 126 }],
  [{ scen: "../../etc" }],
  [{ dolj: "" }],
  [{ dolj: "aktiva,tomtar" }],
  [{ dolj: "constructor" }],
  [{ vy: "ten/59/18" }],
  [{ vy: "10/59" }],
  [{ vy: "10/59/18/4" }],
  [{ vy: "10/91/18" }],
  [{ vy: "99/59/18" }],
  [{ vy: "//" }],
  [{ sprak: "de" }],
  [{ status: "aktiva,nonsens" }],
  [{ status: "" }],
  [{ lage: "yta,,punkt" }],
  [{ rattade: "nej" }],
  [{ visa: "lista" }],
  [{ fart: "3" }],
])("what is no proper value is left out: %j", (search) => {
  expect(parseSelection(search)).toEqual({ language: "sv" });
});

test("a set stands in the address in one order, however it was written, and may be empty", () => {
  const read = parseSelection({ status: "aktiva,upphorda,aktiva", lage: "inga" });
  expect(read).toMatchObject({ groups: ["ceased", "active"], bases: [] });
  expect(toSearchParameters(read)).toEqual({ status: "upphorda,aktiva", lage: "inga" });
});
