/** Which counties can be generated at all. */

import type { Bilingual } from "@scenkartan/domain";

export interface OvningslanArguments {
  /** A whole number from 0 to 4 294 967 295. */
  readonly seed: number;
  /** Active in the first mapping. */
  readonly scenes: number;
  readonly snapshots: number;
}

const LIMITS = {
  seed: { low: 0, high: 4_294_967_295, sv: "Fröet (seed)", en: "The seed" },
  scenes: { low: 24, high: 100_000, sv: "Antalet scener (scenes)", en: "The number of scenes" },
  snapshots: {
    low: 2,
    high: 30,
    sv: "Antalet kartläggningar (snapshots)",
    en: "The number of mappings (snapshots)",
  },
} as const;

/** An argument out of range, with a sentence for whoever typed it. */
export class ArgumentError extends RangeError {
  readonly code = "argument-out-of-range";
  readonly argument: keyof OvningslanArguments;
  readonly sentence: Bilingual;

  constructor(argument: keyof OvningslanArguments, given: unknown) {
    const { low, high, sv, en } = LIMITS[argument];
    const sentence = {
      sv: `${sv} ska vara ett heltal från ${low} till ${high}, inte ${String(given)}.`,
      en: `${en} must be a whole number from ${low} to ${high}, not ${String(given)}.`,
    };
    super(`${sentence.sv} ${sentence.en}`);
    this.name = "ArgumentError";
    this.argument = argument;
    this.sentence = sentence;
  }
}

/** Errors: throws an `ArgumentError` for the first argument that is no whole number in its range. */
export function checkArguments(given: OvningslanArguments): void {
  for (const argument of ["seed", "scenes", "snapshots"] as const) {
    const value = given[argument];
    const { low, high } = LIMITS[argument];
    if (!Number.isInteger(value) || value < low || value > high)
      throw new ArgumentError(argument, value);
  }
}
