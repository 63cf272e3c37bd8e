/** The map: basemap, names, scenes, controls. State comes in and goes out; it keeps none itself. */

import { type SceneId, STATUSES } from "@scenkartan/domain";
import type {
  KommunCollection,
  OperationAnswer,
  PlaceCollection,
  SceneFeature,
} from "@scenkartan/server/api-types";
import {
  type MapLayerMouseEvent,
  Map as MapLibreMap,
  type MapRef,
  ScaleControl,
  type ViewStateChangeEvent,
} from "@vis.gl/react-maplibre";
import * as maplibregl from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useMemo, useState } from "react";
import { toBaseStyle } from "./base-style.ts";
import type { Bounds } from "./bounds.ts";
import { ExtentLayer } from "./extent-layer.tsx";
import { LabelLayers } from "./label-layers.tsx";
import { MapControls, type MapControlTexts } from "./map-controls.tsx";
import { MARK_PIXEL_RATIO, paintMark } from "./paint-mark.ts";
import { type Palette, readPalette } from "./palette.ts";
import { SCENE_LAYERS, SceneLayers } from "./scene-layers.tsx";
import styles from "./scene-map.module.css";
import { useIdleMark } from "./use-idle-mark.ts";

maplibregl.setWorkerUrl(workerUrl);

export interface SceneMapProps {
  readonly scenes: readonly SceneFeature[];
  readonly kommuner: KommunCollection | undefined;
  readonly places: PlaceCollection | undefined;
  readonly operations: readonly OperationAnswer[];
  readonly selectedId: SceneId | undefined;
  /** Where to look; without it the map frames `bounds`. */
  readonly view: { readonly zoom: number; readonly lat: number; readonly lon: number } | undefined;
  readonly bounds: Bounds;
  readonly theme: "light" | "dark";
  readonly onSelect: (sceneId: SceneId) => void;
  /** Called when the reader, and not the program, has moved the map. */
  readonly onMove: (view: { zoom: number; lat: number; lon: number }) => void;
  /** Called when the reader asks for the whole selection again. */
  readonly onFit: () => void;
  /** Said on the map when some places cannot be drawn. */
  readonly note: string | undefined;
  readonly texts: MapControlTexts & { readonly label: string };
}

const PADDING = 56;
const MAX_FIT_ZOOM = 11;

export function SceneMap(props: SceneMapProps) {
  const { view, bounds, theme, texts, onSelect, onMove } = props;
  const [map, setMap] = useState<MapRef | null>(null);
  const [cursor, setCursor] = useState("grab");
  // The colours are read anew when the theme has changed them.
  const palette = useMemo(readPalette, [theme]);
  const mapStyle = useMemo(() => toBaseStyle(palette), [palette]);
  useFraming(map, view, bounds);
  useIdleMark(map);
  useEffect(() => {
    map?.getMap().setMissingStyleImageResolver(async (id) => provideMark(map, id, palette));
    map?.getCanvas().setAttribute("aria-label", texts.label);
  }, [map, palette, texts.label]);

  const pick = (event: MapLayerMouseEvent) => {
    const sceneId = event.features?.[0]?.properties.sceneId as SceneId | undefined;
    if (sceneId !== undefined) onSelect(sceneId);
  };
  const report = (event: ViewStateChangeEvent & { byReader?: boolean }) => {
    if (event.originalEvent === undefined && !event.byReader) return;
    const { zoom, latitude: lat, longitude: lon } = event.viewState;
    onMove({ zoom, lat, lon });
  };
  return (
    <div className={styles.map}>
      <MapLibreMap
        key={theme}
        ref={setMap}
        mapLib={maplibregl}
        mapStyle={mapStyle}
        initialViewState={
          view
            ? { zoom: view.zoom, latitude: view.lat, longitude: view.lon }
            : { bounds: [...bounds], fitBoundsOptions: { padding: PADDING, maxZoom: MAX_FIT_ZOOM } }
        }
        minZoom={3.5}
        maxZoom={16}
        dragRotate={false}
        pitchWithRotate={false}
        touchPitch={false}
        attributionControl={false}
        interactiveLayerIds={SCENE_LAYERS}
        cursor={cursor}
        onClick={pick}
        onMouseEnter={() => setCursor("pointer")}
        onMouseLeave={() => setCursor("grab")}
        onMoveEnd={report}
      >
        <ExtentLayer operations={props.operations} palette={palette} />
        <LabelLayers kommuner={props.kommuner} places={props.places} palette={palette} />
        <SceneLayers scenes={props.scenes} selectedId={props.selectedId} palette={palette} />
        <ScaleControl position="bottom-left" />
      </MapLibreMap>
      <MapControls map={map} texts={texts} onFit={props.onFit} />
      {props.note && <p className={styles.note}>{props.note}</p>}
      <p className={styles.attribution}>{texts.attribution}</p>
    </div>
  );
}

/** Paints the sign of a status when the map first needs it. */
function provideMark(map: MapRef, id: string, palette: Palette): void {
  const status = STATUSES.find((each) => id === `mark-${each}`);
  if (status === undefined) return;
  map.getMap().addImage(id, paintMark(status, palette), { pixelRatio: MARK_PIXEL_RATIO });
}

/** Moves the map when the address says so: to a view, or back to the frame of the selection. */
function useFraming(map: MapRef | null, view: SceneMapProps["view"], bounds: Bounds): void {
  const [west, south, east, north] = bounds;
  useEffect(() => {
    if (map === null) return;
    if (view === undefined) {
      const options = { padding: PADDING, maxZoom: MAX_FIT_ZOOM, duration: toDuration(500) };
      map.fitBounds([west, south, east, north], options);
      return;
    }
    const { lat, lng } = map.getCenter();
    const isThere =
      Math.abs(lat - view.lat) < 1e-4 &&
      Math.abs(lng - view.lon) < 1e-4 &&
      Math.abs(map.getZoom() - view.zoom) < 0.01;
    if (!isThere) map.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom });
  }, [map, view, west, south, east, north]);
}

/** No movement for readers who asked for none. */
function toDuration(milliseconds: number): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : milliseconds;
}
