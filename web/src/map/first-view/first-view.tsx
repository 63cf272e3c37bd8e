/**
 * The map before the map library: land, borders, ground and signs where the library will draw them,
 * as a still picture. It also serves where the library cannot draw, and on paper.
 */

import type { Kommunkod, SceneId } from "@scenkartan/domain";
import type {
  BasemapCollection,
  KommunCollection,
  SceneFeature,
} from "@scenkartan/server/api-types";
import { useEffect, useMemo } from "react";
import { Attribution } from "../attribution.tsx";
import { type Size, toProjection } from "../camera.ts";
import { type Framing, toFocus, toFramedView } from "../framing.ts";
import { useLayerChoice, useShown } from "../layers/layer-choice.ts";
import { toSceneData } from "../to-scene-data.ts";
import { FirstBorders } from "./first-borders.tsx";
import { FirstGround } from "./first-ground.tsx";
import { FirstLand } from "./first-land.tsx";
import { FirstNames } from "./first-names.tsx";
import { FirstSigns } from "./first-signs.tsx";
import styles from "./first-view.module.css";
import { useSize } from "./use-size.ts";

export interface FirstViewProps extends Framing {
  readonly basemap: BasemapCollection | undefined;
  readonly kommuner: KommunCollection | undefined;
  readonly chosenKommunkod?: Kommunkod | undefined;
  readonly scenes: readonly SceneFeature[];
  readonly selectedId?: SceneId | undefined;
  readonly attribution: string;
  /** True where it is the map: the library, which will write them elsewhere, does not come. */
  readonly hasNames: boolean;
  /** Called once all of it stands in the page. */
  readonly onReady: () => void;
}

export function FirstView(props: FirstViewProps) {
  const [ref, size] = useSize<HTMLDivElement>();
  const { onReady } = props;
  useEffect(onReady, [onReady]);
  return (
    <div ref={ref} className={styles.frame} aria-hidden="true" data-first-view="">
      {size && size.width > 0 && <Drawing {...props} size={size} />}
      <Attribution text={props.attribution} />
    </div>
  );
}

/** Everything a reader learns here stands in the list as well. */
function Drawing({ size, ...props }: FirstViewProps & { readonly size: Size }) {
  const { basemap, kommuner, chosenKommunkod, scenes, selectedId } = props;
  const focus = props.focus ?? toFocus(scenes, selectedId);
  const view = toFramedView({ ...props, focus }, size);
  const { zoom, lat, lon } = view;
  const { hidden } = useLayerChoice();
  const shown = useShown(scenes, toStatus, selectedId);
  const data = useMemo(() => toSceneData(shown), [shown]);
  const place = useMemo(
    () => ({ zoom, size, project: toProjection({ zoom, lat, lon }, size) }),
    [zoom, lat, lon, size],
  );
  return (
    <svg aria-hidden="true" className={styles.drawing} viewBox={`0 0 ${size.width} ${size.height}`}>
      <rect className={styles.water} width="100%" height="100%" />
      <FirstLand basemap={basemap} place={place} />
      {!hidden.includes("borders") && (
        <FirstBorders kommuner={kommuner} chosenKommunkod={chosenKommunkod} place={place} />
      )}
      <FirstGround ground={data.ground} selectedId={selectedId} place={place} />
      <FirstSigns points={data.points} selectedId={selectedId} place={place} />
      {props.hasNames && (
        <FirstNames
          points={data.points}
          kommuner={hidden.includes("names") ? undefined : kommuner}
          place={place}
        />
      )}
    </svg>
  );
}

const toStatus = ({ properties }: SceneFeature) => properties.status;
