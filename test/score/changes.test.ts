/** The comparison scored against what the generator of Övningslän truly did, without any ruling. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readGround, type SnapshotId } from "@scenkartan/domain";
import { bake } from "@scenkartan/scripts/bake";
import { loadOvningslan } from "@scenkartan/scripts/load-ovningslan";
import { readMappedFile } from "@scenkartan/scripts/mapped-file";
import type { ChangeFeature } from "@scenkartan/server/api-types";
import { findChangeFeatures, openRelease, toReleaseFile } from "@scenkartan/server/release";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface TrueEnd {
  readonly scenes: readonly number[];
  readonly lopnr: readonly number[];
}

interface TrueChange {
  readonly kind: string;
  readonly before: TrueEnd;
  readonly after: TrueEnd;
  readonly comparable: boolean;
}

interface Truth {
  readonly scenes: readonly {
    readonly observations: readonly { readonly snapshotId: string; readonly drawnM2?: number }[];
  }[];
  readonly pairs: readonly {
    readonly from: SnapshotId;
    readonly to: SnapshotId;
    readonly changes: readonly TrueChange[];
  }[];
}

interface Scored {
  readonly truth: TrueChange;
  /** Our change of just the same scenes; undefined when we group them otherwise. */
  readonly ours: ChangeFeature["properties"] | undefined;
  /** Ground as handed in, square metres on the plane; undefined where not mapped. */
  readonly drawnBeforeM2: number | undefined;
  readonly drawnAfterM2: number | undefined;
}

/**
 * Square metres on the plane of SWEREF 99 TM for one on the ellipsoid, 235 km east of its central
 * meridian, in the county's middle: 0.9996² × (1 + (235 / 6390)²).
 */
const PLANE_PER_ELLIPSOID = 1.00055;

describe.each([1, 2, 3])("Övningslän of seed %i", (seed) => {
  const root = mkdtempSync(join(tmpdir(), "score-"));
  let scored: readonly Scored[];
  beforeAll(async () => {
    scored = await scoreCounty(seed, root);
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true }));

  it("has every kind named rightly for at least 99 % of the changes between neighbours", () => {
    const wrong = scored.filter(({ truth, ours }) => ours?.kind !== truth.kind);
    expect(scored.length).toBeGreaterThan(200);
    expect(wrong.length / scored.length).toBeLessThanOrEqual(0.01);
  });

  it("shows every kind that the generator plays", () => {
    expect(new Set(scored.map(({ ours }) => ours?.kind))).toEqual(
      new Set(scored.map(({ truth }) => truth.kind)),
    );
  });

  it("has no change where only the hand was another", () => {
    const still = scored.filter(({ truth }) => truth.kind === "unchanged" && truth.comparable);
    const grounds = still.map(({ ours }) => ours && readGround(ours));
    expect(still.length).toBeGreaterThan(100);
    expect(
      grounds.filter((each) => !each?.comparable || each.lostM2 > 0 || each.gainedM2 > 0),
    ).toEqual([]);
  });

  it("measures the ground of either mapping to a tenth of a per cent of what was drawn", () => {
    const ratios = scored.flatMap(({ ours, drawnBeforeM2, drawnAfterM2 }) => {
      const ground = ours && readGround(ours);
      if (!ground?.comparable) return [];
      const { beforeM2, afterM2 } = ground;
      return [
        ...(drawnBeforeM2 ? [drawnBeforeM2 / beforeM2] : []),
        ...(drawnAfterM2 ? [drawnAfterM2 / afterM2] : []),
      ];
    });
    expect(ratios.length).toBeGreaterThan(200);
    const errors = ratios.map((ratio) => Math.abs(ratio / PLANE_PER_ELLIPSOID - 1));
    expect(Math.max(...errors)).toBeLessThan(0.001);
  });
});

async function scoreCounty(seed: number, root: string): Promise<Scored[]> {
  const folder = join(root, "county");
  expect(loadOvningslan({ seed, folder })).toEqual([]);
  const baked = await bake({ dataFolder: folder, releasesFolder: join(root, "releases") });
  if (baked.kind === "refused") throw new Error(JSON.stringify(baked.issues));
  const { db } = openRelease(toReleaseFile(baked.folder, baked.releaseId));
  const truth: Truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8"));
  const scored = truth.pairs.flatMap(({ from, to, changes }) => {
    const numbers = { before: numberScenes(folder, from), after: numberScenes(folder, to) };
    const key = { fromSnapshotId: from, toSnapshotId: to, limit: 10_000, offset: 0 };
    const ours = new Map(
      findChangeFeatures(db, key).features.map((text) => {
        const { properties } = JSON.parse(text) as ChangeFeature;
        const before = properties.beforeSceneIds.map((id) => numbers.before.get(id));
        const after = properties.afterSceneIds.map((id) => numbers.after.get(id));
        return [toKey(before, after), properties] as const;
      }),
    );
    return changes.map((change) => ({
      truth: change,
      ours: ours.get(toKey(change.before.lopnr, change.after.lopnr)),
      drawnBeforeM2: sumDrawn(truth, change.before, from),
      drawnAfterM2: sumDrawn(truth, change.after, to),
    }));
  });
  db.close();
  return scored;
}

function numberScenes(folder: string, snapshotId: SnapshotId): Map<string, number> {
  const scenes = readMappedFile(folder, snapshotId).mapped?.scenes ?? [];
  return new Map(scenes.map(({ sceneId, runningNumber }) => [sceneId, Number(runningNumber)]));
}

function toKey(before: readonly unknown[], after: readonly unknown[]): string {
  return `${before.toSorted()} → ${after.toSorted()}`;
}

function sumDrawn({ scenes }: Truth, end: TrueEnd, snapshotId: SnapshotId): number | undefined {
  const drawn = end.scenes.map(
    (number) =>
      scenes[number]?.observations.find((each) => each.snapshotId === snapshotId)?.drawnM2,
  );
  return drawn.some((areaM2) => areaM2 === undefined)
    ? undefined
    : drawn.reduce<number>((sum, areaM2) => sum + (areaM2 ?? 0), 0);
}
