/** The map of scenes with its words, which arrive with it. */

import { SceneMap, type SceneMapProps } from "../../map/scene-map.tsx";
import { useMapTexts } from "./use-map-texts.tsx";

interface WordedSceneMapProps extends Omit<SceneMapProps, "texts"> {
  /** What a screen reader calls the map. */
  readonly label: string;
}

export function WordedSceneMap({ label, ...props }: WordedSceneMapProps) {
  return <SceneMap {...props} texts={useMapTexts(label)} />;
}
