/**
 * The gate of disclosure control. Whatever leaves the service as a feature must be `Published`, and
 * the only ways to that type are the functions that have decided that it may be shown.
 */

import type { Brand } from "./brand.ts";

/** `T`, cleared for publication. */
export type Published<T> = Brand<T, "Published">;

/**
 * Clears what an authority has itself made public. Disclosure control applies to what we compute;
 * published facts are repeated as published.
 */
export function publishAsStated<T>(fact: T): Published<T> {
  return fact as Published<T>;
}
