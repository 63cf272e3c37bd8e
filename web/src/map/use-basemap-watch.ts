/** Notices that a map cannot draw the basemap that it was given. */

import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from "maplibre-gl";
import { useMemo } from "react";
import { BASEMAP_PREFIX } from "./basemap.ts";
import type { LoadedBasemap } from "./use-loaded-basemap.ts";

/**
 * Listeners for a map. A basemap has failed when MapLibre refuses its style, or when something of a
 * source goes wrong before its first tile has come; a tile that is lost later is no more than a gap.
 */
export function useBasemapWatch({ loaded, onFail }: Pick<LoadedBasemap, "loaded" | "onFail">) {
  return useMemo(() => {
    const seen = new Set<string>();
    return {
      onSourceData: ({ sourceId, tile }: MapSourceDataEvent) => {
        if (tile?.state === "loaded") seen.add(sourceId);
      },
      onError: ({ error, target, ...event }: ErrorEvent) => {
        console.error(`map: ${error.message}`);
        const { sourceId } = event as { sourceId?: string };
        const isRefused = (target as MapLibreMap).getStyle() === undefined;
        const isDry = sourceId?.startsWith(BASEMAP_PREFIX) && !seen.has(sourceId);
        if (loaded && (isRefused || isDry)) onFail();
      },
    };
  }, [loaded, onFail]);
}
