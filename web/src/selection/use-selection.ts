/** The selection in the address, and the ways to change it. */

import { useCallback, useMemo } from "react";
import { goTo, readAddress } from "./address.ts";
import { isGarbled, parseSelection, type Selection, toSearchParameters } from "./selection.ts";
import { useAddress } from "./use-address.ts";

/** A change: a property set to undefined goes back to its default. */
export type SelectionChange = { readonly [K in keyof Selection]?: Selection[K] | undefined };

export interface SelectionControls {
  readonly selection: Selection;
  /** True when the address holds something that cannot be read. */
  readonly isGarbled: boolean;
  /** Changes the selection; each becomes a step that Back undoes. */
  readonly select: (change: SelectionChange) => void;
  /** Changes it without a step: for the map's view, which moves too often for a history. */
  readonly adjust: (change: SelectionChange) => void;
}

export function useSelection(): SelectionControls {
  const { search } = useAddress();
  const selection = useMemo(() => parseSelection(search), [search]);
  return {
    selection,
    isGarbled: useMemo(() => isGarbled(search), [search]),
    select: useCallback((to) => change(to, false), []),
    adjust: useCallback((to) => change(to, true), []),
  };
}

/** Changes what the address says now, which may be more than the page has been told. */
function change(to: SelectionChange, replace: boolean): void {
  const selection = { ...parseSelection(readAddress().search), ...to } as Selection;
  goTo({ search: toSearchParameters(selection) }, { replace });
}
