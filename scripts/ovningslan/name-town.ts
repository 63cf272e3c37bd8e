/** Names for a town's streets, squares and parks; no first half occurs twice in one town. */

import { ACROSS_ENDS, ALONG_ENDS, NAME_STARTS, PARK_ENDS, SQUARE_ENDS } from "./names.ts";
import { openStream } from "./open-stream.ts";
import { COUNTY_SEED, type TownPlan } from "./settings.ts";

export interface TownNames {
  /** By index of the line that the street follows. */
  readonly alongRow: readonly string[];
  readonly acrossColumn: readonly string[];
  /** By slot, "column row". */
  readonly squareOf: (slot: string) => string;
  readonly parkOf: (slot: string) => string;
}

export interface NamedTown {
  readonly plan: TownPlan;
  readonly columns: number;
  readonly rows: number;
  readonly mainColumn: number;
  readonly mainRow: number;
}

/** The same for every seed. */
export function nameTown({ plan, columns, rows, mainColumn, mainRow }: NamedTown): TownNames {
  const stream = openStream(COUNTY_SEED, "names", plan.name);
  const starts = stream.shuffle(NAME_STARTS);
  const next = () => starts.pop() ?? "Nya ";
  const alongRow = Array.from({ length: rows }, () => next() + stream.pick(ALONG_ENDS));
  const acrossColumn = Array.from({ length: columns }, () => next() + stream.pick(ACROSS_ENDS));
  alongRow[mainRow] = "Stora gatan";
  acrossColumn[mainColumn] = plan.transport === "ferry" ? "Färjegatan" : "Tullgatan";
  const remember = (ends: readonly string[], given: Map<string, string>) => (slot: string) => {
    const name = given.get(slot) ?? next() + stream.pick(ends);
    given.set(slot, name);
    return name;
  };
  const main = `${Math.floor(mainColumn / 3)} ${Math.floor(mainRow / 3)}`;
  return {
    alongRow,
    acrossColumn,
    squareOf: remember(SQUARE_ENDS, new Map([[main, `${plan.name} centrum`]])),
    parkOf: remember(PARK_ENDS, new Map()),
  };
}
