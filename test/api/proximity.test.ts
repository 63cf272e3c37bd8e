/** Insecurity and residents by distance, published and of the made-up county. */

import { isMissing } from "@scenkartan/domain";
import type { ExposureAnswer, ProximityAnswer } from "@scenkartan/server/api-types";
import { describe, expect, it } from "vitest";
import { bakeOvningslan } from "../ovningslan.ts";
import { openService, startService } from "./service.ts";

const published = await startService();
await bakeOvningslan(published.releasesFolder);
const { app } = openService(published.releasesFolder);

async function ask<T>(path: string): Promise<T> {
  const response = await app.request(path);
  if (response.status !== 200) throw new Error(`${path}: ${await response.text()}`);
  return (await response.json()) as T;
}

describe("what was published", () => {
  it("has 36 percent within 500 m, and beside it 21 percent of the whole county", async () => {
    const { items, surveys } = await ask<ProximityAnswer>("/api/v1/proximity?lanskod=01");
    const bands = items.filter(({ distanceToM }) => distanceToM !== undefined);
    expect(bands).toMatchObject([
      {
        ...{ distanceFromM: 0, distanceToM: 500, sharePercent: 36 },
        n: { silent: "not-published" },
        referenceShare: { rowId: "i-2023-lan", sharePercent: 21, n: { silent: "not-published" } },
      },
    ]);
    expect(surveys).toEqual([]);
  });

  it("says nothing of residents, which is not zero", async () => {
    const answer = await ask<ExposureAnswer>("/api/v1/exposure");
    expect(answer).toMatchObject({ reason: "silent", items: [], grids: [] });
  });
});

describe("the made-up county", () => {
  it("has a survey of the first mapping and of the last, the county first, then its kommuner", async () => {
    const { surveys } = await ask<ProximityAnswer>("/ovning/api/v1/proximity");
    expect(surveys.map(({ snapshotId }) => snapshotId)).toEqual([
      "ovningslan-2019",
      "ovningslan-2023",
    ]);
    for (const { regions, bandsM, rule } of surveys) {
      expect(regions.map(({ regionId }) => regionId)).toEqual([
        ...["99", "9901", "9902", "9903", "9904", "9905", "9906"],
      ]);
      expect([bandsM, rule]).toEqual([[0, 250, 500, 1000, 2000], { minN: 30, minCount: 5 }]);
      expect(regions[0]?.bands.map(({ distanceToM }) => distanceToM)).toEqual([
        ...[250, 500, 1000, 2000, undefined],
      ]);
    }
  });

  it("shows the difference from the whole only beside a share that is shown", async () => {
    const { surveys } = await ask<ProximityAnswer>("/ovning/api/v1/proximity?year=2023");
    expect(surveys).toHaveLength(1);
    const bands = surveys.flatMap(({ regions }) => regions.flatMap((region) => region.bands));
    const hidden = bands.filter(({ n }) => isMissing(n as never));
    expect(hidden.length).toBeGreaterThan(3);
    expect(hidden.length).toBeLessThan(bands.length / 2);
    for (const { sharePercent, differencePp } of hidden) {
      expect(sharePercent).toHaveProperty("suppressed");
      expect(differencePp).toHaveProperty("suppressed");
    }
    for (const { sharePercent, lowPercent, highPercent } of bands) {
      if (typeof sharePercent !== "number") continue;
      expect(sharePercent).toBeGreaterThanOrEqual(lowPercent as number);
      expect(sharePercent).toBeLessThanOrEqual(highPercent as number);
    }
  });

  it("has more residents the further from a scene, never more than there are", async () => {
    const { items, grids } = await ask<ExposureAnswer>("/ovning/api/v1/exposure?year=2023");
    expect(grids.map(({ cellM }) => cellM)).toEqual([250, 1000]);
    const rows = items.filter(({ gridId }) => gridId === "ovning-250m");
    const regions = Map.groupBy(rows, ({ regionId }) => regionId);
    expect(regions.size).toBeGreaterThan(12);
    for (const ofRegion of regions.values()) {
      expect(ofRegion.map(({ withinM }) => withinM)).toEqual([250, 500, 1000]);
      const numbers = ofRegion
        .map(({ residents }) => residents)
        .filter((n) => typeof n === "number");
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(numbers.at(-1) ?? 0).toBeLessThanOrEqual(ofRegion[0]?.ofResidents as number);
    }
  });

  it("answers for one kommun, one lokalpolisområde or one mapping", async () => {
    const ofKommun = await ask<ExposureAnswer>("/ovning/api/v1/exposure?kommunkod=9901");
    expect(new Set(ofKommun.items.map(({ name }) => name))).toEqual(new Set(["Ejdervik"]));
    expect(new Set(ofKommun.items.map(({ snapshotId }) => snapshotId)).size).toBe(5);
    const ofArea = await ask<ExposureAnswer>(
      "/ovning/api/v1/exposure?lokalpolisomrade=granholm&snapshot=ovningslan-2023",
    );
    expect(ofArea.items).toHaveLength(6);
  });

  it("is silent about the kommun that did not report, and says that the county is partial", async () => {
    const { items } = await ask<ExposureAnswer>("/ovning/api/v1/exposure?year=2021");
    const of = (id: string) => items.filter(({ regionId }) => regionId === id);
    expect(of("9905").map(({ residents }) => residents)).toEqual(
      Array.from({ length: 6 }, () => ({ silent: "not-reported" })),
    );
    expect(of("99").every(({ isPartial }) => isPartial)).toBe(true);
  });
});
