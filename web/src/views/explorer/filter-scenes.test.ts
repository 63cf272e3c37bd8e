import type { PositionBasis } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import { expect, test } from "vitest";
import { filterScenes, joinGroups, toFilter, toggleBasis, toggleGroup } from "./filter-scenes.ts";
import type { SceneGroups } from "./group-scenes.ts";

function aScene(id: string, positionBasis: PositionBasis, corrections = 0): SceneFeature {
  const properties = { positionBasis, corrections: Array(corrections).fill({}) };
  return { id, properties } as unknown as SceneFeature;
}

const GROUPS: SceneGroups = {
  ceased: [aScene("c", "mapped")],
  active: [aScene("a1", "place"), aScene("a2", "unknown", 1)],
  earlier: [aScene("e", "place")],
  dated: [aScene("d", "described")],
  silent: [aScene("s", "mapped", 2)],
};

const show = (choice: Parameters<typeof toFilter>[0]) =>
  joinGroups(filterScenes(GROUPS, toFilter(choice))).map(({ id }) => id);

test("usually all are shown but those that the mapping is silent about", () => {
  expect(show({})).toEqual(["c", "a1", "a2", "e", "d"]);
});

test("each choice narrows what the others leave", () => {
  expect(show({ groups: ["silent", "active"] })).toEqual(["a1", "a2", "s"]);
  expect(show({ bases: ["place"] })).toEqual(["a1", "e"]);
  expect(show({ groups: ["active"], bases: ["place"] })).toEqual(["a1"]);
  expect(show({ corrected: "only" })).toEqual(["a2"]);
  expect(show({ groups: ["silent"], corrected: "only" })).toEqual(["s"]);
  expect(show({ groups: [] })).toEqual([]);
});

test("what is chosen anyway is no choice", () => {
  const usual = toFilter({});
  expect(usual.isUsual).toBe(true);
  expect(toggleGroup(usual, "silent")).toEqual(["ceased", "active", "earlier", "dated", "silent"]);
  expect(toggleGroup(usual, "active")).toEqual(["ceased", "earlier", "dated"]);
  const narrowed = toFilter({ groups: ["ceased", "earlier", "dated"] });
  expect(narrowed.isUsual).toBe(false);
  expect(toggleGroup(narrowed, "active")).toBeUndefined();
  expect(toggleBasis(usual, "unknown")).toEqual(["mapped", "described", "place"]);
  const known = toFilter({ bases: ["mapped", "described", "place"] });
  expect(toggleBasis(known, "unknown")).toBeUndefined();
});
