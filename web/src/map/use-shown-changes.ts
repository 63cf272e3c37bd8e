/** The changes of a map, and of their ground the parts, whose layers are shown. */

import type { ChangeKind, SceneId } from "@scenkartan/domain";
import type { ChangeFeature } from "@scenkartan/server/api-types";
import { useMemo } from "react";
import { useLayerChoice, useShown } from "./layers/layer-choice.ts";
import type { GroundData } from "./to-ground-data.ts";

export interface DrawnChanges {
  readonly changes: readonly ChangeFeature[];
  readonly ground: GroundData | undefined;
  readonly selectedId: SceneId | undefined;
}

/** The layer that a change belongs to. */
export function toKind({ properties }: ChangeFeature): ChangeKind {
  return properties.kind;
}

/** What is chosen is always shown. */
export function useShownChanges({ changes, ground, selectedId }: DrawnChanges) {
  const shown = useShown(changes, toKind, selectedId);
  return { shown, shownGround: useShownGround(ground, shown) };
}

function useShownGround(
  ground: GroundData | undefined,
  shown: readonly ChangeFeature[],
): GroundData | undefined {
  const { hidden } = useLayerChoice();
  return useMemo(() => {
    if (ground === undefined || hidden.length === 0) return ground;
    const shownIds = new Set<string>(shown.map(({ id }) => id));
    const features = ground.features.filter(
      ({ properties: { changeId, part } }) => shownIds.has(changeId) && !hidden.includes(part),
    );
    return { ...ground, features };
  }, [ground, hidden, shown]);
}
