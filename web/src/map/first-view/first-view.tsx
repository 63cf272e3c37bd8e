/** The scenes of one mapping before the map library: the still picture of `scene-map.tsx`. */

import type { SceneId } from "@scenkartan/domain";
import { MARK_SHAPES } from "@scenkartan/figures/map";
import type { SceneFeature } from "@scenkartan/server/api-types";
import { useMemo } from "react";
import { toFocus } from "../framing.ts";
import { useShown } from "../layers/layer-choice.ts";
import { toSceneData } from "../to-scene-data.ts";
import { FirstGround } from "./first-ground.tsx";
import { FirstPicture, type StillMapProps } from "./first-picture.tsx";
import type { SignSet } from "./sign-set.ts";

/** Other maps have a picture of their own, which arrives with this one. */
export { FirstPicture };

export interface FirstViewProps extends StillMapProps {
  readonly scenes: readonly SceneFeature[];
  readonly selectedId?: SceneId | undefined;
}

export function FirstView({ scenes, selectedId, ...map }: FirstViewProps) {
  const shown = useShown(scenes, toStatus, selectedId);
  const { ground, points } = useMemo(() => toSceneData(shown), [shown]);
  const signs = useMemo(
    (): SignSet => ({ ...STATUS_SIGNS, points, selectedId }),
    [points, selectedId],
  );
  return (
    <FirstPicture {...map} focus={map.focus ?? toFocus(scenes, selectedId)} signs={signs}>
      {(place) => <FirstGround ground={ground} selectedId={selectedId} place={place} />}
    </FirstPicture>
  );
}

const toStatus = ({ properties }: SceneFeature) => properties.status;

const STATUS_SIGNS = {
  idProperty: "sceneId",
  lookProperty: "status",
  shapes: MARK_SHAPES,
  undermost: "unknown",
} as const;
