/** Which basemap the maps of a page are drawn upon, and what a reader can choose. */

import { createContext, useContext } from "react";
import type { LoadedBasemap } from "./use-loaded-basemap.ts";

export interface BasemapChoiceItem {
  readonly name: string;
  readonly label: string;
}

/** Something to say on the map, with the one thing that a reader can do about it. */
export interface BasemapMessage {
  readonly text: string;
  readonly action: string;
  readonly onAct: () => void;
}

export interface BasemapState extends LoadedBasemap {
  /** The built-in one first; empty where there is no other. */
  readonly choices: readonly BasemapChoiceItem[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
  readonly message: BasemapMessage | undefined;
  /** What the choice is called. */
  readonly label: string;
}

function ignore(): void {}

const BUILT_IN_ALONE: BasemapState = {
  loaded: undefined,
  isWaiting: false,
  isFailed: false,
  onFail: ignore,
  onRetry: ignore,
  choices: [],
  chosen: "",
  onChoose: ignore,
  message: undefined,
  label: "",
};

const BasemapContext = createContext(BUILT_IN_ALONE);

export const BasemapProvider = BasemapContext.Provider;

/** The built-in basemap and no choice where no provider stands around the map. */
export function useBasemap(): BasemapState {
  return useContext(BasemapContext);
}
