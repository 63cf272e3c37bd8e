import { describe, expect, it } from "vitest";
import { toWkb } from "../testing/files.ts";
import { aPoint, aRing } from "../testing/grounds.ts";
import { parseWkb } from "./parse-wkb.ts";

const hole = aRing({ x: 20, y: 20, width: 10 });
const polygon = { type: "Polygon", coordinates: [aRing(), hole] } as const;
const both = { type: "MultiPolygon", coordinates: [[aRing()], [aRing({ x: 500 })]] } as const;

describe.each([
  ["little", true],
  ["big", false],
])("well-known binary, %s end first", (_, isLittle) => {
  it.each([
    ["a point", aPoint()],
    ["a polygon with its hole", polygon],
    ["several polygons", both],
  ])("reads %s", (_kind, geometry) => {
    expect(parseWkb(toWkb(geometry as never, { isLittle }))).toEqual(geometry);
  });

  it("drops the height of every position", () => {
    expect(parseWkb(toWkb(polygon as never, { isLittle, z: 12 }))).toEqual(polygon);
    expect(parseWkb(toWkb(both as never, { isLittle, z: 12 }))).toEqual(both);
  });
});

describe("bytes that are no geometry of ours", () => {
  it("reads bytes that lie within others", () => {
    const bytes = toWkb(aPoint());
    const within = Buffer.concat([Buffer.from([9, 9, 9]), bytes]).subarray(3);
    expect(parseWkb(within)).toEqual(aPoint());
  });

  it("refuses a polygon wherever it is cut off", () => {
    const bytes = toWkb(polygon as never);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => parseWkb(bytes.subarray(0, length)), `${length} bytes`).toThrow(RangeError);
    }
  });

  it.each([
    ["nothing", 0],
    ["a collection", 7],
    ["a curve", 8],
    ["a kind with five ordinates", 4001],
    ["the PostGIS way to say that there are heights", 0x8000_0001],
  ])("refuses %s (kind %i)", (_, kind) => {
    const bytes = Buffer.alloc(64);
    bytes.writeUInt32BE(kind, 1);
    expect(() => parseWkb(bytes)).toThrow(RangeError);
  });
});
