/** Repeatable randomness: one stream per purpose, so that one change does not shift everything. */

import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

export interface Stream {
  /** 0 inclusive to 1 exclusive. */
  unit(): number;
  between(low: number, high: number): number;
  /** Both ends included. */
  integer(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** A new array in another order. */
  shuffle<T>(items: readonly T[]): T[];
}

/**
 * The stream of a seed and a purpose; the same arguments give the same numbers on every machine.
 * Errors: `pick` throws on an empty list, which is a mistake in the generator.
 */
export function openStream(seed: number, ...purpose: readonly (string | number)[]): Stream {
  const generator = xoroshiro128plus(hashText(`${seed}/${purpose.join("/")}`));
  const unit = () => (generator.next() >>> 0) / 4294967296;
  const integer = (low: number, high: number) => uniformInt(generator, low, high);
  const between = (low: number, high: number) => low + (high - low) * unit();
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error("Nothing to pick from");
    return items[integer(0, items.length - 1)] as T;
  };
  return {
    unit,
    between,
    integer,
    chance: (probability) => unit() < probability,
    pick,
    shuffle: (items) => shuffle(items, integer),
  };
}

/** Fisher and Yates, from the end. */
function shuffle<T>(items: readonly T[], integer: (low: number, high: number) => number): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = integer(0, last);
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}

/** FNV-1a with a final mix; 32 bits, signed as the generator takes them. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}
