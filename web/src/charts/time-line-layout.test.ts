import type { SnapshotId } from "@scenkartan/domain";
import { expect, test } from "vitest";
import type { TimeLineMapping } from "./time-line-entry.ts";
import { AXIS_Y, findNearest, layOutTimeLine, listYears, TOP } from "./time-line-layout.ts";

function aMapping(from: string, to: string, ...totals: number[]): TimeLineMapping {
  const words = { label: from, spoken: "", isContradicted: totals.length > 1 };
  return { snapshotId: from as SnapshotId, from, to, totals, ...words };
}

const FOUR = [
  aMapping("2017-01-01", "2017-12-31", 48),
  aMapping("2021-01-01", "2021-12-31", 64),
  aMapping("2023-11-01", "2023-11-30", 63),
  aMapping("2023-12-01", "2023-12-31", 53),
];
/** Seven years of 100 pixels each, with the space at both ends. */
const SEVEN_YEARS = 748;

const layOut = (mappings: readonly TimeLineMapping[], width = SEVEN_YEARS) =>
  layOutTimeLine({ mappings, quoted: [] }, width);

test("equal spans of time are equally long, and an interval is marked in its middle", () => {
  const { start, end, middles, x } = layOut(FOUR);
  expect([start, end]).toEqual([14, 714]);
  expect(middles[0]).toBeCloseTo(14 + 50, 0);
  expect(middles[1]).toBeCloseTo(14 + 450, 0);
  expect((middles[3] as number) - (middles[2] as number)).toBeCloseTo(100 / 12, 0);
  expect(x(Date.UTC(2020, 0, 1))).toBeCloseTo(14 + 300, 0);
});

test("numbers stand at true heights above zero", () => {
  const { y } = layOut(FOUR);
  expect([y(0), y(32), y(64)]).toEqual([AXIS_Y, (AXIS_Y + TOP) / 2, TOP]);
});

test("a number quoted before the first mapping, and larger than any, still has its place", () => {
  const quoted = [{ id: "q", from: "2015-01-01", to: "2015-12-31", count: 128 }];
  const { x, y } = layOutTimeLine({ mappings: FOUR, quoted }, SEVEN_YEARS);
  expect([x(Date.UTC(2015, 0, 1)), y(128)]).toEqual([14, TOP]);
});

test("every year has a tick, and as many are named as there is room for", () => {
  const years = listYears(layOut(FOUR), FOUR[0] as TimeLineMapping);
  expect(years.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  expect(years.every(({ isNamed }) => isNamed)).toBe(true);
  const narrow = listYears(layOut(FOUR, 48 + 7 * 25), FOUR[0] as TimeLineMapping);
  expect(narrow.filter(({ isNamed }) => isNamed).map(({ year }) => year)).toEqual([
    2017, 2019, 2021, 2023,
  ]);
});

test("a single mapping of a month needs no year's beginning", () => {
  const only = aMapping("2023-10-01", "2023-10-31");
  const layout = layOut([only]);
  expect(listYears(layout, only)).toEqual([]);
  expect(layout.middles).toEqual([(14 + 714) / 2]);
  expect(layout.y(0)).toBe(AXIS_Y);
});

test("where there is no room for fingers the line is wider than what there is", () => {
  const ten = Array.from({ length: 10 }, (_, index) =>
    aMapping(`${2010 + index}-10-01`, `${2010 + index}-10-31`, 1),
  );
  expect(layOut(ten, 300)).toMatchObject({ width: 480, chipWidth: 44, isFolded: true });
  expect(layOut(ten, 1200)).toMatchObject({ width: 1200, chipWidth: 92, isFolded: false });
});

test("a pointer finds the mapping that is nearest, from beyond the ends too", () => {
  const places = [64, 464, 700, 708];
  expect([-50, 263, 265, 703, 705, 9000].map((at) => findNearest(places, at))).toEqual([
    0, 0, 1, 2, 3, 3,
  ]);
});
