/**
 * A map as a still picture: land, borders, ground and signs where the map library will draw them. It
 * also serves where the library cannot draw, and on paper.
 */

import type { Size } from "@scenkartan/figures/map";
import type { BasemapCollection, KommunCollection } from "@scenkartan/server/api-types";
import { type ReactNode, useEffect, useId, useMemo } from "react";
import { Attribution } from "../attribution.tsx";
import { type Framing, toFramedView } from "../framing.ts";
import { useLayerChoice } from "../layers/layer-choice.ts";
import { FirstBorders } from "./first-borders.tsx";
import { FirstLand } from "./first-land.tsx";
import { FirstNames } from "./first-names.tsx";
import { FirstSigns } from "./first-signs.tsx";
import styles from "./first-view.module.css";
import { type Place, toPlace } from "./place.ts";
import type { SignSet } from "./sign-set.ts";
import { useSize } from "./use-size.ts";

/** What the place where a map stands says to its still picture. */
export interface Still {
  readonly attribution: string;
  /** True where it is the map: the library, which will write them elsewhere, does not come. */
  readonly hasNames: boolean;
  /** Called once all of it stands in the page. */
  readonly onReady: () => void;
}

/** What every still picture takes for the map under it. */
export interface StillMapProps extends Framing, Still {
  readonly basemap: BasemapCollection | undefined;
  readonly kommuner: KommunCollection | undefined;
  readonly chosenGround?: GeoJSON.Geometry | undefined;
}

export interface FirstPictureProps extends StillMapProps {
  readonly signs: SignSet;
  /** Ground, above borders and below signs. */
  readonly children: (place: Place) => ReactNode;
}

export function FirstPicture(props: FirstPictureProps) {
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
function Drawing({ size, ...props }: FirstPictureProps & { readonly size: Size }) {
  const { basemap, kommuner, chosenGround, signs } = props;
  const { zoom, lat, lon } = toFramedView(props, size);
  const { hidden } = useLayerChoice();
  const place = useMemo(() => toPlace({ zoom, lat, lon }, size), [zoom, lat, lon, size]);
  const pictureId = useId();
  return (
    <svg aria-hidden="true" className={styles.drawing} viewBox={`0 0 ${size.width} ${size.height}`}>
      <rect className={styles.water} width="100%" height="100%" />
      <FirstLand basemap={basemap} place={place} />
      {!hidden.includes("borders") && (
        <FirstBorders kommuner={kommuner} chosenGround={chosenGround} place={place} />
      )}
      {props.children(place)}
      <FirstSigns
        set={signs}
        pictureId={pictureId}
        hasDiscs={!hidden.includes("discs")}
        place={place}
      />
      {props.hasNames && (
        <FirstNames
          signs={signs}
          kommuner={hidden.includes("names") ? undefined : kommuner}
          place={place}
        />
      )}
    </svg>
  );
}
