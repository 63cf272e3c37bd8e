/** A page with nothing but Leaflet: it frames the scenes and draws everything. */

import "leaflet/dist/leaflet.css";
import { circleMarker, geoJSON, map as toMap } from "leaflet";
import { ask, readAddresses } from "./ask.ts";

const map = toMap("map", { attributionControl: false });
const collections = await Promise.all(readAddresses().map(ask));
const layers = collections.map((data) =>
  geoJSON(data, { pointToLayer: (_, place) => circleMarker(place, { radius: 6 }) }),
);
const scenes = layers.at(-1);
if (scenes) map.fitBounds(scenes.getBounds());
for (const layer of layers) layer.addTo(map);
