/** The map of a region: its scenes at the mapping that is shown, and its ground where it is loaded. */

import { toScenePath } from "@scenkartan/domain";
import type { KommunCollection, SceneCollection } from "@scenkartan/server/api-types";
import { useQuery } from "@tanstack/react-query";
import { type Bounds, SWEDEN, toBounds } from "../../map/bounds.ts";
import { basemapQuery, operationsQuery, placesQuery } from "../../queries/mappings.ts";
import { goTo } from "../../selection/address.ts";
import { toSearchParameters } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { useTheme } from "../../ui/use-theme.ts";
import { lazyMap } from "../map/lazy-map.ts";
import { MapStage } from "../site/map-stage.tsx";
import { type Region, toKommunkod } from "./region.ts";

const SceneMap = lazyMap(async () => (await import("../map/worded-scene-map.tsx")).WordedSceneMap);

interface RegionMapFrameProps {
  readonly region: Region;
  readonly kommuner: KommunCollection;
  readonly scenes: SceneCollection;
  /** The region's own ground; null while none is loaded. */
  readonly ground: GeoJSON.Geometry | null;
}

export function RegionMapFrame({ region, kommuner, scenes, ground }: RegionMapFrameProps) {
  const { t } = useTranslation();
  const { t: tr } = useTranslation("region");
  const theme = useTheme();
  const { selection, adjust } = useSelection();
  const { lanskod } = region.ref;
  const drawn = scenes.features.filter(({ properties }) => properties.status !== "unknown");
  const hidden = scenes.features.filter(({ geometry }) => geometry === null).length;
  return (
    <MapStage>
      <SceneMap
        scenes={drawn}
        kommuner={kommuner}
        chosenKommunkod={toKommunkod(region)}
        basemap={useQuery(basemapQuery).data}
        places={useQuery(placesQuery(lanskod)).data}
        operations={useQuery(operationsQuery(lanskod)).data?.items ?? []}
        selectedId={undefined}
        view={selection.view}
        bounds={toFrame(ground, scenes)}
        theme={theme}
        onSelect={(sceneId) =>
          goTo({
            path: toScenePath(sceneId),
            search: toSearchParameters({ language: selection.language }),
          })
        }
        onMove={(view) => adjust({ view })}
        onFit={() => adjust({ view: undefined })}
        note={hidden === 0 ? undefined : t("map.notOnMap", { count: hidden })}
        label={tr("map.label", { region: region.name })}
      />
    </MapStage>
  );
}

/** Its ground, else its scenes together with the point of its name. */
function toFrame(ground: GeoJSON.Geometry | null, { features }: SceneCollection): Bounds {
  const places = features.flatMap(({ geometry }) => geometry ?? []);
  const isGround = ground?.type === "Polygon" || ground?.type === "MultiPolygon";
  const shown = isGround ? [ground] : [...places, ...(ground ? [ground] : [])];
  return toBounds(shown as never) ?? SWEDEN;
}
