/** What the page Insatser shows: the address and the answers to it, brought together. */

import type { Kommunkod, Lanskod } from "@scenkartan/domain";
import { useSuspenseQuery } from "@tanstack/react-query";
import { kommunerQuery, lanQuery, snapshotsQuery, sourcesQuery } from "../../queries/mappings.ts";
import { lokalpolisomradenQuery } from "../../queries/regions.ts";
import { allOperationsQuery } from "../../queries/work.ts";
import type { Selection } from "../../selection/selection.ts";
import { filterOperations } from "./choose-operations.ts";
import { chooseRegion } from "./choose-region.ts";

/** Suspends until all of it is there. */
export function useOperations(selection: Selection) {
  const all = useSuspenseQuery(allOperationsQuery).data.items;
  const lan = useSuspenseQuery(lanQuery).data.items;
  const kommuner = useSuspenseQuery(kommunerQuery()).data.features.map((each) => each.properties);
  const lokalpolisomraden = useSuspenseQuery(lokalpolisomradenQuery()).data.features;
  const known = {
    lanskoder: lan.map(({ lanskod }) => lanskod),
    kommunkoder: kommuner.map(({ kommunkod }) => kommunkod),
  };
  const chosen = chooseRegion(selection, known);
  return {
    all,
    shown: filterOperations(all, chosen),
    chosen,
    lan,
    kommuner,
    snapshots: useSuspenseQuery(snapshotsQuery).data.items,
    sources: useSuspenseQuery(sourcesQuery).data.items,
    sayLan: (lanskod: Lanskod) => lan.find((each) => each.lanskod === lanskod)?.lan ?? lanskod,
    sayKommun: (kommunkod: Kommunkod) =>
      kommuner.find((each) => each.kommunkod === kommunkod)?.kommun ?? kommunkod,
    sayLokalpolisomrade: (id: string) =>
      lokalpolisomraden.find((each) => each.id === id)?.properties.name ?? id,
    isStale:
      chosen.kommunkod !== selection.kommunkod ||
      (selection.lanskod !== undefined && chosen.lanskod !== selection.lanskod),
  };
}

export type ShownOperations = ReturnType<typeof useOperations>;
