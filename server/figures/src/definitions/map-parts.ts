/** What maps of scenes and of changes share: the ground beneath, and where a sign stands. */

import type { Language, PositionBasis } from "@scenkartan/domain";
import type { Geometry } from "geojson";
import type { Facts } from "../facts.ts";
import type { ChosenRegion } from "../find-choice.ts";
import { type Bounds, SWEDEN, toBounds } from "../map/bounds.ts";
import { listLandWithin } from "../map/land.ts";
import type { MapPlot, MapRegion, MapSign } from "../plot.ts";

export const POSITION_WORDS: Readonly<Record<Language, Readonly<Record<PositionBasis, string>>>> = {
  sv: {
    mapped: "kartlagd mark",
    described: "ur en beskrivning",
    place: "platsens mitt",
    unknown: "okänt",
  },
  en: {
    mapped: "mapped ground",
    described: "from a description",
    place: "middle of the place",
    unknown: "unknown",
  },
};

/** Widened by so much of its own size, and by so many degrees at least. */
const [AROUND, LEAST_AROUND] = [0.12, 0.012];

/** The map beneath, framed around what is shown. */
export function toBackground(
  facts: Facts,
  { lanskod }: ChosenRegion,
  shown: readonly Geometry[],
): Pick<MapPlot, "bounds" | "land" | "water" | "regions"> {
  const kommuner = facts.list("kommun", { lanskod });
  const bounds = widen(toBounds(shown) ?? SWEDEN);
  const ofKind = (kind: string) =>
    facts.list("basemap", { kind }).map(({ geometry }) => geometry as Geometry);
  return {
    bounds,
    land: [...listLandWithin(facts.land, widen(widen(bounds))), ...ofKind("land")],
    water: ofKind("water"),
    regions: kommuner.map(
      ({ kommun, labelPoint, area }): MapRegion => ({
        name: kommun,
        position: labelPoint.coordinates,
        area,
      }),
    ),
  };
}

function widen([west, south, east, north]: Bounds): Bounds {
  const x = Math.max((east - west) * AROUND, LEAST_AROUND * 2);
  const y = Math.max((north - south) * AROUND, LEAST_AROUND);
  return [west - x, south - y, east + x, north + y];
}

/** Where a sign stands, and the ground that it stands for: a point itself, the middle of ground. */
export function toSignPlace(geometry: Geometry): Pick<MapSign, "position" | "ground"> {
  if (geometry.type === "Point") return { position: geometry.coordinates };
  const [west, south, east, north] = toBounds([geometry]) ?? [0, 0, 0, 0];
  return { position: [(west + east) / 2, (south + north) / 2], ground: geometry };
}
