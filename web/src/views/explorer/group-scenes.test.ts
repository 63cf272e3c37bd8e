import type { SceneFeature } from "@scenkartan/server/api-types";
import { expect, test } from "vitest";
import { groupScenes, type SceneGroups } from "./group-scenes.ts";

function aScene(name: string, more: Partial<SceneFeature["properties"]>): SceneFeature {
  const properties = {
    name,
    snapshot: "ort-2023",
    status: "unknown",
    dated: [],
    corrections: [],
    ...more,
  };
  return { id: name, properties } as unknown as SceneFeature;
}

const ids = (groups: SceneGroups, name: keyof SceneGroups) => groups[name].map(({ id }) => id);

test("every scene stands in exactly one group", () => {
  const groups = groupScenes([
    aScene("a", { status: "active" }),
    aScene("b", { status: "ceased", ceasedSince: "ort-2023" as never }),
    aScene("c", { status: "ceased", ceasedSince: "ort-2021" as never }),
    aScene("d", { dated: [{ observedOn: "2019" }] as never }),
    aScene("e", { corrections: [{ correctionId: "x" }] as never }),
    aScene("f", {}),
  ]);
  expect(ids(groups, "active")).toEqual(["a"]);
  expect(ids(groups, "ceased")).toEqual(["b"]);
  expect(ids(groups, "earlier")).toEqual(["c"]);
  expect(ids(groups, "dated")).toEqual(["d", "e"]);
  expect(ids(groups, "silent")).toEqual(["f"]);
});

test("names stand in Swedish order, å ä ö last", () => {
  const groups = groupScenes(["Östan", "Zeta", "Åby", "Alm"].map((name) => aScene(name, {})));
  expect(ids(groups, "silent")).toEqual(["Alm", "Zeta", "Åby", "Östan"]);
});
