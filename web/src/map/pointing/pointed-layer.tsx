/** A mark around whatever is pointed at: a ring around its sign, a heavy edge around its ground. */

import { Layer, Source } from "@vis.gl/react-maplibre";
import type { Feature, FeatureCollection } from "geojson";
import { useMemo } from "react";
import { usePalette } from "../palette-context.ts";
import { toFade } from "../sign-size.ts";
import type { Pointable } from "./pointable.ts";

/** Has a source of its own, so that pointing draws nothing else anew. */
export function PointedLayer({ pointed }: { readonly pointed: readonly Pointable[] }) {
  const palette = usePalette();
  const data = useMemo(() => toData(pointed), [pointed]);
  return (
    <Source id="pointed" type="geojson" data={data}>
      <Layer
        id="pointed-halo"
        type="line"
        filter={IS_GROUND}
        layout={{ "line-join": "round" }}
        paint={{ "line-color": palette["--halo"], "line-width": 7 }}
      />
      <Layer
        id="pointed-edge"
        type="line"
        filter={IS_GROUND}
        layout={{ "line-join": "round" }}
        paint={{ "line-color": palette["--ink"], "line-width": 3 }}
      />
      <Layer
        id="pointed-ring"
        type="circle"
        filter={["!", IS_GROUND]}
        paint={{
          "circle-radius": 14,
          "circle-color": "rgba(0,0,0,0)",
          "circle-stroke-width": 3,
          "circle-stroke-color": palette["--ink"],
          "circle-stroke-opacity": toFade(),
        }}
      />
    </Source>
  );
}

const IS_GROUND: ["has", string] = ["has", "isGround"];

function toData(pointed: readonly Pointable[]): FeatureCollection {
  const toFeatures = ({ at, signUntilZoom, ground }: Pointable): Feature[] => [
    ...ground.map((geometry) => ({
      type: "Feature" as const,
      geometry,
      properties: { isGround: true },
    })),
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: at },
      properties: signUntilZoom === undefined ? {} : { signUntilZoom },
    },
  ];
  return { type: "FeatureCollection", features: pointed.flatMap(toFeatures) };
}
