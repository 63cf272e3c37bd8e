/** The part of the county that is chosen: a kommun, a lokalpolisområde, or all of it. */

import type { Kommunkod, LokalpolisomradeId } from "@scenkartan/domain";
import type {
  KommunCollection,
  LokalpolisomradeCollection,
  SceneFeature,
  SnapshotAnswer,
} from "@scenkartan/server/api-types";
import type { Selection } from "../../selection/selection.ts";

type Kommun = KommunCollection["features"][number];
type Lokalpolisomrade = LokalpolisomradeCollection["features"][number];

export interface ChosenRegion {
  readonly name: string;
  readonly coverage: Kommun["properties"]["coverage"];
  /** The kommuner that it is or lies in. */
  readonly kommunkoder: readonly Kommunkod[];
  /** Exactly one of these two. */
  readonly kommunkod?: Kommunkod;
  readonly lokalpolisomrade?: LokalpolisomradeId;
  /** Its ground, where that is loaded. */
  readonly ground?: Kommun["geometry"];
  /** False for a lokalpolisområde that was drawn later than the mapping, or redrawn before it. */
  readonly isOfThatTime: boolean;
}

export interface Regions {
  readonly kommuner: readonly Kommun[] | undefined;
  readonly lokalpolisomraden: readonly Lokalpolisomrade[] | undefined;
}

/** Undefined for the whole county. A lokalpolisområde is chosen instead of a kommun. */
export function chooseRegion(
  { kommuner, lokalpolisomraden }: Regions,
  selection: Pick<Selection, "kommunkod" | "lokalpolisomrade">,
  snapshot: SnapshotAnswer,
): ChosenRegion | undefined {
  const police = lokalpolisomraden?.find(({ id }) => id === selection.lokalpolisomrade);
  if (police) return fromLokalpolisomrade(police, snapshot);
  const kommun = kommuner?.find(({ id }) => id === selection.kommunkod);
  return kommun && fromKommun(kommun);
}

function fromKommun({ geometry, properties }: Kommun): ChosenRegion {
  const { kommun, kommunkod, coverage, geometryBasis } = properties;
  return {
    ...{ name: kommun, coverage, kommunkod, kommunkoder: [kommunkod], isOfThatTime: true },
    ...(geometryBasis === "area" && { ground: geometry }),
  };
}

function fromLokalpolisomrade(
  { geometry, properties }: Lokalpolisomrade,
  snapshot: SnapshotAnswer,
): ChosenRegion {
  const { name, lokalpolisomrade, coverage, kommuner } = properties;
  return {
    ...{ name, coverage, lokalpolisomrade },
    kommunkoder: kommuner.map(({ kommunkod }) => kommunkod),
    isOfThatTime: isOfThatTime(properties, snapshot),
    ...(geometry && { ground: geometry }),
  };
}

/** True unless it is known to have begun after the mapping's state, or to have ended before it. */
export function isOfThatTime(
  { validFrom, validTo }: Pick<Lokalpolisomrade["properties"], "validFrom" | "validTo">,
  { stateOfFrom, stateOfTo }: Pick<SnapshotAnswer, "stateOfFrom" | "stateOfTo">,
): boolean {
  const beginsLater = validFrom !== "unknown" && validFrom > stateOfTo;
  const endedBefore = validTo !== "unknown" && validTo < stateOfFrom;
  return !beginsLater && !endedBefore;
}

/** True for a scene in the region; for every scene where the whole county is chosen. */
export function isInRegion(
  { properties }: SceneFeature,
  {
    kommunkod,
    lokalpolisomrade,
  }: { [K in "kommunkod" | "lokalpolisomrade"]: ChosenRegion[K] | undefined },
): boolean {
  if (lokalpolisomrade !== undefined) return properties.lokalpolisomrade === lokalpolisomrade;
  return kommunkod === undefined || properties.kommunkod === kommunkod;
}
