/** A town's streets as lines, and its open places and houses as ground. */

import { type Town, toBlockBox, toBoxRing } from "./lay-out-town.ts";
import { openStream, type Stream } from "./open-stream.ts";
import type { Ring, Rings, Xy } from "./plane.ts";
import { COUNTY_SEED } from "./settings.ts";
import type { Box, St } from "./town-frame.ts";

export interface Street {
  readonly name: string;
  readonly isMain: boolean;
  readonly line: readonly Xy[];
}

/** Streets run where a built or open block lies at either side, and not through a park. */
export function drawStreets(town: Town): Street[] {
  const { sLines, tLines, names, mainColumn, mainRow, useOf, frame } = town;
  const missing = openStream(COUNTY_SEED, "missing", town.plan.name);
  const isGap = (line: number, out: number) => line % 3 === 0 && missing.chance(0.75 * out - 0.15);
  const runs: Street[] = [];
  const collect = (
    name: string,
    isMain: boolean,
    points: St[],
    isOpen: (index: number) => boolean,
  ) => {
    let line: Xy[] = [];
    points.forEach((at, index) => {
      const next = points[index + 1];
      const isOn = next !== undefined && isOpen(index);
      if (isOn && line.length === 0) line.push(frame(at));
      if (isOn) line.push(frame(next));
      if (!isOn && line.length > 1) runs.push({ name, isMain, line });
      if (!isOn) line = [];
    });
  };
  const out = (s: number, t: number) => Math.hypot(s / town.plan.halfM[0], t / town.plan.halfM[1]);
  tLines.forEach((t, row) => {
    const points = sLines.map((s): St => [s, t]);
    collect(
      names.alongRow[row] ?? "",
      row === mainRow,
      points,
      (column) =>
        isStreet(useOf(column, row), useOf(column, row - 1)) &&
        !isGap(row, out(sLines[column] ?? 0, t)),
    );
  });
  sLines.forEach((s, column) => {
    const points = tLines.map((t): St => [s, t]);
    collect(
      names.acrossColumn[column] ?? "",
      column === mainColumn,
      points,
      (row) =>
        isStreet(useOf(column, row), useOf(column - 1, row)) &&
        !isGap(column, out(s, tLines[row] ?? 0)),
    );
  });
  return runs;
}

function isStreet(one: string, other: string): boolean {
  if (one === "outside" && other === "outside") return false;
  return !(one === "park" && other === "park");
}

export interface OpenPlace {
  readonly kind: "square" | "park";
  readonly name: string;
  readonly ring: Ring;
}

/** Squares and parks, edged by their streets. */
export function drawOpenPlaces(town: Town): OpenPlace[] {
  return town.slots.flatMap(({ column, row, use }) => {
    if (use === "street") return [];
    const slot = `${column} ${row}`;
    const isWide = use === "park" && town.useOf(3 * column + 2, 3 * row + 1) === "park";
    const box = toBlockBox(town, [3 * column + 1, 3 * row + 1], [isWide ? 2 : 1, 1]);
    const name = use === "park" ? town.names.parkOf(slot) : town.names.squareOf(slot);
    return [{ kind: use, name, ring: toBoxRing(town.frame, inset(box, 6)) }];
  });
}

/** Closed blocks with a yard in the middle of town, rows of houses further out. */
export function drawBuildings(town: Town): Rings[] {
  const stream = openStream(COUNTY_SEED, "houses", town.plan.name);
  const { sLines, tLines, plan, useOf } = town;
  return tLines.slice(1).flatMap((_, row) =>
    sLines.slice(1).flatMap((__, column) => {
      const box = toBlockBox(town, [column, row]);
      const out = Math.hypot(
        (box[0] + box[2]) / 2 / plan.halfM[0],
        (box[1] + box[3]) / 2 / plan.halfM[1],
      );
      const houses = drawBlock(box, out, stream);
      if (useOf(column, row) !== "built") return [];
      return houses.map((rings) => rings.map((ring) => toBoxRing(town.frame, ring)));
    }),
  );
}

/** Boxes of one block's houses; a second box is a yard. */
function drawBlock(box: Box, out: number, stream: Stream): Box[][] {
  const plot = inset(box, 10);
  const [s0, t0, s1, t1] = plot;
  const isAcross = stream.chance(0.5);
  const [a, b] = [stream.between(0.3, 0.45), stream.between(0.6, 0.75)];
  if (out < 0.42 && stream.chance(0.75)) return [[plot, inset(plot, 15)]];
  if (out > 0.75 && stream.chance(0.35)) return [];
  const row = (from: number, to: number): Box =>
    isAcross
      ? [s0, t0 + from * (t1 - t0), s1, t0 + to * (t1 - t0)]
      : [s0 + from * (s1 - s0), t0, s0 + to * (s1 - s0), t1];
  return [[row(0.04, a - 0.08)], [row(b + 0.06, 0.96)]];
}

function inset([s0, t0, s1, t1]: Box, byM: number): Box {
  return [s0 + byM, t0 + byM, s1 - byM, t1 - byM];
}
