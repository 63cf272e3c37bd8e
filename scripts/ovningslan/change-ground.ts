/** What can happen to a scene's ground: less, more, in two. Each tries until the change is plain. */

import { measureStrokes } from "./draw-ground.ts";
import { add, cut, toRoom } from "./draw-scene.ts";
import type { Slot } from "./list-slots.ts";
import type { Stream } from "./open-stream.ts";
import type { Box } from "./town-frame.ts";
import { type Stroke, traceStrokes } from "./trace-strokes.ts";

const ATTEMPTS = 80;

/** Leaves 40–80 % of the ground; undefined when no cut does. */
export function shrinkGround(strokes: readonly Stroke[], slot: Slot, stream: Stream) {
  return attempt(strokes, slot, { low: 0.4, high: 0.8 }, () => {
    const [s0, t0, s1, t1] = toBounds(strokes);
    const share = stream.between(0.15, 0.6);
    const [s, t] = [share * (s1 - s0), share * (t1 - t0)];
    return stream.pick([
      cut(s0, t0, s0 + s, t1),
      cut(s1 - s, t0, s1, t1),
      cut(s0, t0, s1, t0 + t),
      cut(s0, t1 - t, s1, t1),
    ]);
  });
}

/** Makes the ground 1.25–2.2 times as large, within the slot; undefined when nothing does. */
export function growGround(strokes: readonly Stroke[], slot: Slot, stream: Stream) {
  const [s0, t0, s1, t1] = toRoom(slot);
  return attempt(strokes, slot, { low: 1.25, high: 2.2 }, () => {
    const half = stream.integer(9, 18);
    const [s, t] = [slot.core[stream.chance(0.5) ? 0 : 2], slot.core[stream.chance(0.5) ? 1 : 3]];
    const [from, to] = [stream.between(0, 0.5), stream.between(0.5, 1)];
    if (stream.chance(0.5))
      return add(s0 + from * (s1 - s0), t - half, s0 + to * (s1 - s0), t + half);
    return add(s - half, t0 + from * (t1 - t0), s + half, t0 + to * (t1 - t0));
  });
}

/** A scene in two: what lies at either side of a strip that is given up; undefined when nothing does. */
export function splitGround(strokes: readonly Stroke[], slot: Slot, stream: Stream) {
  const before = measureStrokes(strokes, slot.frame) ?? 0;
  const [s0, t0, s1, t1] = toBounds(strokes);
  const isLong = s1 - s0 > t1 - t0;
  for (let round = 0; round < ATTEMPTS; round++) {
    const [gap, at] = [stream.integer(18, 28), stream.between(0.3, 0.65)];
    const [s, t] = [s0 + at * (s1 - s0), t0 + at * (t1 - t0)];
    const halves = isLong
      ? [cut(s, t0, s1, t1), cut(s0, t0, s + gap, t1)]
      : [cut(s0, t, s1, t1), cut(s0, t0, s1, t + gap)];
    const after = halves.map((half) => [...strokes, half]);
    const areas = after.map((half) => measureStrokes(half, slot.frame) ?? 0);
    const isPlain = after.every((half) => traceStrokes(half)?.length === 1);
    if (isPlain && areas.every((areaM2) => areaM2 > 0.22 * before)) {
      return { halves: after as [Stroke[], Stroke[]], isLong };
    }
  }
  return undefined;
}

function attempt(
  strokes: readonly Stroke[],
  slot: Slot,
  { low, high }: { low: number; high: number },
  propose: () => Stroke,
): Stroke[] | undefined {
  const before = measureStrokes(strokes, slot.frame) ?? 0;
  const parts = traceStrokes(strokes)?.length ?? 0;
  for (let round = 0; round < ATTEMPTS; round++) {
    const changed = [...strokes, propose()];
    const after = measureStrokes(changed, slot.frame) ?? 0;
    const isPlain = after >= low * before && after <= high * before;
    if (isPlain && (traceStrokes(changed)?.length ?? 9) <= parts) return changed;
  }
  return undefined;
}

/** The box round all that was ever added. */
function toBounds(strokes: readonly Stroke[]): Box {
  const parts = (traceStrokes(strokes) ?? []).flat(2);
  const [s, t] = [parts.map((corner) => corner[0]), parts.map((corner) => corner[1])];
  return [Math.min(...s), Math.min(...t), Math.max(...s), Math.max(...t)];
}
