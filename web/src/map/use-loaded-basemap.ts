/** Fetches the basemap that is asked for, and says how that goes. */

import { useCallback, useEffect, useState } from "react";
import type { Basemap, BasemapRequest } from "./basemap.ts";

export interface LoadedBasemap {
  /** What maps draw now; undefined for the built-in one. While another is on its way the one before stays. */
  readonly loaded: Basemap | undefined;
  /** True until it is known what to draw first. */
  readonly isWaiting: boolean;
  readonly isFailed: boolean;
  /** Told by a map that cannot draw it after all. */
  readonly onFail: () => void;
  readonly onRetry: () => void;
}

/** How a request ended: with a basemap, or with none, which is what the built-in one is and a failure too. */
interface Outcome {
  readonly key: string;
  readonly basemap?: Basemap;
}

const BUILT_IN: Outcome = { key: "" };

export function useLoadedBasemap(request: BasemapRequest | undefined): LoadedBasemap {
  const key = request === undefined ? BUILT_IN.key : JSON.stringify(request);
  const [outcome, setOutcome] = useState(request === undefined ? BUILT_IN : undefined);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isMeant = true;
    const end = (ended: Outcome) => isMeant && setOutcome(ended);
    if (request === undefined) end(BUILT_IN);
    else
      loadBasemap(request).then(
        (basemap) => end({ key, basemap }),
        warn(() => end({ key })),
      );
    return () => {
      isMeant = false;
    };
  }, [key, attempt]);
  const isKnown = outcome?.key === key;
  return {
    loaded: request && outcome?.basemap,
    isWaiting: request !== undefined && outcome === undefined,
    isFailed: request !== undefined && isKnown && outcome.basemap === undefined,
    onFail: useCallback(() => setOutcome({ key }), [key]),
    onRetry: useCallback(() => setAttempt((before) => before + 1), []),
  };
}

/** Each kind comes with its own libraries, and only when somebody asks for it. */
async function loadBasemap(request: BasemapRequest): Promise<Basemap> {
  if (request.kind === "tiles") return (await import("./basemap-tiles.ts")).loadTiles(request);
  return (await import("./basemap-style.ts")).loadStyle(request);
}

/** For whoever runs the service: readers are told on the map. */
function warn(after: () => void) {
  return (error: unknown) => {
    console.warn("basemap", error);
    after();
  };
}
