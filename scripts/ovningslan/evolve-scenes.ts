/** The lives of all scenes over the mappings: who is there, on what ground, from when to when. */

import { growGround, shrinkGround, splitGround } from "./change-ground.ts";
import { countFates, type Fate } from "./count-fates.ts";
import { drawLongScene, drawScene } from "./draw-scene.ts";
import type { Slot } from "./list-slots.ts";
import { openStream, type Stream } from "./open-stream.ts";
import { SILENT_KOMMUN } from "./settings.ts";
import { SlotSupply } from "./slot-supply.ts";
import type { Stroke } from "./trace-strokes.ts";

/** The same ground over some mappings. */
export interface Span {
  /** Index of the first mapping, and of the first at which it is no longer so. */
  readonly from: number;
  readonly until: number;
  readonly slot: Slot;
  readonly strokes: readonly Stroke[];
}

export type Basis = "mapped" | "described" | "place";

export interface Scene {
  /** From 0; stands in the ground truth only. */
  readonly number: number;
  readonly name: string;
  readonly kommunkod: string;
  readonly spans: readonly Span[];
  /** How it is handed in before mapping `mappedFrom`; mapped throughout where absent. */
  readonly unmapped?: { readonly basis: Basis; readonly until: number };
  /** The mapping that lists it although it had ceased. */
  readonly listedByErrorAt?: number;
  /** Came out of these scenes by splitting or merging. */
  readonly from?: { readonly kind: "split" | "merged"; readonly scenes: readonly number[] };
}

export interface Lives {
  readonly scenes: readonly Scene[];
  readonly snapshots: number;
  /** The mapping in which `SILENT_KOMMUN` did not report; undefined with fewer than three. */
  readonly silentAt: number | undefined;
}

export interface LivesOptions {
  readonly seed: number;
  /** Active in the first mapping. */
  readonly scenes: number;
  readonly snapshots: number;
  readonly slots: readonly Slot[];
}

/** Same arguments, same lives. */
export function evolveScenes({ seed, scenes, snapshots, slots }: LivesOptions): Lives {
  const stream = openStream(seed, "lives");
  const supply = new SlotSupply(slots, stream);
  const cast: Cast = { scenes: [], snapshots, supply, stream };
  const counts = countFates(scenes, snapshots, slots.filter(isSilent).length);
  for (const [fate, count] of counts) {
    for (let index = 0; index < count; index++) PLAYS[fate](cast, index);
  }
  const silentAt = snapshots < 3 ? undefined : Math.floor(snapshots / 2);
  return { scenes: cast.scenes, snapshots, silentAt };
}

/** The span that holds at a mapping; undefined when the scene is not there. */
export function findSpan(scene: Scene, snapshot: number): Span | undefined {
  return scene.spans.find(({ from, until }) => from <= snapshot && snapshot < until);
}

/** Whether the mapping's file holds the scene, rightly or by error. */
export function isListed({ silentAt }: Lives, scene: Scene, snapshot: number): boolean {
  if (snapshot === silentAt && scene.kommunkod === SILENT_KOMMUN) return false;
  return findSpan(scene, snapshot) !== undefined || scene.listedByErrorAt === snapshot;
}

/** How the scene's place is handed in at a mapping. */
export function findBasis({ unmapped }: Scene, snapshot: number): Basis {
  return unmapped && snapshot < unmapped.until ? unmapped.basis : "mapped";
}

interface Cast {
  readonly scenes: Scene[];
  readonly snapshots: number;
  readonly supply: SlotSupply;
  readonly stream: Stream;
}

const isReporting = (slot: Slot) => slot.kommunkod !== SILENT_KOMMUN;
const isSilent = (slot: Slot) => slot.kommunkod === SILENT_KOMMUN;

/** The mapping at which something first shows; spread evenly over all but the first. */
function pickTime({ snapshots }: Cast, index: number, last = snapshots - 1): number {
  return 1 + ((index + 1) % Math.max(1, last));
}

function cast(here: Cast, scene: Omit<Scene, "number" | "kommunkod">): number {
  const number = here.scenes.length;
  const kommunkod = scene.spans[0]?.slot.kommunkod ?? "";
  here.scenes.push({ number, kommunkod, ...scene });
  return number;
}

/** Tries whole scenes until the change works on one. */
function tryShapes<T>(
  here: Cast,
  change: (slot: Slot, strokes: Stroke[]) => T | undefined,
  draw = drawScene,
) {
  for (let attempt = 0; attempt < 40; attempt++) {
    const slot = here.supply.take(isReporting);
    for (let shape = 0; shape < 12; shape++) {
      const strokes = draw(slot, here.stream);
      const changed = change(slot, strokes);
      if (changed !== undefined) return { slot, strokes, changed };
    }
  }
  throw new Error("No ground could be changed");
}

const PLAYS: Readonly<Record<Fate, (here: Cast, index: number) => void>> = {
  move: playMove,
  merge: playMerge,
  split: playSplit,
  shrink: (here, index) => playResize(here, index, shrinkGround),
  grow: (here, index) => playResize(here, index, growGround),
  cease: (here, index) => playGone(here, pickTime(here, index)),
  return: playReturn,
  correct: playCorrect,
  describe: (here, index) => playUnmapped(here, index, "described"),
  place: (here, index) => playUnmapped(here, index, "place"),
  silent: (here) => playPersist(here, isSilent),
  persist: (here) => playPersist(here, isReporting),
  add: playAdd,
};

function playPersist(here: Cast, isFit: (slot: Slot) => boolean): void {
  const slot = here.supply.take(isFit);
  const strokes = drawScene(slot, here.stream);
  cast(here, { name: slot.name, spans: [{ from: 0, until: here.snapshots, slot, strokes }] });
}

function playMove(here: Cast, index: number): void {
  const { snapshots, supply, stream } = here;
  const [slot, other] = supply.takePair(isReporting);
  const at = pickTime(here, index);
  const strokes = drawScene(slot, stream);
  const spans = [
    { from: 0, until: at, slot, strokes },
    { from: at, until: snapshots, slot: other, strokes: drawScene(other, stream) },
  ];
  cast(here, { name: slot.name, spans });
}

function playResize(here: Cast, index: number, resize: typeof shrinkGround): void {
  const { snapshots, stream } = here;
  const { slot, strokes, changed } = tryShapes(here, (place, shape) =>
    resize(shape, place, stream),
  );
  const at = pickTime(here, index);
  const again =
    at + 1 < snapshots && stream.chance(0.4) ? resize(changed, slot, stream) : undefined;
  const second = again ? stream.integer(at + 1, snapshots - 1) : snapshots;
  const spans = [
    { from: 0, until: at, slot, strokes },
    { from: at, until: second, slot, strokes: changed },
    ...(again ? [{ from: second, until: snapshots, slot, strokes: again }] : []),
  ];
  cast(here, { name: slot.name, spans });
}

function playGone(here: Cast, at: number, listedByErrorAt?: number): void {
  const slot = here.supply.take(isReporting);
  const spans = [{ from: 0, until: at, slot, strokes: drawScene(slot, here.stream) }];
  cast(here, { name: slot.name, spans, ...(listedByErrorAt !== undefined && { listedByErrorAt }) });
}

/** Ceases, is listed once more by mistake, and is then left out. */
function playCorrect(here: Cast, index: number): void {
  const at = pickTime(here, index, here.snapshots - 2);
  playGone(here, at, at);
}

function playReturn(here: Cast, index: number): void {
  const { snapshots, supply, stream } = here;
  const slot = supply.take(isReporting);
  const strokes = drawScene(slot, stream);
  const gone = pickTime(here, index, snapshots - 2);
  const back = stream.integer(gone + 1, Math.min(gone + 2, snapshots - 1));
  const spans = [
    { from: 0, until: gone, slot, strokes },
    { from: back, until: snapshots, slot, strokes },
  ];
  cast(here, { name: slot.name, spans });
}

function playAdd(here: Cast, index: number): void {
  const { snapshots, supply, stream } = here;
  const at = pickTime(here, index);
  const slot = supply.take(isReporting);
  cast(here, {
    name: slot.name,
    spans: [{ from: at, until: snapshots, slot, strokes: drawScene(slot, stream) }],
  });
}

/** Not mapped but described, or only a place; every second one is mapped from some time on. */
function playUnmapped(here: Cast, index: number, basis: Basis): void {
  const slot = here.supply.take(isReporting);
  const until = index % 2 === 0 ? here.snapshots : pickTime(here, index);
  const spans = [{ from: 0, until: here.snapshots, slot, strokes: drawScene(slot, here.stream) }];
  cast(here, { name: slot.name, spans, unmapped: { basis, until } });
}

function playSplit(here: Cast, index: number): void {
  const { snapshots, stream } = here;
  const at = pickTime(here, index);
  const split = tryShapes(here, (slot, shape) => splitGround(shape, slot, stream), drawLongScene);
  const { slot, strokes, changed } = split;
  const parent = cast(here, { name: slot.name, spans: [{ from: 0, until: at, slot, strokes }] });
  changed.halves.forEach((half, which) => {
    const name = nameHalf(slot, changed.isLong, which);
    const spans = [{ from: at, until: snapshots, slot, strokes: half }];
    cast(here, { name, spans, from: { kind: "split", scenes: [parent] } });
  });
}

function playMerge(here: Cast, index: number): void {
  const { snapshots, stream } = here;
  const at = pickTime(here, index);
  const split = tryShapes(here, (slot, shape) => splitGround(shape, slot, stream), drawLongScene);
  const { slot, strokes, changed } = split;
  const parents = changed.halves.map((half, which) =>
    cast(here, {
      name: nameHalf(slot, changed.isLong, which),
      spans: [{ from: 0, until: at, slot, strokes: half }],
    }),
  );
  const spans = [{ from: at, until: snapshots, slot, strokes }];
  cast(here, { name: slot.name, spans, from: { kind: "merged", scenes: parents } });
}

/** “Fyrtorget östra, Lomvik”: after the quarter in which the half truly lies. */
function nameHalf({ name, frame, box }: Slot, isLong: boolean, which: number): string {
  const [s, t] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const [here, ahead] = [frame([s, t]), frame(isLong ? [s + 50, t] : [s, t + 50])];
  const sign = which === 0 ? -1 : 1;
  const [east, north] = [sign * (ahead[0] - here[0]), sign * (ahead[1] - here[1])];
  const quarter =
    Math.abs(east) > Math.abs(north)
      ? east > 0
        ? "östra"
        : "västra"
      : north > 0
        ? "norra"
        : "södra";
  const [place, town] = name.split(", ");
  return town ? `${place} ${quarter}, ${town}` : `${place} ${quarter}`;
}
