/** How the scenes of one mapping became those of another, as steps that add up. */

import { type ChangeKind, type Figure, isMissing, type SceneSteps } from "@scenkartan/domain";
import type { ChangeFeature } from "@scenkartan/server/api-types";
import { type FlowStep, isBalanced } from "../../charts/waterfall-bars.ts";

/** Names of the steps; each has a text. */
export const SCENE_STEPS = [
  ...["before", "ceased", "merged", "split", "added", "returned", "other"],
  ...["open", "after"],
] as const;

export interface SceneFlow {
  /** Whose numbers: those that were published, or the scenes that have a name. */
  readonly basis: "published" | "named";
  readonly steps: readonly FlowStep[];
}

/**
 * The published numbers, unless every scene they count has a name: then each change is a step.
 * Absent: undefined where neither says how many there were at both ends. Where nobody says what
 * ceased and what was added, one open step leads from end to end.
 */
export function toSceneFlow(
  changes: readonly ChangeFeature[],
  named: SceneSteps,
  published: SceneSteps | undefined,
): SceneFlow | undefined {
  const isPublished = !isMissing(published?.before ?? NONE) && !isMissing(published?.after ?? NONE);
  const isAllNamed = named.before === published?.before && named.after === published?.after;
  if (published && isPublished && !isAllNamed) {
    return { basis: "published", steps: toPublishedSteps(published) };
  }
  if (isMissing(named.before) || isMissing(named.after)) return undefined;
  return { basis: "named", steps: toNamedSteps(changes, named.before, named.after) };
}

const NONE: Figure = { silent: "not-published" };

function toPublishedSteps({ before, ceased, added, after }: SceneSteps): FlowStep[] {
  if (isMissing(before) || isMissing(after)) return [];
  const steps: FlowStep[] = [
    { name: "before", kind: "level", value: before },
    ...(isMissing(ceased) ? [] : [{ name: "ceased", kind: "less", value: ceased } as const]),
    ...(isMissing(added) ? [] : [{ name: "added", kind: "more", value: added } as const]),
    { name: "after", kind: "level", value: after },
  ];
  return closeGap(steps, before, after);
}

/** Kinds that change how many scenes there are, in the order in which they are told. */
const COUNTED_KINDS: readonly ChangeKind[] = ["ceased", "merged", "split", "added", "returned"];

function toNamedSteps(
  changes: readonly ChangeFeature[],
  before: number,
  after: number,
): FlowStep[] {
  const net = (isOfStep: (kind: ChangeKind) => boolean) =>
    changes
      .filter(({ properties }) => isOfStep(properties.kind))
      .reduce((sum, { properties }) => sum + countNet(properties), 0);
  const steps: FlowStep[] = [
    { name: "before", kind: "level", value: before },
    ...COUNTED_KINDS.map((kind) =>
      toStep(
        kind,
        net((each) => each === kind),
      ),
    ),
    toStep(
      "other",
      net((kind) => !COUNTED_KINDS.includes(kind)),
    ),
    { name: "after", kind: "level", value: after },
  ].filter(({ kind, value }) => kind === "level" || value !== 0) as FlowStep[];
  return closeGap(steps, before, after);
}

/** How many scenes more there are after the change. */
function countNet({ beforeSceneIds, afterSceneIds }: ChangeFeature["properties"]): number {
  return afterSceneIds.length - beforeSceneIds.length;
}

function toStep(name: string, net: number): FlowStep {
  return { name, kind: net < 0 ? "less" : "more", value: Math.abs(net) };
}

/** Puts what the steps leave unsaid before the last level. */
function closeGap(steps: readonly FlowStep[], before: number, after: number): FlowStep[] {
  if (isBalanced(steps)) return [...steps];
  const said = steps.reduce(
    (sum, { kind, value }) => sum + (kind === "more" ? value : kind === "less" ? -value : 0),
    0,
  );
  const open: FlowStep = { name: "open", kind: "open", value: after - before - said };
  return [...steps.slice(0, -1), open, ...steps.slice(-1)];
}
