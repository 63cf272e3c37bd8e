import { expect, test } from "vitest";
import { fitBounds, toProjection, toSeenBounds } from "./camera.ts";

const SIZE = { width: 800, height: 600 };

test("what a view shows ends where the map does, and its margin beyond it", () => {
  const view = { zoom: 9.3, lat: 59.3, lon: 18.1 };
  const project = toProjection(view, SIZE);
  for (const marginPx of [0, 32]) {
    const [west, south, east, north] = toSeenBounds(view, SIZE, marginPx);
    const [left, top] = project([west, north]);
    const [right, bottom] = project([east, south]);
    expect(left).toBeCloseTo(-marginPx);
    expect(top).toBeCloseTo(-marginPx);
    expect(right).toBeCloseTo(800 + marginPx);
    expect(bottom).toBeCloseTo(600 + marginPx);
  }
});

test("bounds that were fitted are what is seen without their padding", () => {
  const padding = { top: 50, right: 0, bottom: 50, left: 0 };
  const bounds = [17, 58.7, 19.4, 60.3] as const;
  const view = fitBounds(bounds, { size: SIZE, padding, maxZoom: 14 });
  const [, south, , north] = toSeenBounds(view, SIZE, -50);
  expect(south).toBeCloseTo(58.7);
  expect(north).toBeCloseTo(60.3);
});
