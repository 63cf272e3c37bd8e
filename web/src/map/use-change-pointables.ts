/** Changes as what can be pointed at on a map. */

import type { ChangeFeature } from "@scenkartan/server/api-types";
import type { Geometry } from "geojson";
import { useCallback, useMemo } from "react";
import { CHANGE_LAYERS } from "./change-layers.tsx";
import type { Pointable, Telling } from "./pointing/pointable.ts";
import type { GroundData } from "./to-ground-data.ts";
import { toSignPlace } from "./to-scene-data.ts";

/** Tells a change in the words of the page. */
export type TellChange = (change: ChangeFeature) => Telling;

export function useChangePointables(
  changes: readonly ChangeFeature[],
  ground: GroundData | undefined,
  tellChange: TellChange,
) {
  const grounds = useMemo(() => toGrounds(ground), [ground]);
  const pointables = useMemo(
    () => changes.flatMap((change) => toPointable(change, grounds.get(change.id) ?? [])),
    [changes, grounds],
  );
  const tell = useCallback(
    (id: string) => {
      const change = changes.find((each) => each.id === id);
      if (change === undefined) throw new Error(`no change ${id} on the map`);
      return tellChange(change);
    },
    [changes, tellChange],
  );
  return { pointables, tell, layers: CHANGE_LAYERS, property: "changeId" };
}

function toPointable({ id, geometry }: ChangeFeature, ground: readonly Geometry[]): Pointable[] {
  if (geometry === null) return [];
  const { coordinates: at, signUntilZoom } = toSignPlace(geometry as Geometry);
  return [{ id, rowId: id, at, signUntilZoom, ground }];
}

/** All that each change kept, lost and gained. */
function toGrounds(ground: GroundData | undefined): ReadonlyMap<string, readonly Geometry[]> {
  const grounds = new Map<string, Geometry[]>();
  for (const { geometry, properties } of ground?.features ?? []) {
    grounds.set(properties.changeId, [...(grounds.get(properties.changeId) ?? []), geometry]);
  }
  return grounds;
}
