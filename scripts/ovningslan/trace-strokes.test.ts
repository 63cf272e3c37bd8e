import { describe, expect, it } from "vitest";
import { add, cut } from "./draw-scene.ts";
import { intersectStrokes, toSignedStArea, traceStrokes } from "./trace-strokes.ts";

const toArea = (strokes: Parameters<typeof traceStrokes>[0]) =>
  (traceStrokes(strokes) ?? []).flat().reduce((sum, ring) => sum + toSignedStArea(ring), 0);

describe("tracing strokes", () => {
  it("gives a box its four corners, counter-clockwise", () => {
    expect(traceStrokes([add(0, 0, 100, 50)])).toEqual([
      [
        [
          [0, 0],
          [100, 0],
          [100, 50],
          [0, 50],
        ],
      ],
    ]);
  });

  it("joins boxes that overlap and counts shared ground once", () => {
    expect(toArea([add(0, 0, 100, 20), add(40, 0, 60, 100)])).toBe(100 * 20 + 20 * 80);
  });

  it("leaves a hole where the middle is cut out", () => {
    const parts = traceStrokes([add(0, 0, 100, 100), cut(30, 30, 70, 70)]);
    expect(parts?.[0]).toHaveLength(2);
    expect(toSignedStArea(parts?.[0]?.[1] ?? [])).toBe(-1600);
  });

  it("gives two parts where a strip is cut through, the larger first", () => {
    const parts = traceStrokes([add(0, 0, 100, 20), cut(30, 0, 50, 20)]);
    expect(parts?.map(([outer]) => toSignedStArea(outer ?? []))).toEqual([1000, 600]);
  });

  it("refuses pieces that meet at a mere corner", () => {
    expect(traceStrokes([add(0, 0, 10, 10), add(10, 10, 20, 20)])).toBeUndefined();
  });

  it("gives nothing when all is cut away", () => {
    expect(traceStrokes([add(0, 0, 10, 10), cut(0, 0, 10, 10)])).toEqual([]);
  });

  it("keeps of two grounds what both have", () => {
    const one = [add(0, 0, 100, 20), cut(0, 0, 10, 20)];
    expect(toArea(intersectStrokes(one, [add(5, 10, 50, 40)]))).toBe(40 * 10);
  });
});
