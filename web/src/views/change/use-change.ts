/** What the page shows: the address and the answers to it, brought together. */

import {
  GROUND_PARTS,
  type Kommunkod,
  type LokalpolisomradeId,
  toSceneSteps,
} from "@scenkartan/domain";
import type { ChangeCollection, ChangeFeature, SnapshotAnswer } from "@scenkartan/server/api-types";
import {
  keepPreviousData,
  skipToken,
  type UseQueryResult,
  useQueries,
  useQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { type GroundData, toGroundData } from "../../map/to-ground-data.ts";
import { changeGroundQuery, changesQuery } from "../../queries/changes.ts";
import {
  basemapQuery,
  kommunerQuery,
  placesQuery,
  readProblem,
  scenesQuery,
  snapshotsQuery,
  totalsQuery,
} from "../../queries/mappings.ts";
import { lokalpolisomradenQuery } from "../../queries/regions.ts";
import type { Selection } from "../../selection/selection.ts";
import { choosePair, isConsecutive, isOtherPair, type Pair } from "./choose-pair.ts";
import { readPublished } from "./published-change.ts";

/** Suspends until it is known which mappings there are. */
export function useChange(selection: Selection) {
  const all = useSuspenseQuery(snapshotsQuery).data.items;
  const totals = useSuspenseQuery(totalsQuery).data.items;
  const { lanskod } = all.find(({ isDefault }) => isDefault) ?? (all[0] as SnapshotAnswer);
  const snapshots = all.filter((each) => each.lanskod === lanskod);
  const wanted = choosePair(snapshots, selection);
  const answer = useQuery({ ...optional(changesQuery, wanted), placeholderData: keepPreviousData });
  const later = (wanted?.to ?? all[0])?.snapshotId;
  const kommuner = useQuery({
    ...kommunerQuery(later, lanskod),
    placeholderData: keepPreviousData,
  }).data;
  const police = useQuery({
    ...lokalpolisomradenQuery(later, lanskod),
    placeholderData: keepPreviousData,
  }).data?.features;
  const shown = answer.data && findPair(snapshots, answer.data);
  return {
    lanskod,
    snapshots,
    totals,
    kommuner,
    /** Those that changes are summed for. */
    lokalpolisomraden: police?.filter(({ id }) => findPoliceSum(answer.data, id)),
    kommunNames: new Map(
      kommuner?.features.map(({ id, properties }) => [id as string, properties.kommun]),
    ),
    /** The pair that is chosen, and shown as soon as its answer is there. */
    wanted,
    /** The pair that is shown, with all that is known of it. */
    shown: shown && answer.data && toShown(answer.data, shown, { snapshots, selection }),
    isFailed: answer.isError,
    /** Why the server refused the pair, in its words. */
    problem: readProblem(answer.error),
    retry: () => void answer.refetch(),
    isStale: isOtherPair(selection, wanted) || isUnknownRegion(selection, kommuner, answer.data),
  };
}

export type ShownChange = NonNullable<ReturnType<typeof useChange>["shown"]>;

/** What the maps draw beside the changes; they do without until it comes. */
export function useChangeMaps(shown: ShownChange, lanskod: SnapshotAnswer["lanskod"]) {
  const { from, to } = shown;
  const scenesTo = useQuery(scenesQuery(to.snapshotId)).data;
  const scenesFrom = useQuery(scenesQuery(from.snapshotId)).data;
  return {
    basemap: useQuery(basemapQuery).data,
    places: useQuery(placesQuery(lanskod)).data,
    ground: useGround(shown),
    scenesFrom: scenesFrom?.features ?? [],
    scenesTo: scenesTo?.features ?? [],
  };
}

/** Undefined until every part is there, and where there is no ground to compare. */
function useGround({ from, to, hasGround }: ShownChange): GroundData | undefined {
  return useQueries({
    queries: GROUND_PARTS.map((part) => ({
      ...changeGroundQuery(from.snapshotId, to.snapshotId, part),
      enabled: hasGround,
    })),
    combine: joinParts,
  });
}

function joinParts(results: readonly UseQueryResult<ChangeCollection>[]): GroundData | undefined {
  const [kept, lost, gained] = results.map(({ data }) => data);
  return kept && lost && gained && toGroundData({ kept, lost, gained });
}

function optional(query: typeof changesQuery, pair: Pair | undefined) {
  const [from, to] = [pair?.from.snapshotId, pair?.to.snapshotId];
  if (from === undefined || to === undefined) {
    return { queryKey: ["changes"], queryFn: skipToken } as unknown as ReturnType<typeof query>;
  }
  return query(from, to);
}

function findPair(
  snapshots: readonly SnapshotAnswer[],
  { from, to }: ChangeCollection,
): Pair | undefined {
  const find = (end: ChangeCollection["from"]) =>
    snapshots.find(({ snapshotId }) => snapshotId === end?.snapshotId);
  const [first, second] = [find(from), find(to)];
  return first && second && { from: first, to: second };
}

interface Setting {
  readonly snapshots: readonly SnapshotAnswer[];
  readonly selection: Selection;
}

function toShown(answer: ChangeCollection, pair: Pair, { snapshots, selection }: Setting) {
  const region = findRegion(answer, selection);
  const sum = region?.sum ?? answer.sums?.region;
  const hasGround = answer.sums?.region?.ground.comparable === true;
  const follows = isConsecutive(snapshots, pair);
  return {
    answer,
    ...pair,
    /** True when what a publisher says of its change is said of this pair. */
    isConsecutive: follows,
    /** The kommun or lokalpolisområde that is chosen; undefined for the whole county. */
    region,
    sum,
    named: sum && toSceneSteps(sum),
    /** Nobody counts for a part of a county. */
    published: region ? undefined : readPublished(answer, follows),
    changes: region ? answer.features.filter((change) => isIn(change, region)) : answer.features,
    /** Laid over each other when undefined, as it always is where there is no ground to set apart. */
    look: hasGround ? selection.look : undefined,
    hasGround,
    selected: answer.features.find(({ id }) => id === selection.changeId),
  };
}

export interface ChosenRegion {
  readonly kommunkod?: Kommunkod;
  readonly lokalpolisomrade?: LokalpolisomradeId;
  readonly name: string;
  readonly sum: NonNullable<ChangeCollection["sums"]>["region"];
}

function findRegion(
  answer: ChangeCollection,
  { kommunkod, lokalpolisomrade }: Selection,
): ChosenRegion | undefined {
  const police = findPoliceSum(answer, lokalpolisomrade);
  if (police) return police;
  const kommun = answer.sums?.kommuner.find((each) => each.kommunkod === kommunkod);
  return kommun && { ...kommun, name: kommun.kommun };
}

function findPoliceSum(
  answer: ChangeCollection | undefined,
  lokalpolisomrade: LokalpolisomradeId | undefined,
) {
  return answer?.sums?.lokalpolisomraden.find((each) => each.lokalpolisomrade === lokalpolisomrade);
}

/** True when any end of the change lay in the region, as it was divided then. */
function isIn(
  { properties: { regionBefore, regionAfter } }: ChangeFeature,
  { kommunkod, lokalpolisomrade }: ChosenRegion,
): boolean {
  return [regionBefore, regionAfter].some(
    (region) =>
      region !== undefined &&
      (lokalpolisomrade === undefined
        ? region.kommunkod === kommunkod
        : region.lokalpolisomrade === lokalpolisomrade),
  );
}

function isUnknownRegion(
  { kommunkod, lokalpolisomrade }: Selection,
  kommuner: { readonly features: readonly { readonly id: string }[] } | undefined,
  answer: ChangeCollection | undefined,
): boolean {
  const isUnknownKommun =
    kommunkod !== undefined && kommuner?.features.some(({ id }) => id === kommunkod) === false;
  const isUnknownPolice =
    lokalpolisomrade !== undefined &&
    answer?.sums !== undefined &&
    findPoliceSum(answer, lokalpolisomrade) === undefined;
  return isUnknownKommun || isUnknownPolice;
}
