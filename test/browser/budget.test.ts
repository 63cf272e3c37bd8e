/** The pages stay small: what has to arrive before there is something to read, and before the map. */

import { join } from "node:path";
import { expect, test } from "vitest";
import { measureBundle } from "../bench/web/bundle-sizes.ts";

const { list, map } = measureBundle(join(import.meta.dirname, "../../web/dist"));

test("at most 110 kB of script come before the list can be read", () => {
  expect(list).toBeLessThan(110_000);
  expect(list).toBeGreaterThan(50_000);
});

test("at most 480 kB of script, worker included, come before the map is drawn", () => {
  expect(map).toBeLessThan(480_000);
  expect(map - list).toBeGreaterThan(200_000);
});
