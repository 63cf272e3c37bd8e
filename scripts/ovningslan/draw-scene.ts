/** The first outline of a scene within its slot: along streets, on a square, at a park's edge. */

import { measureStrokes } from "./draw-ground.ts";
import type { Slot } from "./list-slots.ts";
import type { Stream } from "./open-stream.ts";
import type { Box } from "./town-frame.ts";
import { type Stroke, traceStrokes } from "./trace-strokes.ts";

const MARGIN_M = 14;

/** The slot without the strip that keeps neighbours apart. */
export function toRoom({ box: [s0, t0, s1, t1] }: Slot): Box {
  const margin = Math.min(MARGIN_M, Math.round((s1 - s0) / 10));
  return [s0 + margin, t0 + margin, s1 - margin, t1 - margin];
}

export function add(...box: Box): Stroke {
  return { box: box.map(Math.round) as unknown as Box, adds: true };
}

export function cut(...box: Box): Stroke {
  return { box: box.map(Math.round) as unknown as Box, adds: false };
}

type Template = (slot: Slot, stream: Stream) => Stroke[];

const TEMPLATES: Readonly<Record<Slot["use"], readonly Template[]>> = {
  street: [drawStrip, drawStrip, drawBend, drawCross, drawRound, drawTwoSides, drawQuarter],
  square: [drawSquare, drawSquare, drawSquare, drawRound, drawQuarter],
  park: [drawParkEdge, drawParkEdge, drawBend, drawWholePark],
};

/** Errors: throws when no template fits, which is a mistake in the layout. */
export function drawScene(slot: Slot, stream: Stream): Stroke[] {
  for (let attempt = 0; attempt < 60; attempt++) {
    const strokes = stream.pick(TEMPLATES[slot.use])(slot, stream);
    if (measureStrokes(strokes, slot.frame) !== undefined) return strokes;
  }
  throw new Error(`No scene fits slot ${slot.name}`);
}

/** A long scene along a street, so that it can fall in two. */
export function drawLongScene(slot: Slot, stream: Stream): Stroke[] {
  for (let attempt = 0; attempt < 60; attempt++) {
    const strokes = drawStrip(slot, stream, 1);
    const areaM2 = measureStrokes(strokes, slot.frame);
    if (areaM2 !== undefined && areaM2 > 5000 && traceStrokes(strokes)?.length === 1)
      return strokes;
  }
  // Where slots are small, as in the stress size, only a whole one is long enough.
  return [add(...toRoom(slot))];
}

/** Half the width of what is drawn along a street, metres. */
function pickHalf({ box }: Slot, stream: Stream): number {
  return (box[2] - box[0] < 200 ? 13 : 9) + stream.integer(0, 7);
}

function drawStrip(slot: Slot, stream: Stream, length = stream.between(0.55, 1)): Stroke[] {
  const [s0, t0, s1, t1] = toRoom(slot);
  const half = pickHalf(slot, stream);
  const [isAcross, isFar, from] = [
    stream.chance(0.4),
    stream.chance(0.5),
    stream.between(0, 1 - length),
  ];
  const [cs0, ct0, cs1, ct1] = slot.core;
  const [deep, at] = [stream.between(22, 42), stream.between(0.2, 0.6)];
  if (isAcross) {
    const [low, s] = [t0 + from * (t1 - t0), isFar ? cs1 : cs0];
    const high = low + length * (t1 - t0);
    const pad = low + at * (high - low);
    return [add(s - half, low, s + half, high), add(s, pad, s + half + deep, pad + deep)];
  }
  const [low, t] = [s0 + from * (s1 - s0), isFar ? ct1 : ct0];
  const high = low + length * (s1 - s0);
  const pad = low + at * (high - low);
  return [add(low, t - half, high, t + half), add(pad, t - half - deep, pad + deep, t)];
}

/** Round a street corner. */
function drawBend(slot: Slot, stream: Stream): Stroke[] {
  const [s0, t0, s1, t1] = toRoom(slot);
  const half = pickHalf(slot, stream);
  const [s, t] = [slot.core[stream.chance(0.5) ? 0 : 2], slot.core[stream.chance(0.5) ? 1 : 3]];
  const [endS, endT] = [stream.chance(0.5) ? s0 : s1, stream.chance(0.5) ? t0 : t1];
  const [alongS, alongT] = [
    s + (endS - s) * stream.between(0.6, 1),
    t + (endT - t) * stream.between(0.6, 1),
  ];
  return [
    add(Math.min(s - half, alongS), t - half, Math.max(s + half, alongS), t + half),
    add(s - half, Math.min(t - half, alongT), s + half, Math.max(t + half, alongT)),
  ];
}

/** Four ways from a crossing, each its own length. */
function drawCross(slot: Slot, stream: Stream): Stroke[] {
  const [s0, t0, s1, t1] = toRoom(slot);
  const half = pickHalf(slot, stream);
  const [s, t] = [slot.core[0], slot.core[3]];
  const reach = () => stream.between(0.35, 0.9);
  return [
    add(s + (s0 - s) * reach() - half, t - half, s + (s1 - s) * reach() + half, t + half),
    add(s - half, t + (t0 - t) * reach() - half, s + half, t + (t1 - t) * reach() + half),
  ];
}

/** All round a block or a square, which stays out as a hole. */
function drawRound(slot: Slot, stream: Stream): Stroke[] {
  const [s0, t0, s1, t1] = slot.core;
  const [out, inside] = [stream.integer(7, 12), stream.integer(9, 13)];
  return [
    add(s0 - out, t0 - out, s1 + out, t1 + out),
    cut(s0 + inside, t0 + inside, s1 - inside, t1 - inside),
  ];
}

/** Several blocks with their streets. */
function drawQuarter(slot: Slot, stream: Stream): Stroke[] {
  const [s0, t0, s1, t1] = toRoom(slot);
  const [cs0, ct0, cs1, ct1] = slot.core;
  const reach = () => stream.between(0.15, 0.95);
  const [west, south] = [cs0 + (s0 - cs0) * reach(), ct0 + (t0 - ct0) * reach()];
  const [east, north] = [cs1 + (s1 - cs1) * reach(), ct1 + (t1 - ct1) * reach()];
  return [add(west, ct0 - 9, east, ct1 + 9), add(cs0 - 9, south, cs1 + 9, north)];
}

/** Two pieces at either side of a block: one scene in two parts. */
function drawTwoSides(slot: Slot, stream: Stream): Stroke[] {
  const [s0, t0, s1, t1] = slot.core;
  const [room, half] = [toRoom(slot), pickHalf(slot, stream)];
  const long = stream.between(0.5, 0.9);
  return [
    add(s0 - half, t0 - half, s0 + half, t0 + long * (t1 - t0)),
    add(s0, t0 - half, s0 - (s0 - room[0]) * -0.5 + half, t0 + half),
    add(s1 - half, t1 - long * (t1 - t0), s1 + half, room[3]),
  ];
}

/** The square with a little of the street it opens to; sometimes a kiosk or a basin is left out. */
function drawSquare(slot: Slot, stream: Stream): Stroke[] {
  const [s0, t0, s1, t1] = slot.core;
  const out = stream.integer(-4, 6);
  const stub = stream.integer(20, Math.max(21, Math.round(slot.box[2] - s1 - MARGIN_M - 4)));
  const half = stream.integer(8, 13);
  const square = add(s0 - out, t0 - out, s1 + out, t1 + out);
  const street = stream.chance(0.5)
    ? add(s1, t0 - 7, s1 + stub, t0 + half)
    : add(s1 - half, t1, s1 + 7, t1 + Math.min(stub, slot.box[3] - t1 - MARGIN_M));
  if (stream.chance(0.5)) return [square, street];
  const [s, t] = [
    s0 + stream.between(0.35, 0.55) * (s1 - s0),
    t0 + stream.between(0.35, 0.55) * (t1 - t0),
  ];
  return [square, street, cut(s, t, s + stream.integer(12, 20), t + stream.integer(10, 16))];
}

/** A band along two, three or four sides of the park. */
function drawParkEdge(slot: Slot, stream: Stream): Stroke[] {
  const [s0, t0, s1, t1] = slot.core;
  const [out, wide] = [stream.integer(4, 9), stream.integer(18, 24)];
  const park = add(s0 - out, t0 - out, s1 + out, t1 + out);
  const sides = stream.integer(2, 4);
  return [
    park,
    cut(sides > 2 ? s0 + wide : s0 - out, t0 + wide, s1 - wide, sides > 3 ? t1 - wide : t1 + out),
  ];
}

function drawWholePark(slot: Slot, stream: Stream): Stroke[] {
  const [s0, t0, s1, t1] = slot.core;
  const away = stream.integer(2, 14);
  return [add(s0 + away, t0 + away, s1 + stream.integer(0, 8), t1 - stream.integer(0, 8))];
}
