/** Which layers the reader has hidden, for whatever is drawn on a map or beside it. */

import type { ChangeKind, GroundPart, Status } from "@scenkartan/domain";
import { createContext, useContext, useMemo } from "react";

/** What can be hidden: scenes by status, changes by kind, ground by what became of it, and the rest. */
export type LayerName =
  | Status
  | ChangeKind
  | GroundPart
  | "bands"
  | "discs"
  | "extents"
  | "borders"
  | "names";

export interface LayerChoice {
  readonly hidden: readonly LayerName[];
  readonly onHide: (hidden: readonly LayerName[]) => void;
}

const LayerChoiceContext = createContext<LayerChoice>({ hidden: [], onHide: () => {} });

export const LayerChoiceProvider = LayerChoiceContext.Provider;

/** Everything is shown where nobody provides a choice. */
export function useLayerChoice(): LayerChoice {
  return useContext(LayerChoiceContext);
}

/** What a layer's `layout` takes to be seen or not. */
export function useVisibility(name: LayerName): { readonly visibility: "visible" | "none" } {
  return { visibility: useLayerChoice().hidden.includes(name) ? "none" : "visible" };
}

/** Those of a page's things whose layer is shown. What is chosen is always shown. */
export function useShown<T extends { readonly id: string }>(
  things: readonly T[],
  layerOf: (thing: T) => LayerName,
  chosenId: string | undefined,
): readonly T[] {
  const { hidden } = useLayerChoice();
  return useMemo(
    () =>
      hidden.length === 0
        ? things
        : things.filter((thing) => thing.id === chosenId || !hidden.includes(layerOf(thing))),
    [things, hidden, layerOf, hidden.length === 0 ? undefined : chosenId],
  );
}
