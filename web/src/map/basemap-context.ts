/** Which basemap the maps of a page are drawn upon, and what a reader can choose. */

import { createContext, useContext } from "react";
import type { LoadedBasemap } from "./use-loaded-basemap.ts";

export interface BasemapChoiceItem {
  readonly name: string;
  readonly label: string;
}

export interface BasemapState extends Pick<LoadedBasemap, "loaded" | "onFail"> {
  /** The built-in one first; nothing else where there is no choice. */
  readonly choices: readonly BasemapChoiceItem[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
  /** What the choice is called. */
  readonly label: string;
}

function ignore(): void {}

const BUILT_IN_ALONE: BasemapState = {
  loaded: undefined,
  onFail: ignore,
  choices: [],
  chosen: "",
  onChoose: ignore,
  label: "",
};

const BasemapContext = createContext(BUILT_IN_ALONE);

export const BasemapProvider = BasemapContext.Provider;

/** The built-in basemap and no choice where no provider stands around the map. */
export function useBasemap(): BasemapState {
  return useContext(BasemapContext);
}
