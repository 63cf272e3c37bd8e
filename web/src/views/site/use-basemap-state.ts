/** The basemaps that the service offers, and the one that the address asks for. */

import { useMemo } from "react";
import type { BasemapRequest } from "../../map/basemap.ts";
import type { BasemapState } from "../../map/basemap-context.ts";
import { useLoadedBasemap } from "../../map/use-loaded-basemap.ts";
import { edition } from "../../selection/editions.ts";
import type { BasemapName } from "../../selection/selection.ts";
import { settings } from "../../selection/settings.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";

/** Something to say on the map, and the one thing that a reader can do about it. */
export interface BasemapMessage {
  readonly text: string;
  readonly action: string;
  readonly onAct: () => void;
}

/** A made-up county lies in the open sea, where real ground would be out of place. */
const { tilesUrl, styleUrl } = edition?.fictional ? {} : settings.basemaps;

const BUILT_IN = "";

export function useBasemapState(): {
  readonly state: BasemapState;
  /** True until it is known what to draw first. */
  readonly isWaiting: boolean;
  readonly message: BasemapMessage | undefined;
} {
  const { t } = useTranslation();
  const { selection, select, adjust } = useSelection();
  const offered = useOffered();
  const chosen = offered.find(({ name }) => name === selection.basemap);
  const { isWaiting, isFailed, onRetry, loaded, onFail } = useLoadedBasemap(chosen?.request);
  const isUnknown = selection.basemap !== undefined && chosen === undefined;
  const forget = () => adjust({ basemap: undefined });
  const failed = { text: t("map.basemap.failed"), action: t("app.retry"), onAct: onRetry };
  const unknown = { text: t("map.basemap.unknown"), action: t("app.dismiss"), onAct: forget };
  return {
    state: {
      loaded,
      onFail,
      choices: [{ name: BUILT_IN, label: t("map.basemap.builtIn") }, ...offered],
      chosen: chosen?.name ?? BUILT_IN,
      onChoose: (name) => select({ basemap: (name || undefined) as BasemapName | undefined }),
      label: t("map.basemap.label"),
    },
    isWaiting,
    message: isFailed ? failed : isUnknown ? unknown : undefined,
  };
}

interface Offered {
  readonly name: BasemapName;
  readonly label: string;
  readonly request: BasemapRequest;
}

function useOffered(): readonly Offered[] {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  return useMemo(() => {
    const attribution = t("map.basemap.attribution");
    const toTiles = (name: "detailed" | "grey", url: string): Offered => ({
      name,
      label: t(`map.basemap.${name}`),
      request: { kind: "tiles", tilesUrl: url, isGrey: name === "grey", language, attribution },
    });
    const toStyle = (url: string): Offered => ({
      name: "foreign",
      label: t("map.basemap.foreign", { host: new URL(url).host }),
      request: { kind: "style", styleUrl: url },
    });
    return [
      ...(tilesUrl ? [toTiles("detailed", tilesUrl), toTiles("grey", tilesUrl)] : []),
      ...(styleUrl ? [toStyle(styleUrl)] : []),
    ];
  }, [t, language]);
}
