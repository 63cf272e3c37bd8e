/** Units as types, so that metres and square metres cannot be swapped. */

import type { Brand } from "./brand.ts";

export type Metres = Brand<number, "Metres">;
/** Square metres on the GRS 80 ellipsoid, not rounded. */
export type SquareMetres = Brand<number, "SquareMetres">;
/** 0 to 100. */
export type Percent = Brand<number, "Percent">;

export const isMetres = (value: unknown): value is Metres =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;
export const isPercent = (value: unknown): value is Percent =>
  typeof value === "number" && value >= 0 && value <= 100;
