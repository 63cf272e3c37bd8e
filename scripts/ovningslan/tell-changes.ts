/** What truly happened between two consecutive mappings, scene by scene. */

import type { ChangeKind } from "@scenkartan/domain";
import { drawGround } from "./draw-ground.ts";
import { findBasis, findSpan, type Lives, type Scene, type Span } from "./evolve-scenes.ts";
import { drawTrueGround } from "./hand-in.ts";
import { toAreaM2 } from "./plane.ts";
import { SILENT_KOMMUN } from "./settings.ts";
import { intersectStrokes } from "./trace-strokes.ts";

export interface TrueChange {
  readonly kind: ChangeKind;
  /** Scene numbers on either side; a scene that a mapping lists by error counts as listed. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Square metres on the plane of EPSG:3006, before any slip of the hand; absent unless mapped on both sides. */
  readonly ground?: {
    readonly beforeM2: number;
    readonly keptM2: number;
    readonly lostM2: number;
    readonly gainedM2: number;
    readonly afterM2: number;
  };
  readonly comparable: boolean;
  /** Why ground cannot be compared, or which error the pair holds. */
  readonly reason?: "no-mapped-ground" | "source-silent" | "listed-by-error";
}

/** Every scene that either mapping lists, or would list had its kommun reported. */
export function* tellChanges(lives: Lives, before: number): Generator<TrueChange> {
  const after = before + 1;
  const isJoined = new Set<number>();
  for (const scene of lives.scenes) {
    if (scene.spans[0]?.from !== after) continue;
    for (const parent of scene.from?.scenes ?? []) isJoined.add(parent);
  }
  yield* tellJoined(lives, after);
  for (const scene of lives.scenes) {
    const isBorn = scene.from !== undefined && scene.spans[0]?.from === after;
    if (isBorn || isJoined.has(scene.number)) continue;
    const change = tellOne(lives, scene, before);
    if (change) yield change;
  }
}

/** Splits and mergers, one change each. */
function* tellJoined({ scenes }: Lives, after: number): Generator<TrueChange> {
  const told = new Set<string>();
  for (const scene of scenes) {
    if (!scene.from || scene.spans[0]?.from !== after) continue;
    const key = `${scene.from.kind} ${scene.from.scenes}`;
    if (told.has(key)) continue;
    told.add(key);
    const parents = scene.from.scenes.map((number) => scenes[number] as Scene);
    const { kind, scenes: from } = scene.from;
    const children = findChildren(scenes, scene.number, from);
    const strokesOf = (some: readonly Scene[], at: number) =>
      some.flatMap((each) => findSpan(each, at) ?? []);
    const ground = compareGround(strokesOf(parents, after - 1), strokesOf(children, after));
    const numbers = { before: from, after: children.map(({ number }) => number) };
    yield { kind, ...numbers, ...ground, comparable: true };
  }
}

/** Siblings are cast one after the other. */
function findChildren(
  scenes: readonly Scene[],
  first: number,
  parents: readonly number[],
): Scene[] {
  const key = parents.join(" ");
  return scenes.slice(first, first + 2).filter(({ from }) => from?.scenes.join(" ") === key);
}

function tellOne(lives: Lives, scene: Scene, before: number): TrueChange | undefined {
  const after = before + 1;
  const [spanBefore, spanAfter] = [findSpan(scene, before), findSpan(scene, after)];
  const { number, listedByErrorAt: error, kommunkod } = scene;
  if (error === after) return tellError([number], [number]);
  if (error === before) return tellError([number], []);
  if (spanBefore === undefined && spanAfter === undefined) return undefined;
  const numbers = { before: spanBefore ? [number] : [], after: spanAfter ? [number] : [] };
  const isSilent =
    kommunkod === SILENT_KOMMUN && (lives.silentAt === before || lives.silentAt === after);
  if (isSilent) return { kind: "unknown", ...numbers, comparable: false, reason: "source-silent" };
  const bases = [spanBefore && findBasis(scene, before), spanAfter && findBasis(scene, after)];
  const isMapped = bases.every((basis) => basis === undefined || basis === "mapped");
  const kind = nameKind(spanBefore, spanAfter, scene);
  if (!isMapped) return { kind, ...numbers, comparable: false, reason: "no-mapped-ground" };
  const ground = compareGround(spanBefore ? [spanBefore] : [], spanAfter ? [spanAfter] : []);
  return { kind, ...numbers, ...ground, comparable: true };
}

function tellError(before: number[], after: number[]): TrueChange {
  return { kind: "corrected", before, after, comparable: false, reason: "listed-by-error" };
}

function nameKind(before: Span | undefined, after: Span | undefined, scene: Scene): ChangeKind {
  if (before === undefined) return after === scene.spans[0] ? "added" : "returned";
  if (after === undefined) return "ceased";
  if (before === after) return "unchanged";
  if (before.slot !== after.slot) return "moved";
  return toAreaM2(drawTrueGround(after)) < toAreaM2(drawTrueGround(before)) ? "shrunk" : "grown";
}

/**
 * True ground before and after, m² on the plane. What both have is measured from the strokes that
 * both have, so a bent edge can differ by less than 0.1 % from an overlay of the outlines.
 */
function compareGround(
  before: readonly Span[],
  after: readonly Span[],
): Pick<TrueChange, "ground"> {
  const beforeM2 = sum(before.map((span) => toAreaM2(drawTrueGround(span))));
  const afterM2 = sum(after.map((span) => toAreaM2(drawTrueGround(span))));
  const keptM2 =
    before[0] === after[0]
      ? beforeM2
      : sum(before.flatMap((b) => after.map((a) => toSharedM2(b, a))));
  const ground = {
    beforeM2,
    keptM2,
    lostM2: beforeM2 - keptM2,
    gainedM2: afterM2 - keptM2,
    afterM2,
  };
  return { ground: mapValues(ground) };
}

function mapValues<T extends Record<string, number>>(values: T): T {
  const rounded = Object.entries(values).map(([key, value]) => [key, Math.round(value * 10) / 10]);
  return Object.fromEntries(rounded) as T;
}

function toSharedM2(one: Span, other: Span): number {
  if (one.slot !== other.slot) return 0;
  const shared = intersectStrokes(one.strokes, other.strokes);
  const ground = drawGround(shared, one.slot.frame) ?? drawGround(one.strokes, one.slot.frame);
  return ground ? toAreaM2(ground) : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
