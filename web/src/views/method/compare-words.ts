/** Which words two wordings share, and which only one of them has. */

export interface WordRun {
  readonly kind: "same" | "before" | "after";
  readonly text: string;
}

/**
 * The wordings as runs of words, in the order in which they are read: what only the earlier has stands
 * before what only the later has.
 * Shape: the `same` and `before` runs are the earlier wording, the `same` and `after` runs the later.
 */
export function compareWords(before: string, after: string): WordRun[] {
  const [earlier, later] = [before.split(/\s+/), after.split(/\s+/)];
  const shared = measureShared(earlier, later);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < earlier.length || j < later.length) {
    const [one, other] = [earlier[i], later[j]];
    if (one !== undefined && one === other) {
      append(runs, "same", one);
      i++;
      j++;
    } else if (
      one !== undefined &&
      (other === undefined || at(shared, i + 1, j) >= at(shared, i, j + 1))
    ) {
      append(runs, "before", one);
      i++;
    } else if (other !== undefined) {
      append(runs, "after", other);
      j++;
    }
  }
  return runs;
}

/** How many words at most can be shared from each pair of places on. */
function measureShared(earlier: readonly string[], later: readonly string[]): number[][] {
  const shared = [...earlier, ""].map(() => [...later, ""].map(() => 0));
  for (let i = earlier.length - 1; i >= 0; i--) {
    for (let j = later.length - 1; j >= 0; j--) {
      const row = shared[i] as number[];
      row[j] =
        earlier[i] === later[j]
          ? at(shared, i + 1, j + 1) + 1
          : Math.max(at(shared, i + 1, j), at(shared, i, j + 1));
    }
  }
  return shared;
}

const at = (shared: readonly (readonly number[])[], i: number, j: number): number =>
  shared[i]?.[j] ?? 0;

function append(runs: WordRun[], kind: WordRun["kind"], word: string): void {
  const last = runs.at(-1);
  if (last?.kind === kind) runs[runs.length - 1] = { kind, text: `${last.text} ${word}` };
  else runs.push({ kind, text: word });
}
