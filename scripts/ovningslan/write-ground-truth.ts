/** What the generator did, for scoring. Nothing that analyses may read this file. */

import { join } from "node:path";
import { findBasis, type Lives, type Scene } from "./evolve-scenes.ts";
import { drawTrueGround } from "./hand-in.ts";
import { toAreaM2 } from "./plane.ts";
import { HAND } from "./redigitise.ts";
import type { TrueChange } from "./tell-changes.ts";
import { writeLines } from "./write-lines.ts";

export interface Truth {
  readonly parameters: {
    readonly seed: number;
    readonly scenes: number;
    readonly snapshots: number;
  };
  readonly snapshotIds: readonly string[];
  readonly lives: Lives;
  /** Per mapping: running number and drawn area by scene number; 0 or NaN where there is none. */
  readonly rolls: readonly { readonly lopnr: Int32Array; readonly drawnM2: Float64Array }[];
  readonly changesOf: (before: number) => Iterable<TrueChange>;
  readonly surveys: unknown;
}

/** `ground-truth.json`, one scene and one change a line. */
export function writeGroundTruth(folder: string, truth: Truth): void {
  writeLines(join(folder, "ground-truth.json"), toLines(truth));
}

function* toLines(truth: Truth): Generator<string> {
  const { parameters, snapshotIds, lives, surveys } = truth;
  const hand = { ...HAND, note: "Every mapping is drawn anew, the first one too." };
  const areas = "m² on the plane of EPSG:3006; ground of changes before any slip of the hand";
  const head = {
    title: "Övningsdata",
    fictional: true,
    parameters,
    snapshotIds,
    areas,
    hand,
    surveys,
  };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},`;
  yield '"scenes":[';
  yield* separate(lives.scenes, (scene) => describeScene(scene, truth));
  yield '],"pairs":[';
  for (let before = 0; before + 1 < snapshotIds.length; before++) {
    const ids = { from: snapshotIds[before], to: snapshotIds[before + 1] };
    yield `${JSON.stringify(ids).slice(0, -1)},"changes":[`;
    yield* separate(truth.changesOf(before), (change) => describeChange(change, before, truth));
    yield before + 2 < snapshotIds.length ? "]}," : "]}";
  }
  yield "]}";
}

function* separate<T>(items: Iterable<T>, describe: (item: T) => object): Generator<string> {
  let line: string | undefined;
  for (const item of items) {
    if (line !== undefined) yield `${line},`;
    line = JSON.stringify(describe(item));
  }
  if (line !== undefined) yield line;
}

function describeScene(scene: Scene, { snapshotIds, rolls, lives }: Truth): object {
  const { number, name, kommunkod, spans, from, listedByErrorAt } = scene;
  const observations = rolls.flatMap(({ lopnr, drawnM2 }, snapshot) => {
    if (lopnr[number] === 0) return [];
    const span =
      spans.find((each) => each.from <= snapshot && snapshot < each.until) ?? spans.at(-1);
    const basis = findBasis(scene, snapshot);
    const areas =
      basis === "mapped" && span
        ? { trueM2: round(toAreaM2(drawTrueGround(span))), drawnM2: round(drawnM2[number] ?? 0) }
        : {};
    return [{ snapshotId: snapshotIds[snapshot], lopnr: lopnr[number], basis, ...areas }];
  });
  const last = spans.at(-1);
  const lokalpolisomraden = last?.slot.lokalpolisomraden;
  const isSilentOnce = lives.silentAt !== undefined && observations.length > 0;
  const error =
    listedByErrorAt === undefined ? {} : { listedByErrorAt: snapshotIds[listedByErrorAt] };
  const silent =
    isSilentOnce &&
    rolls[lives.silentAt ?? 0]?.lopnr[number] === 0 &&
    isActive(scene, lives.silentAt ?? 0)
      ? { silentAt: snapshotIds[lives.silentAt ?? 0] }
      : {};
  return {
    scene: number,
    name,
    kommunkod,
    lokalpolisomraden,
    from,
    ...error,
    ...silent,
    observations,
  };
}

function isActive({ spans }: Scene, snapshot: number): boolean {
  return spans.some(({ from, until }) => from <= snapshot && snapshot < until);
}

function describeChange(change: TrueChange, before: number, { rolls }: Truth): object {
  const toLopnr = (snapshot: number, numbers: readonly number[]) =>
    numbers.flatMap((number) => rolls[snapshot]?.lopnr[number] || []);
  const { kind, before: from, after: to, ...rest } = change;
  return {
    kind,
    before: { scenes: from, lopnr: toLopnr(before, from) },
    after: { scenes: to, lopnr: toLopnr(before + 1, to) },
    ...rest,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
