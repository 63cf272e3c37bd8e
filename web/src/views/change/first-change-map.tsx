/** The map of the change before the map library: the still picture of `change-map.tsx`. */

import { CHANGE_MARK_SHAPES } from "@scenkartan/figures/map";
import { useMemo } from "react";
import { FirstChangedGround } from "../../map/first-view/first-changed-ground.tsx";
import type { StillMapProps } from "../../map/first-view/first-picture.tsx";
import type { SignSet } from "../../map/first-view/sign-set.ts";
import { toChangeMarks } from "../../map/to-change-marks.ts";
import { type DrawnChanges, useShownChanges } from "../../map/use-shown-changes.ts";
import { FirstPicture } from "../site/first-view.ts";

interface FirstChangeMapProps extends StillMapProps, DrawnChanges {
  /** How uncertain the place of a scene is, in metres, by the scene's id. */
  readonly precisions: ReadonlyMap<string, number>;
}

export function FirstChangeMap(props: FirstChangeMapProps) {
  const { changes, ground, precisions, selectedId, ...map } = props;
  const { shown, shownGround } = useShownChanges(props);
  const signs = useMemo(
    (): SignSet => ({ ...CHANGE_SIGNS, points: toChangeMarks(shown, precisions), selectedId }),
    [shown, precisions, selectedId],
  );
  return (
    <FirstPicture {...map} signs={signs}>
      {(place) => <FirstChangedGround ground={shownGround} selectedId={selectedId} place={place} />}
    </FirstPicture>
  );
}

const CHANGE_SIGNS = {
  idProperty: "changeId",
  lookProperty: "kind",
  shapes: CHANGE_MARK_SHAPES,
  undermost: "unchanged",
  discColor: "--lost",
} as const;
