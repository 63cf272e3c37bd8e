/** Län, kommuner, lokalpolisområden and the places that orient a reader of the map. */

import type { Bilingual } from "./bilingual.ts";
import type { LokalpolisomradeId, SourceId } from "./ids.ts";
import type { Kommunkod, Lanskod } from "./kommunkod.ts";
import type { Day } from "./partial-date.ts";
import type { GroundWgs84, PointWgs84 } from "./position.ts";

export interface Lan {
  readonly lanskod: Lanskod;
  readonly lan: string;
  readonly sourceId: SourceId;
}

export interface Kommun {
  readonly kommunkod: Kommunkod;
  readonly kommun: string;
  readonly lanskod: Lanskod;
  /** Where to write the name; a point inside the kommun, not its centre of anything. */
  readonly labelPoint: PointWgs84;
  /** Absent while no polygon is loaded. */
  readonly area?: GroundWgs84;
  readonly sourceId: SourceId;
}

/** How much of a kommun a lokalpolisområde takes in; `unknown` where no source says. */
export const KOMMUN_EXTENTS = ["whole", "part", "unknown"] as const;
export type KommunExtent = (typeof KOMMUN_EXTENTS)[number];

/**
 * A local police district. It follows neither kommuner nor stadsdelsområden and is redrawn from
 * time to time, so it has its own days of validity.
 */
export interface Lokalpolisomrade {
  readonly lokalpolisomrade: LokalpolisomradeId;
  readonly name: string;
  readonly lanskod: Lanskod;
  /** First and last day; `unknown` where no source says. */
  readonly validFrom: Day | "unknown";
  readonly validTo: Day | "unknown";
  /** Absent while no polygon is loaded. */
  readonly area?: GroundWgs84;
  readonly sourceId: SourceId;
  readonly note?: Bilingual;
}

/** True when the area is drawn so on that day; an unknown end is taken as none. */
export function isValidOn(
  { validFrom, validTo }: Pick<Lokalpolisomrade, "validFrom" | "validTo">,
  day: Day,
): boolean {
  return (validFrom === "unknown" || validFrom <= day) && (validTo === "unknown" || day <= validTo);
}

export interface LokalpolisomradeKommun {
  readonly lokalpolisomrade: LokalpolisomradeId;
  readonly kommunkod: Kommunkod;
  readonly extent: KommunExtent;
  readonly sourceId: SourceId;
}

export const PLACE_KINDS = ["tatort", "stadsdel"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A tätort or stadsdel, for labels and search; says nothing about drug scenes. */
export interface Place {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly kommunkod: Kommunkod;
  readonly point: PointWgs84;
  /** Absent for stadsdelar. */
  readonly population?: number;
  /** The year that the name, and the population, hold for. */
  readonly year: number;
  readonly sourceId: SourceId;
}
