import { join } from "node:path";
import type { Kommunkod, Lanskod } from "@scenkartan/domain";
import { expect, it } from "vitest";
import { readDataset } from "../dataset/read-dataset.ts";
import { toSweref99tmPosition, toWgs84 } from "../geometry/project.ts";
import { aBox, EAST, NORTH } from "../testing/grounds.ts";
import { findExtent } from "./find-extent.ts";

const { dataset } = readDataset(join(import.meta.dirname, "../../data"));
if (dataset === undefined) throw new Error("the published data is refused");

const stockholm = "01" as Lanskod;

it("holds every place of a county of which nothing is drawn, as far as Norrtälje and Nynäshamn", () => {
  const [west, south, east, north] = findExtent(dataset, stockholm, []);
  const places = dataset.places.filter(({ kommunkod }) => kommunkod.startsWith("01"));
  expect(places.length).toBeGreaterThan(100);
  for (const { point } of places) {
    const [x, y] = toSweref99tmPosition(point.coordinates as number[]);
    expect(x - 10_000 >= west && x + 10_000 <= east).toBe(true);
    expect(y - 10_000 >= south && y + 10_000 <= north).toBe(true);
  }
  expect(north - south).toBeLessThan(220_000);
});

it("is that of the kommuner where all are drawn, whatever lies elsewhere", () => {
  const area = toWgs84(aBox({ width: 5000 }));
  const kommuner = [
    {
      ...(dataset.kommuner[0] as (typeof dataset.kommuner)[number]),
      ...{ kommunkod: "9901" as Kommunkod, lanskod: "99" as Lanskod, area },
    },
  ];
  const extent = findExtent({ ...dataset, kommuner }, "99" as Lanskod, [aBox({ x: 900_000 })]);
  expect(extent.map(Math.round)).toEqual([
    ...[EAST - 10_000, NORTH - 10_000],
    ...[EAST + 15_000, NORTH + 15_000],
  ]);
});
