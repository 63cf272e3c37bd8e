import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareSnapshots,
  findPreviousSnapshot,
  findSnapshotOfYear,
  type Snapshot,
} from "./snapshot.ts";
import { aSnapshot, date, id } from "./testing/builders.ts";

const of2017 = aSnapshot({ snapshotId: id("p-2017"), stateOf: date("2017") });
const of2021 = aSnapshot({ snapshotId: id("p-2021"), stateOf: date("2021") });
const ofNovember = aSnapshot({ snapshotId: id("p-2023-11"), stateOf: date("2023-11") });
const ofDecember = aSnapshot({ snapshotId: id("p-2023-12"), stateOf: date("2023-12") });
const ofOtherCounty = aSnapshot({
  snapshotId: id("q-2022"),
  lanskod: id("98"),
  stateOf: date("2022"),
});
const all = [ofDecember, of2017, ofOtherCounty, ofNovember, of2021];

const ids = (snapshots: readonly Snapshot[]) => snapshots.map(({ snapshotId }) => snapshotId);

describe("the order of mappings", () => {
  it("follows the state that they describe and not their place in the file", () => {
    expect(ids([...all].sort(compareSnapshots))).toEqual([
      "p-2017",
      "p-2021",
      "q-2022",
      "p-2023-11",
      "p-2023-12",
    ]);
  });

  it("follows the state and not the label", () => {
    const mislabelled = aSnapshot({ snapshotId: id("a-2030"), stateOf: date("2016") });
    expect(ids([of2017, mislabelled].sort(compareSnapshots))).toEqual(["a-2030", "p-2017"]);
  });

  it("puts a whole year after a month within it, since its state ends later", () => {
    const ofWholeYear = aSnapshot({ snapshotId: id("a-2023"), stateOf: date("2023") });
    expect(ids([ofWholeYear, ofNovember].sort(compareSnapshots))).toEqual(["p-2023-11", "a-2023"]);
  });

  it("falls back on the id where two states end on the same day", () => {
    const twin = aSnapshot({ snapshotId: id("p-2023-12-b"), stateOf: date("2023-12-31") });
    expect(ids([twin, ofDecember].sort(compareSnapshots))).toEqual(["p-2023-12", "p-2023-12-b"]);
  });

  it("is the same wherever one begins", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(ids(shuffled.sort(compareSnapshots))).toEqual(ids([...all].sort(compareSnapshots)));
      }),
    );
  });
});

describe("the mapping before", () => {
  it("is the nearest earlier one", () => {
    expect(findPreviousSnapshot(all, ofDecember)).toBe(ofNovember);
    expect(findPreviousSnapshot(all, of2021)).toBe(of2017);
  });

  it("is one of the same county, even when another county's lies between", () => {
    expect(findPreviousSnapshot(all, ofNovember)).toBe(of2021);
  });

  it("is absent for the first of a county", () => {
    expect(findPreviousSnapshot(all, of2017)).toBeUndefined();
    expect(findPreviousSnapshot(all, ofOtherCounty)).toBeUndefined();
  });

  it("leaves the list as it was", () => {
    const before = ids(all);
    findPreviousSnapshot(all, ofDecember);
    expect(ids(all)).toEqual(before);
  });
});

describe("the mapping of a year", () => {
  it("is the later one where a year has two", () => {
    expect(findSnapshotOfYear([ofDecember, ofNovember], 2023)).toBe(ofDecember);
    expect(findSnapshotOfYear([ofNovember, ofDecember], 2023)).toBe(ofDecember);
  });

  it("is the only one where a year has one", () => {
    expect(findSnapshotOfYear(all, 2021)).toBe(of2021);
  });

  it("is absent where a year has none, and a neighbouring year never stands in", () => {
    expect(findSnapshotOfYear([of2021, ofNovember], 2022)).toBeUndefined();
  });

  it("goes by the state, not by the day of publication", () => {
    const publishedLater = aSnapshot({ stateOf: date("2023-12"), publishedOn: date("2024-02-20") });
    expect(findSnapshotOfYear([publishedLater], 2024)).toBeUndefined();
    expect(findSnapshotOfYear([publishedLater], 2023)).toBe(publishedLater);
  });
});
