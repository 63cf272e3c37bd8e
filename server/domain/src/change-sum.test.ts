import { describe, expect, it } from "vitest";
import type { GroundComparison, RegionAtTime, SceneChange } from "./change.ts";
import { reverseSum, summariseChanges } from "./change-sum.ts";
import type { Kommunkod } from "./kommunkod.ts";
import { restrictChange } from "./restrict-change.ts";
import { id } from "./testing/builders.ts";

function ground(beforeM2: number, keptM2: number, gainedM2: number): GroundComparison {
  const sums = {
    beforeM2,
    keptM2,
    lostM2: beforeM2 - keptM2,
    gainedM2,
    afterM2: keptM2 + gainedM2,
    belowToleranceLostM2: 0,
    belowToleranceGainedM2: 0,
  };
  return { comparable: true, ...sums } as GroundComparison;
}

const SILENT: GroundComparison = { comparable: false, reason: "source-silent" };
const UNDRAWN: GroundComparison = { comparable: false, reason: "no-mapped-ground" };

function aChange(changes: Partial<SceneChange>): SceneChange {
  return {
    fromSnapshotId: id("s1"),
    toSnapshotId: id("s2"),
    changeId: id("torget"),
    kind: "unchanged",
    basis: "measured",
    before: [],
    after: [],
    ground: UNDRAWN,
    sourceIds: [],
    ...changes,
  };
}

const sum = (...changes: SceneChange[]) =>
  summariseChanges({ changes, scenesBefore: 2, scenesAfter: 1 });

describe("the sum of a region", () => {
  it("adds up ground that can be compared, counts the rest by reason, and mixes nothing", () => {
    const { ground: total, kinds } = sum(
      aChange({ kind: "ceased", ground: ground(100, 0, 0) }),
      aChange({ kind: "grown", ground: ground(100, 100, 50) }),
      aChange({ kind: "unknown", ground: SILENT }),
    );
    expect(kinds).toMatchObject({ ceased: 1, grown: 1, unknown: 1, added: 0 });
    expect(total).toMatchObject({
      ...{ comparable: true, compared: 2, notCompared: { "source-silent": 1 } },
      ...{ beforeM2: 200, keptM2: 100, lostM2: 100, gainedM2: 50, afterM2: 150 },
      ...{ lostPercent: 50, changePercent: -25 },
    });
  });

  it("has the main reason and no number where nothing can be compared", () => {
    const { ground: total } = sum(
      aChange({ ground: UNDRAWN }),
      aChange({ ground: SILENT }),
      aChange({ ground: UNDRAWN }),
    );
    expect(total).toEqual({
      comparable: false,
      reason: "no-mapped-ground",
      notCompared: { "no-mapped-ground": 2, "source-silent": 1 },
    });
  });

  it("of a region without scenes says so, and is no 0 m²", () => {
    expect(sum().ground).toEqual({ comparable: false, reason: "no-scene", notCompared: {} });
  });

  it("of a redrawn lokalpolisområde is never compared", () => {
    const redrawn = summariseChanges({
      changes: [aChange({ ground: ground(100, 50, 0) })],
      scenesBefore: 1,
      scenesAfter: { notComparable: "lokalpolisomrade-redrawn" },
      isRedrawn: true,
    });
    expect(redrawn.ground).toMatchObject({ comparable: false, reason: "lokalpolisomrade-redrawn" });
  });

  it("has no share of nothing", () => {
    const { ground: total } = sum(aChange({ kind: "added", ground: ground(0, 0, 50) }));
    expect(total).toMatchObject({ gainedM2: 50, lostPercent: { notComparable: "no-scene" } });
  });

  it("read backwards swaps its ends, and twice gives the same", () => {
    const forward = sum(
      aChange({ kind: "ceased", ground: ground(100, 0, 0) }),
      aChange({ kind: "grown", ground: ground(100, 100, 50) }),
    );
    const back = reverseSum(forward);
    expect(back).toMatchObject({ scenesBefore: 1, scenesAfter: 2 });
    expect(back.kinds).toMatchObject({ added: 1, shrunk: 1, ceased: 0, grown: 0 });
    expect(back.ground).toMatchObject({ lostM2: 50, gainedM2: 100, beforeM2: 150, afterM2: 200 });
    expect(reverseSum(back)).toEqual(forward);
  });
});

describe("a change that crosses a border", () => {
  const [one, other]: RegionAtTime[] = ["9901", "9902"].map((kommunkod) => ({
    kommunkod: kommunkod as string as Kommunkod,
    lokalpolisomrade: id("a"),
  })) as [RegionAtTime, RegionAtTime];
  const moved = aChange({
    kind: "moved",
    regionBefore: one as RegionAtTime,
    regionAfter: other as RegionAtTime,
    ground: ground(100, 10, 80),
  });
  const seenFrom = (kommunkod: string) =>
    restrictChange(moved, (region) => region.kommunkod === kommunkod)?.ground;

  it("is lost to the one side and gained by the other, and the two add up to it", () => {
    expect(seenFrom("9901")).toMatchObject({ beforeM2: 100, lostM2: 100, afterM2: 0 });
    expect(seenFrom("9902")).toMatchObject({ beforeM2: 0, gainedM2: 90, afterM2: 90 });
    expect(seenFrom("9903")).toBeUndefined();
  });
});
