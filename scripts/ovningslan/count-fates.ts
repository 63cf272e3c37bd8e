/** How many scenes meet which fate. */

export const FATES = [
  "move",
  "merge",
  "split",
  "shrink",
  "grow",
  "cease",
  "return",
  "correct",
  "describe",
  "place",
  "silent",
  "persist",
  "add",
] as const;
export type Fate = (typeof FATES)[number];

/** Share of the scenes of the first mapping; the rest persist. */
const SHARES: Readonly<Record<Exclude<Fate, "persist">, number>> = {
  move: 0.05,
  merge: 0.04,
  split: 0.04,
  shrink: 0.11,
  grow: 0.09,
  cease: 0.13,
  return: 0.04,
  correct: 0.03,
  describe: 0.03,
  place: 0.03,
  silent: 0.09,
  add: 0.09,
};

/** The smallest county in which every fate occurs twice. */
export const ALL_FATES_TWICE = 40;

/**
 * In the order in which slots are handed out, pairs first.
 * Shape: scenes active in the first mapping sum to `scenes`; a merger has two, an addition none.
 * Of the silent kommun at most `silentSlots` scenes. With fewer than three mappings nothing can return or be corrected.
 */
export function countFates(
  scenes: number,
  snapshots: number,
  silentSlots: number,
): readonly (readonly [Fate, number])[] {
  const least = scenes >= ALL_FATES_TWICE ? 2 : 1;
  const counts = new Map<Fate, number>();
  for (const [fate, share] of Object.entries(SHARES) as [Fate, number][]) {
    const isPossible = snapshots > 2 || !["return", "correct", "silent"].includes(fate);
    counts.set(fate, isPossible ? Math.max(least, Math.round(share * scenes)) : 0);
  }
  counts.set("silent", Math.min(counts.get("silent") ?? 0, silentSlots));
  const first = [...counts].reduce(
    (sum, [fate, count]) => sum + (fate === "add" ? 0 : fate === "merge" ? 2 * count : count),
    0,
  );
  counts.set("persist", scenes - first);
  return FATES.map((fate) => [fate, counts.get(fate) ?? 0]);
}

/** How many slots outside the silent kommun that takes, with some to spare for shapes that fail. */
export function countSlots(scenes: number): number {
  return Math.ceil(1.1 * scenes) + 24;
}
