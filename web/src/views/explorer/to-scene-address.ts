/** Where the API answers with the scenes that are shown. */

import type { Status } from "@scenkartan/domain";
import { SCENE_GROUPS, type SceneGroup } from "../../selection/filter-parameters.ts";
import type { SceneGroups } from "./group-scenes.ts";

/** What the API is asked besides mapping and region. */
export interface SceneQuery {
  readonly status?: Status;
  readonly include?: "earlier";
}

/** Every question that the API takes, and the groups that it answers with. */
const QUESTIONS: readonly (SceneQuery & { readonly groups: readonly SceneGroup[] })[] = [
  { status: "active", groups: ["active"] },
  { status: "ceased", groups: ["ceased"] },
  { status: "ceased", include: "earlier", groups: ["ceased", "earlier"] },
  { status: "unknown", groups: ["dated", "silent"] },
  { groups: ["ceased", "active"] },
  { include: "earlier", groups: SCENE_GROUPS },
];

export interface SceneQuestion {
  readonly query: SceneQuery;
  /** How many scenes the API answers with. */
  readonly count: number;
}

/**
 * The question whose answer holds every scene that is shown, and the fewest others.
 * Shape: `count` is no less than the number shown; where it is the same, so are the scenes.
 */
export function toSceneQuestion(groups: SceneGroups, shown: SceneGroups): SceneQuestion {
  const wanted = SCENE_GROUPS.filter((name) => shown[name].length > 0);
  const [best] = QUESTIONS.filter((question) =>
    wanted.every((name) => question.groups.includes(name)),
  )
    .map(({ groups: answered, ...query }) => ({
      query,
      count: answered.reduce((sum, name) => sum + groups[name].length, 0),
    }))
    .sort((a, b) => a.count - b.count);
  if (best === undefined) throw new Error("the last question is answered with every group");
  return best;
}
