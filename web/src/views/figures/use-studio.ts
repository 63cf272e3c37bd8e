/** What the page Figurer shows: the address and the answers to it, brought together. */

import type { Lanskod } from "@scenkartan/domain";
import { compareNames } from "@scenkartan/domain";
import { useQueries, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { figureQuery, figuresQuery } from "../../queries/figures.ts";
import { kommunerQuery, lanQuery, scenesQuery, snapshotsQuery } from "../../queries/mappings.ts";
import { lokalpolisomradenQuery } from "../../queries/regions.ts";
import type { Selection } from "../../selection/selection.ts";
import { toSubjectQuery } from "./figure-query.ts";

/** Suspends until it is known which figures, mappings and counties there are. */
export function useFigures(selection: Selection) {
  const figures = useSuspenseQuery(figuresQuery()).data.items;
  const counties = useSuspenseQuery(lanQuery).data.items;
  const { items: all, release } = useSuspenseQuery(snapshotsQuery).data;
  const kommuner = useQuery(kommunerQuery()).data;
  const lokalpolisomraden = useQuery(lokalpolisomradenQuery()).data?.features ?? [];
  const ofKommun = kommuner?.features.find(({ id }) => id === selection.kommunkod);
  const ofPolice = lokalpolisomraden.find(({ id }) => id === selection.lokalpolisomrade);
  const byDefault = all.find(({ isDefault }) => isDefault) ?? all[0];
  const lanskod =
    ofKommun?.properties.lanskod ??
    ofPolice?.properties.lanskod ??
    selection.lanskod ??
    byDefault?.lanskod;
  return {
    figures,
    release,
    counties: counties.filter(({ holds }) => Object.values(holds).some((count) => count > 0)),
    lanskod,
    kommuner: kommuner && { ...kommuner, features: kommuner.features.filter(isIn(lanskod)) },
    lokalpolisomraden: lokalpolisomraden.filter(isIn(lanskod)),
    /** Of the county, oldest first. */
    snapshots: all.filter((each) => each.lanskod === lanskod),
  };
}

export type ShownFigures = ReturnType<typeof useFigures>;
export type ListedFigure = ShownFigures["figures"][number];

const isIn =
  (lanskod: Lanskod | undefined) =>
  ({ properties }: { readonly properties: { readonly lanskod: Lanskod } }) =>
    properties.lanskod === lanskod;

/** What the figure says, as it is chosen; what the same figure said before stays until the answer is there. */
export function useTold(figure: ListedFigure, selection: Selection) {
  const subject = toSubjectQuery(selection, figure.parameters);
  const isReady = figure.needs.every((name) => subject[name] !== undefined);
  const answer = useQuery({
    ...figureQuery(figure.slug, subject),
    placeholderData: (before) => (isReady && before?.slug === figure.slug ? before : undefined),
    enabled: isReady,
  });
  return { subject, isReady, answer };
}

/** Scenes of the chosen region, by name, for a figure of one of them. */
export function useSceneChoice({ snapshots }: ShownFigures, selection: Selection) {
  const mapping = snapshots.find(({ isDefault }) => isDefault) ?? snapshots.at(-1);
  const mappings = mapping ? [mapping] : [];
  const [scenes] = useQueries({
    queries: mappings.map(({ snapshotId }) => scenesQuery(snapshotId)),
  });
  const { kommunkod, lokalpolisomrade } = selection;
  return (scenes?.data?.features ?? [])
    .map(({ properties }) => properties)
    .filter((scene) => kommunkod === undefined || scene.kommunkod === kommunkod)
    .filter((scene) => !lokalpolisomrade || scene.lokalpolisomrade === lokalpolisomrade)
    .toSorted((a, b) => compareNames(a.name, b.name));
}
