/** Every place where a scene may be drawn: three by three blocks in a town, or squares beyond. */

import type { County } from "./lay-out-county.ts";
import { type Town, type TownSlot, toBlockBox } from "./lay-out-town.ts";
import { NAME_STARTS } from "./names.ts";
import { openStream } from "./open-stream.ts";
import { toDistanceM, type Xy } from "./plane.ts";
import {
  type Atom,
  fromKm,
  KOMMUN_WITHOUT_SCENES,
  LOKALPOLISOMRADEN,
  ORIGIN,
  REACH_M,
  SILENT_KOMMUN,
  TOWNS,
  VILLAGES,
} from "./settings.ts";
import type { Box, Frame } from "./town-frame.ts";

export interface Slot {
  readonly frame: Frame;
  /** All the ground there is, and the block or open place in its middle; the frame's metres. */
  readonly box: Box;
  readonly core: Box;
  readonly use: TownSlot["use"];
  /** After what lies there; unique in the county. */
  readonly name: string;
  readonly kommunkod: string;
  readonly lokalpolisomraden: readonly string[];
  readonly middle: Xy;
  /** 0 in the middle of a town, 1 at its edge and beyond. */
  readonly remoteness: number;
  /** Of the same grid: neighbours differ by one column or row. */
  readonly grid: string;
  readonly column: number;
  readonly row: number;
}

/**
 * At least `needed` slots outside the silent kommun, towns first; the same for every seed.
 * Beyond the towns they lie on a plain grid on land, closer together the more are needed, and for
 * the stress size also on water. Errors: throws when even that is too little.
 */
export function listSlots(county: County, needed: number): Slot[] {
  const inTowns = county.towns.flatMap((town) => listTownSlots(town, county));
  const isEnough = (slots: readonly Slot[]) =>
    slots.filter(({ kommunkod }) => kommunkod !== SILENT_KOMMUN).length >= needed;
  if (isEnough(inTowns)) return inTowns;
  for (const [pitchM, onWater] of [
    [280, false],
    [220, false],
    [170, false],
    [130, false],
    [92, true],
  ] as const) {
    const beyond = listGridSlots(county, pitchM, onWater);
    if (isEnough([...inTowns, ...beyond])) return [...inTowns, ...beyond];
  }
  throw new Error(`No room for ${needed} scenes`);
}

function listTownSlots(town: Town, county: County): Slot[] {
  return town.slots.flatMap((slot) => {
    const { column, row, use } = slot;
    const box = toBlockBox(town, [3 * column, 3 * row], [3, 3]);
    const isWide = use === "park" && town.useOf(3 * column + 2, 3 * row + 1) === "park";
    const core = toBlockBox(town, [3 * column + 1, 3 * row + 1], [isWide ? 2 : 1, 1]);
    const named = nameSlot(town, slot);
    return placeSlot({ town, box, county }).map(({ middle, cell }) => ({
      frame: town.frame,
      box,
      core: isWide ? [core[0], core[1], core[2] - 20, core[3]] : core,
      use,
      name: named,
      kommunkod: cell.atom.kommunkod,
      lokalpolisomraden: cell.atom.lokalpolisomraden,
      middle,
      remoteness: toDistanceM(middle, fromKm(town.plan.middle)) / town.plan.halfM[0],
      grid: town.plan.name,
      column,
      row,
    }));
  });
}

function nameSlot(town: Town, { column, row, use }: TownSlot): string {
  const key = `${column} ${row}`;
  const open =
    use === "park"
      ? town.names.parkOf(key)
      : use === "square"
        ? town.names.squareOf(key)
        : undefined;
  const corner = `${town.names.alongRow[3 * row + 1]}/${town.names.acrossColumn[3 * column + 1]}`;
  const name = open ?? corner;
  return name.startsWith(town.plan.name) ? name : `${name}, ${town.plan.name}`;
}

/** Where a slot lies, or nothing when a border passes through it. */
function placeSlot({ town, box, county }: { town: { frame: Frame }; box: Box; county: County }) {
  const [s0, t0, s1, t1] = box;
  const middle = town.frame([(s0 + s1) / 2, (t0 + t1) / 2]);
  const cell = county.cellAt(middle);
  const corners = (
    [
      [s0, t0],
      [s1, t0],
      [s1, t1],
      [s0, t1],
    ] as const
  ).map(town.frame);
  if (cell === undefined || corners.some((corner) => county.cellAt(corner) !== cell)) return [];
  return [{ middle, cell }];
}

const COUNTY_FRAME: Frame = ([s, t]) => [ORIGIN[0] + s, ORIGIN[1] + t];
const GRID_ENDS = ["hagen", "slätten", "kärret", "backen", "udden", "mon"] as const;

function listGridSlots(county: County, pitchM: number, onWater: boolean): Slot[] {
  const towns = [...TOWNS, ...VILLAGES];
  const side = Math.floor(REACH_M / pitchM);
  const third = Math.floor(pitchM / 3);
  const slots: Slot[] = [];
  for (let row = -side; row < side; row++) {
    for (let column = -side; column < side; column++) {
      const [s, t] = [column * pitchM, row * pitchM];
      const box: Box = [s, t, s + pitchM, t + pitchM];
      const middle = COUNTY_FRAME([s + pitchM / 2, t + pitchM / 2]);
      if (towns.some((town) => toDistanceM(middle, fromKm(town.middle)) < town.halfM[0] + 500))
        continue;
      if (!onWater && !isDry(box, county)) continue;
      for (const { cell } of placeSlot({ town: { frame: COUNTY_FRAME }, box, county })) {
        if (cell.atom.kommunkod === KOMMUN_WITHOUT_SCENES || !isPoliced(cell.atom)) continue;
        slots.push({
          frame: COUNTY_FRAME,
          box,
          core: [s + third, t + third, s + pitchM - third, t + pitchM - third],
          use: "street",
          name: nameGridSlot(slots.length),
          kommunkod: cell.atom.kommunkod,
          lokalpolisomraden: cell.atom.lokalpolisomraden,
          middle,
          remoteness: 1,
          grid: "county",
          column,
          row,
        });
      }
    }
  }
  return slots;
}

/** Every mapping finds a lokalpolisområde there; the outer skerries had none before the redrawing. */
function isPoliced({ lokalpolisomraden }: Atom): boolean {
  return LOKALPOLISOMRADEN.some(
    ({ lokalpolisomrade, validity }) =>
      validity !== "after" && lokalpolisomraden.includes(lokalpolisomrade),
  );
}

function nameGridSlot(index: number): string {
  const stream = openStream(index, "grid name");
  return `${stream.pick(NAME_STARTS)}${stream.pick(GRID_ENDS)} ${index + 1}`;
}

/** Nine points of the box on land, with a margin for the hand. */
function isDry([s0, t0, s1, t1]: Box, { isLand }: County): boolean {
  const at = (share: number, low: number, high: number) => low + share * (high - low);
  return [-0.05, 0.25, 0.5, 0.75, 1.05].every((x) =>
    [-0.05, 0.25, 0.5, 0.75, 1.05].every((y) =>
      isLand(COUNTY_FRAME([at(x, s0, s1), at(y, t0, t1)])),
    ),
  );
}
