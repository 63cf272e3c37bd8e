/** Official codes of kommun and län. */

import type { Brand } from "./brand.ts";

/**
 * Four digits; the first two are the lanskod.
 * Source: SCB, Län och kommuner i kodnummerordning. 99xx is used for made-up places only.
 */
export type Kommunkod = Brand<string, "Kommunkod">;

/** Two digits. Source: SCB, Län och kommuner i kodnummerordning. */
export type Lanskod = Brand<string, "Lanskod">;

/** True for four digits; says nothing about whether such a kommun exists. */
export function isKommunkod(value: unknown): value is Kommunkod {
  return typeof value === "string" && /^\d{4}$/.test(value);
}

/** True for two digits; says nothing about whether such a län exists. */
export function isLanskod(value: unknown): value is Lanskod {
  return typeof value === "string" && /^\d{2}$/.test(value);
}

/** The län that a kommun lies in. Never throws. */
export function toLanskod(kommunkod: Kommunkod): Lanskod {
  return kommunkod.slice(0, 2) as string as Lanskod;
}
