import { expect, test } from "vitest";
import { COORDINATE_SYSTEMS } from "./coordinates.ts";

const write = (name: string, position: [number, number]) =>
  COORDINATE_SYSTEMS.find((system) => system.name === name)?.write(position);

/** Source: Lantmäteriet's control points for Gauss conformal projection, SWEREF 99 TM. */
test.each([
  [[12.75, 55], "N 6097107, E 356083"],
  [[19.5, 57], "N 6326393, E 773251"],
  [[18.75, 61], "N 6768593, E 702745"],
  [[24, 67], "N 7459746, E 891298"],
  [[21, 69], "N 7666090, E 739639"],
] as const)("SWEREF 99 TM of %j is %s", ([lon, lat], expected) => {
  expect(write("SWEREF 99 TM", [lon, lat])).toBe(expected);
});

test("WGS 84 has latitude first and five decimals, whatever the decimals are", () => {
  expect(write("WGS 84", [18.0649, 59.332_584])).toBe("59.33258, 18.06490");
});
