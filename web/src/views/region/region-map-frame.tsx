/** The map of a region: its scenes at the mapping that is shown, and its ground where it is loaded. */

import { type Bounds, SWEDEN, toBounds } from "@scenkartan/figures/map";
import type { KommunCollection, SceneCollection } from "@scenkartan/server/api-types";
import { useTranslation } from "../../text/use-translation.tsx";
import { ScenesMap } from "../map/scenes-map.tsx";
import type { Region } from "./region.ts";

interface RegionMapFrameProps {
  readonly region: Region;
  readonly kommuner: KommunCollection;
  readonly scenes: SceneCollection;
  /** The region's own ground; null while none is loaded. */
  readonly ground: GeoJSON.Geometry | null;
}

export function RegionMapFrame({ region, kommuner, scenes, ground }: RegionMapFrameProps) {
  const { t } = useTranslation("region");
  const { features } = scenes;
  return (
    <ScenesMap
      scenes={features.filter(({ properties }) => properties.status !== "unknown")}
      hidden={features.filter(({ geometry }) => geometry === null).length}
      kommuner={kommuner}
      chosenGround={toArea(ground)}
      lanskod={region.ref.lanskod}
      bounds={toFrame(ground, scenes)}
      label={t("map.label", { region: region.name })}
    />
  );
}

/** Its ground, else its scenes together with the point of its name. */
function toFrame(ground: GeoJSON.Geometry | null, { features }: SceneCollection): Bounds {
  const places = features.flatMap(({ geometry }) => geometry ?? []);
  const area = toArea(ground);
  const shown = area ? [area] : [...places, ...(ground ? [ground] : [])];
  return toBounds(shown as never) ?? SWEDEN;
}

/** Ground with a border of its own: neither the point of a name nor the grounds of several. */
function toArea(ground: GeoJSON.Geometry | null): GeoJSON.Geometry | undefined {
  return ground?.type === "Polygon" || ground?.type === "MultiPolygon" ? ground : undefined;
}
