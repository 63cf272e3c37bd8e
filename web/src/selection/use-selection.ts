/** The selection in the address, and the ways to change it. */

import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { isGarbled, parseSelection, type Selection, toSearchParameters } from "./selection.ts";

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
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const selection = useMemo(() => parseSelection(search), [search]);
  const change = useCallback(
    (to: SelectionChange, replace: boolean) =>
      navigate({
        to: ".",
        search: (before: Record<string, unknown>) =>
          toSearchParameters({ ...parseSelection(before), ...to } as Selection),
        replace,
      }),
    [navigate],
  );
  return {
    selection,
    isGarbled: useMemo(() => isGarbled(search), [search]),
    select: useCallback((to) => change(to, false), [change]),
    adjust: useCallback((to) => change(to, true), [change]),
  };
}
