/** What the pages use of MapLibre. Named one by one, so that the rest of the library is not sent. */

import "maplibre-gl/dist/maplibre-gl.css";
import type { MapLib } from "@vis.gl/react-maplibre";
import { AttributionControl, Map as MapLibre, ScaleControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

setWorkerUrl(workerUrl);

/** Each component of react-maplibre takes its class from here; another component needs its own. */
export const MAP_LIBRARY = { Map: MapLibre, AttributionControl, ScaleControl } as unknown as MapLib;
