import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const text = readFileSync(join(ROOT, "server/figures/src/land.json"), "utf8");
const land = JSON.parse(text) as FeatureCollection<MultiPolygon>;
const polygons = land.features.flatMap(({ geometry }) => geometry.coordinates);

describe("server/figures/src/land.json", () => {
  it("says whose data it is and how it was made", () => {
    expect(land).toMatchObject({
      type: "FeatureCollection",
      attribution: "© OpenStreetMap contributors",
      licence: "ODbL-1.0",
      source: "@geo-maps/earth-lands-250m 0.6.0",
      madeWith: "node scripts/basemap/make-land.ts",
    });
  });

  it("is small enough to load before anything else", () => {
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
  });

  it("writes no more than four decimals", () => {
    expect(text).not.toMatch(/\.\d{5}/);
  });

  it("closes its rings and winds them as RFC 7946 says", () => {
    for (const rings of polygons) {
      rings.forEach((ring, index) => {
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(Math.sign(measureTwiceArea(ring))).toBe(index === 0 ? 1 : -1);
      });
    }
  });

  it.each([
    ["Vänern", 13.3, 58.9],
    ["Vättern", 14.57, 58.35],
    ["Mälaren at Björkfjärden", 17.5, 59.45],
    ["Hjälmaren", 15.75, 59.23],
    ["Siljan", 14.8, 60.87],
    ["Storsjön", 14.35, 63.2],
    ["Saltsjön", 18.13, 59.322],
    ["the Baltic", 19, 58],
  ])("draws %s as water", (_name, lon, lat) => {
    expect(isLand([lon, lat])).toBe(false);
  });

  it.each([
    ["Sergels torg", 18.0645, 59.3325],
    ["Kungsholmen", 18.03, 59.332],
    ["Södermalm", 18.07, 59.314],
    ["Lidingö", 18.16, 59.365],
    ["Djurgården", 18.12, 59.328],
    ["Visingsö", 14.33, 58.05],
  ])("draws %s as land", (_name, lon, lat) => {
    expect(isLand([lon, lat])).toBe(true);
  });

  it("keeps nearly every place of the search field dry", () => {
    const csv = readFileSync(join(ROOT, "data/places/places.csv"));
    const places = parse(csv, { columns: true }) as { lon: string; lat: string }[];
    const dry = places.filter(({ lon, lat }) => isLand([Number(lon), Number(lat)]));

    expect(dry.length / places.length).toBeGreaterThan(0.995);
  });
});

function isLand(position: Position): boolean {
  return polygons.some(
    (rings) => rings.filter((ring) => encloses(ring, position)).length % 2 === 1,
  );
}

/** Counts crossings of a line westwards; indices rather than iterators, for 90 million edges. */
function encloses(ring: readonly Position[], [lon = 0, lat = 0]: Position): boolean {
  let odd = false;
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd;
  }
  return odd;
}

function measureTwiceArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[index + 1] ?? [x1, y1];
    return sum + x1 * y2 - x2 * y1;
  }, 0);
}
