/**
 * The map under every page: library, basemap, names, controls, framing. What a page is about goes
 * inside as children. State comes in and goes out; it keeps none itself.
 */

import type { View } from "@scenkartan/figures/map";
import type {
  BasemapCollection,
  KommunCollection,
  PlaceCollection,
} from "@scenkartan/server/api-types";
import {
  AttributionControl,
  type MapLayerMouseEvent,
  Map as MapLibreMap,
  type MapRef,
  ScaleControl,
  type ViewStateChangeEvent,
} from "@vis.gl/react-maplibre";
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useState } from "react";
import { Attribution } from "./attribution.tsx";
import styles from "./base-map.module.css";
import { toBaseStyle } from "./base-style.ts";
import { useBasemap } from "./basemap-context.ts";
import { BasemapLayers } from "./basemap-layers.tsx";
import { BasemapNames } from "./basemap-names.tsx";
import { useTakeover } from "./first-view/takeover.ts";
import { type Framing, MAX_ZOOM, MIN_ZOOM } from "./framing.ts";
import { MapKeys } from "./keyboard/map-keys.tsx";
import { LabelLayers } from "./label-layers.tsx";
import type { LegendGroup } from "./layers/legend.ts";
import { type OrientationTexts, toOrientationLegend } from "./layers/orientation-legend.tsx";
import { MapControls, type MapControlTexts } from "./map-controls.tsx";
import type { MapImage } from "./map-image.ts";
import { MAP_LIBRARY } from "./map-library.ts";
import { paintStation } from "./paint-station.ts";
import { type Palette, readPalette } from "./palette.ts";
import { PaletteProvider } from "./palette-context.ts";
import { toSize } from "./to-size.ts";
import { useTool } from "./tools/tool.ts";
import { ToolBoundary } from "./tools/tool-boundary.tsx";
import { ToolLayer } from "./tools/tool-parts.ts";
import { useBasemapNames } from "./use-basemap-names.ts";
import { useBasemapWatch } from "./use-basemap-watch.ts";
import { fitAgain, toInitialView, useFraming } from "./use-framing.ts";
import { useIdleMark } from "./use-idle-mark.ts";

export interface BaseMapTexts extends MapControlTexts {
  readonly label: string;
  readonly attribution: string;
  /** Which keys to begin with. */
  readonly keysHint: string;
  readonly orientation: OrientationTexts;
}

export interface BaseMapProps extends Framing {
  /** The edition's own; empty where only the built-in land is shown. */
  readonly basemap: BasemapCollection | undefined;
  readonly kommuner: KommunCollection | undefined;
  /** The polygon of the region that is chosen: its border is drawn stronger. */
  readonly chosenGround?: GeoJSON.Geometry | undefined;
  readonly places: PlaceCollection | undefined;
  readonly theme: "light" | "dark";
  /** Layers of `children` that a click can hit. */
  readonly interactiveLayerIds?: string[];
  readonly onClick?: (event: MapLayerMouseEvent) => void;
  /** Called when the reader, and not the program, has moved the map. */
  readonly onMove: (view: View) => void;
  /** Called when the reader asks for the whole selection again. */
  readonly onFit: () => void;
  /** Paints the image that a layer asks for by its id; undefined for none of its own. */
  readonly paintImage?: (id: string, palette: Palette) => MapImage | undefined;
  /** What the signs of the page's own layers mean. */
  readonly legend: readonly LegendGroup[];
  /** Said on the map, for instance that some places cannot be drawn. */
  readonly note?: string | undefined;
  /** False where the controls stand beside several maps. */
  readonly hasControls?: boolean;
  readonly texts: BaseMapTexts;
  /** Layers. What is ground goes below the names with `beforeId={BELOW_NAMES}`. */
  readonly children: ReactNode;
  readonly ref?: Ref<MapRef>;
}

export function BaseMap(props: BaseMapProps) {
  const { theme, texts, paintImage, onMove } = props;
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const [map, setMap] = useState<MapRef | null>(null);
  const [cursor, setCursor] = useState("grab");
  const tool = useTool();
  const basemap = useBasemap();
  const { loaded } = basemap;
  // The colours are read anew when the theme has changed them.
  const palette = useMemo(() => readPalette(loaded?.theme), [theme, loaded]);
  const mapStyle = useMemo(
    () => loaded?.toStyle(palette) ?? toBaseStyle(palette),
    [palette, loaded],
  );
  const watch = useBasemapWatch(basemap);
  useImperativeHandle(props.ref, () => map as MapRef, [map]);
  useFraming(map, props);
  useIdleMark(map);
  useTakeover(map);
  useBasemapNames(map, mapStyle);
  useEffect(() => {
    map?.getMap().setMissingStyleImageResolver(async (id) => {
      const painted = paintImage?.(id, palette) ?? paintStation(id, palette);
      if (painted) map.getMap().addImage(id, painted.image, { pixelRatio: painted.pixelRatio });
    });
  }, [map, palette, paintImage]);
  const report = (event: ViewStateChangeEvent & { byReader?: boolean }) => {
    if (event.originalEvent === undefined && !event.byReader) return;
    const { zoom, latitude: lat, longitude: lon } = event.viewState;
    onMove({ zoom, lat, lon });
  };
  const legend = useMemo(
    () => [...props.legend, toOrientationLegend(props.kommuner, texts.orientation)],
    [props.legend, props.kommuner, texts.orientation],
  );
  const attribution = loaded ? loaded.attribution : texts.attribution;
  return (
    <div ref={setFrame} className={styles.map}>
      {frame && (
        <MapLibreMap
          key={`${theme} ${loaded?.key}`}
          ref={setMap}
          mapLib={MAP_LIBRARY}
          mapStyle={mapStyle}
          initialViewState={toInitialView(props, toSize(frame))}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          dragRotate={false}
          pitchWithRotate={false}
          touchPitch={false}
          attributionControl={false}
          // Names that fade in are drawn for as long, over and over, at every step of the time line.
          fadeDuration={0}
          interactiveLayerIds={tool ? [] : (props.interactiveLayerIds ?? [])}
          cursor={tool ? "crosshair" : cursor}
          onClick={tool ? undefined : props.onClick}
          onMouseEnter={() => setCursor("pointer")}
          onMouseLeave={() => setCursor("grab")}
          onMoveEnd={report}
          {...watch}
        >
          <PaletteProvider value={palette}>
            <BasemapLayers basemap={loaded ? undefined : props.basemap} />
            <BasemapNames basemap={loaded ? undefined : props.basemap} />
            <LabelLayers
              kommuner={props.kommuner}
              chosenGround={props.chosenGround}
              places={props.places}
              hasNames={!loaded?.hasNames}
            />
            {props.children}
            <MapKeys label={texts.label} hint={texts.keysHint} />
            {tool && (
              <ToolBoundary tool={tool}>
                <ToolLayer tool={tool} sayDistance={texts.tools.sayDistance} />
              </ToolBoundary>
            )}
          </PaletteProvider>
          <ScaleControl position="bottom-left" />
          {attribution === undefined && <AttributionControl compact={false} />}
        </MapLibreMap>
      )}
      {props.hasControls !== false && (
        <MapControls
          map={map}
          texts={texts}
          legend={legend}
          onFit={() => map && fitAgain(map, props) && props.onFit()}
        />
      )}
      {props.note && !tool && <p className={styles.note}>{props.note}</p>}
      {attribution !== undefined && <Attribution text={attribution} />}
    </div>
  );
}
