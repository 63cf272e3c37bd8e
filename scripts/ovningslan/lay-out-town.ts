/** A town: irregular blocks between bent streets, squares, parks, a railway or a quay. */

import { findShoreT } from "./find-transport.ts";
import { type IsLand, isWellOnLand } from "./locate-land.ts";
import { nameTown, type TownNames } from "./name-town.ts";
import { hashText, openStream, type Stream } from "./open-stream.ts";
import type { Xy } from "./plane.ts";
import { COUNTY_SEED, type TownPlan } from "./settings.ts";
import { type Box, type Frame, frameTown, type St } from "./town-frame.ts";

/** What lies between four streets. */
export type BlockUse = "outside" | "built" | "square" | "park";

/** Three by three blocks: room for one scene, with streets through it and an open place or not. */
export interface TownSlot {
  readonly column: number;
  readonly row: number;
  readonly use: "street" | "square" | "park";
}

export interface Town {
  readonly plan: TownPlan;
  readonly frame: Frame;
  readonly names: TownNames;
  /** Where streets run, ascending, metres of the town; blocks lie between. */
  readonly sLines: readonly number[];
  readonly tLines: readonly number[];
  readonly mainColumn: number;
  readonly mainRow: number;
  readonly useOf: (column: number, row: number) => BlockUse;
  readonly slots: readonly TownSlot[];
  /** Where the railway passes, in the town's metres; absent without one. */
  readonly railT?: number;
  /** Where the main street across reaches the water, in the town's metres. */
  readonly shoreT: number;
}

const SHORE_MARGIN_M = 28;

/** The same for every seed. */
export function layOutTown(plan: TownPlan, isLand: IsLand): Town {
  const stream = openStream(COUNTY_SEED, "town", plan.name);
  const frame = frameTown(plan, 100 + (hashText(plan.name) & 0xffff));
  const sLines = drawLines(plan.halfM[0], plan.blockM, stream);
  const tLines = drawLines(plan.halfM[1], plan.blockM, stream);
  const [mainColumn, mainRow] = [findMain(sLines), findMain(tLines)];
  const railRow = plan.transport === "rail" ? findRailRow(plan, tLines) : undefined;
  const ground = { plan, frame, sLines, tLines, isLand, railRow };
  const uses = keepConnected(markBuilt(ground), sLines.length - 1, [mainColumn, mainRow]);
  const slots = chooseSlots({ uses, sLines, tLines, mainColumn, mainRow }, stream);
  const columns = sLines.length - 1;
  const useOf = (column: number, row: number): BlockUse => {
    if (column < 0 || row < 0 || column >= columns || row >= tLines.length - 1) return "outside";
    return uses[row * columns + column] ?? "outside";
  };
  const names = nameTown({
    plan,
    columns: sLines.length,
    rows: tLines.length,
    mainColumn,
    mainRow,
  });
  const railT = railRow === undefined ? undefined : (tLines[railRow] ?? 0) - plan.seaward * 26;
  const shoreT = findShoreT({ plan, frame }, sLines[mainColumn] ?? 0, isLand);
  const town = { plan, frame, names, sLines, tLines, mainColumn, mainRow, useOf, slots, shoreT };
  return railT === undefined ? town : { ...town, railT };
}

/** Lines a block apart, wider outwards; their number less one is a multiple of three. */
function drawLines(halfM: number, blockM: number, stream: Stream): number[] {
  const count = 3 * Math.max(1, Math.round((2 * halfM) / (1.15 * blockM) / 3));
  const widths = Array.from({ length: count }, (_, index) => {
    const out = Math.abs((2 * index + 1) / count - 1);
    return stream.between(0.84, 1.2) * (1 + 0.35 * out);
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  let at = -halfM;
  return [at, ...widths.map((width) => (at += (width / total) * 2 * halfM))].map(Math.round);
}

/** The line nearest the middle among those that run through the middle of slots. */
function findMain(lines: readonly number[]): number {
  const through = lines.map((_, index) => index).filter((index) => index % 3 === 1);
  const off = (index: number) => Math.abs(lines[index] ?? 0);
  return through.reduce((best, index) => (off(index) < off(best) ? index : best));
}

/** The railway runs along the landward edge, between two rows of slots. */
function findRailRow({ seaward }: TownPlan, tLines: readonly number[]): number {
  const last = tLines.length - 1;
  const rows = Math.max(1, Math.round(last / 18)) * 3;
  return seaward === 1 ? rows : last - rows;
}

interface TownGround {
  readonly plan: TownPlan;
  readonly frame: Frame;
  readonly sLines: readonly number[];
  readonly tLines: readonly number[];
  readonly isLand: IsLand;
  readonly railRow: number | undefined;
}

/** Blocks that are dry, within the town's ragged ellipse and on the town's side of the railway. */
function markBuilt({ plan, frame, sLines, tLines, isLand, railRow }: TownGround): BlockUse[] {
  const stream = openStream(COUNTY_SEED, "edge", plan.name);
  const bulges = Array.from({ length: 9 }, () => stream.between(-0.16, 0.16));
  return tLines.slice(1).flatMap((t1, row) =>
    sLines.slice(1).map((s1, column): BlockUse => {
      const [s0, t0] = [sLines[column] ?? 0, tLines[row] ?? 0];
      if (railRow !== undefined && (plan.seaward === 1 ? row < railRow : row >= railRow))
        return "outside";
      const [s, t] = [(s0 + s1) / 2 / plan.halfM[0], (t0 + t1) / 2 / plan.halfM[1]];
      const sector = Math.floor(((Math.atan2(t, s) + Math.PI) / (2 * Math.PI)) * 8.999);
      if (Math.hypot(s, t) > 0.98 + (bulges[sector] ?? 0)) return "outside";
      const corners: St[] = [
        [s0, t0],
        [s1, t0],
        [s1, t1],
        [s0, t1],
      ];
      const isDry = corners.every((at) => isWellOnLand(isLand, frame(at), SHORE_MARGIN_M));
      return isDry ? "built" : "outside";
    }),
  );
}

/** Drops blocks that no streets join with the middle. */
function keepConnected(uses: BlockUse[], columns: number, [column, row]: St): BlockUse[] {
  const start = row * columns + column;
  const reached = new Set([start]);
  const frontier = [start];
  for (let block = frontier.pop(); block !== undefined; block = frontier.pop()) {
    const beside = [
      ...(block % columns > 0 ? [block - 1] : []),
      ...(block % columns < columns - 1 ? [block + 1] : []),
      block - columns,
      block + columns,
    ];
    for (const next of beside) {
      if (uses[next] !== "built" || reached.has(next)) continue;
      reached.add(next);
      frontier.push(next);
    }
  }
  return uses.map((use, block) => (reached.has(block) ? use : "outside"));
}

interface SlotGround {
  readonly uses: BlockUse[];
  readonly sLines: readonly number[];
  readonly tLines: readonly number[];
  readonly mainColumn: number;
  readonly mainRow: number;
}

/** Whole slots of nine dry blocks; some get a square or a park in their middle block. */
function chooseSlots(ground: SlotGround, stream: Stream): TownSlot[] {
  const { uses, sLines, tLines, mainColumn, mainRow } = ground;
  const columns = sLines.length - 1;
  const slots: TownSlot[] = [];
  for (let row = 0; row < (tLines.length - 1) / 3; row++) {
    for (let column = 0; column < columns / 3; column++) {
      const middle = (3 * row + 1) * columns + 3 * column + 1;
      const blocks = [-1, 0, 1].flatMap((j) => [-1, 0, 1].map((i) => middle + j * columns + i));
      const dice = stream.unit();
      if (blocks.some((block) => uses[block] !== "built")) continue;
      const isMain = Math.floor(mainColumn / 3) === column && Math.floor(mainRow / 3) === row;
      const use = isMain || dice < 0.22 ? "square" : dice < 0.46 ? "park" : "street";
      if (use !== "street") uses[middle] = use;
      // A larger park takes in the block beside it, still within its slot.
      if (use === "park" && dice < 0.38) uses[middle + 1] = "park";
      slots.push({ column, row, use });
    }
  }
  return slots;
}

/** The ground of some blocks, from the street lines that bound them. */
export function toBlockBox(town: Town, [column, row]: St, [columns, rows]: St = [1, 1]): Box {
  return [
    town.sLines[column] ?? 0,
    town.tLines[row] ?? 0,
    town.sLines[column + columns] ?? 0,
    town.tLines[row + rows] ?? 0,
  ];
}

/** Corners of a box as a closed ring on the plane, with points along the edges so that they bend. */
export function toBoxRing(frame: Frame, [s0, t0, s1, t1]: Box): Xy[] {
  const corners: St[] = [
    [s0, t0],
    [s1, t0],
    [s1, t1],
    [s0, t1],
  ];
  const ring = corners.map(frame);
  return [...ring, ring[0] as Xy];
}
