import type { SceneFeature } from "@scenkartan/server/api-types";
import { expect, test } from "vitest";
import { SCENE_GROUPS, type SceneGroup } from "../../selection/filter-parameters.ts";
import type { SceneGroups } from "./group-scenes.ts";
import { toSceneQuestion } from "./to-scene-address.ts";

/** So many scenes in each group. */
function someScenes(counts: Partial<Record<SceneGroup, number>>): SceneGroups {
  const entries = SCENE_GROUPS.map((name) => [
    name,
    Array.from({ length: counts[name] ?? 0 }, (_, id) => ({ id }) as unknown as SceneFeature),
  ]);
  return Object.fromEntries(entries);
}

const ALL = { ceased: 10, active: 4, earlier: 1, dated: 3, silent: 2 };

test.each<[Partial<Record<SceneGroup, number>>, object, number]>([
  [{ active: 4 }, { status: "active" }, 4],
  [{ ceased: 10 }, { status: "ceased" }, 10],
  [{ ceased: 10, earlier: 1 }, { status: "ceased", include: "earlier" }, 11],
  [{ earlier: 1 }, { status: "ceased", include: "earlier" }, 11],
  [{ dated: 3 }, { status: "unknown" }, 5],
  [{ ceased: 10, active: 4 }, {}, 14],
  [{ ceased: 3, active: 4 }, {}, 14],
  [{ ceased: 10, active: 4, earlier: 1, dated: 3 }, { include: "earlier" }, 20],
])("%j is answered by %j with %i scenes", (shown, query, count) => {
  expect(toSceneQuestion(someScenes(ALL), someScenes(shown))).toEqual({ query, count });
});

test("a group without scenes asks for nothing", () => {
  const groups = someScenes({ ceased: 2, active: 4 });
  expect(toSceneQuestion(groups, groups)).toEqual({ query: {}, count: 6 });
});
