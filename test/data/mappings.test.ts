import { findSnapshotOfYear } from "@scenkartan/domain";
import { describe, expect, it } from "vitest";
import { readPublished } from "./published.ts";

const { snapshots, totals } = readPublished();

const totalOf = (totalId: string) => {
  const found = totals.find((total) => total.totalId === totalId);
  if (found === undefined) throw new Error(`no total ${totalId}`);
  return found;
};

describe("the mappings", () => {
  it("are four, all of Stockholms län", () => {
    expect(snapshots.map(({ snapshotId, lanskod }) => [snapshotId, lanskod])).toEqual([
      ["stockholm-2017", "01"],
      ["stockholm-2021", "01"],
      ["stockholm-2023-11", "01"],
      ["stockholm-2023-12", "01"],
    ]);
  });

  it("open with that of December 2023, and with no other", () => {
    const defaults = snapshots.filter(({ isDefault }) => isDefault);
    expect(defaults.map(({ snapshotId }) => snapshotId)).toEqual(["stockholm-2023-12"]);
  });

  it("keep state and publication apart", () => {
    const december = snapshots.find(({ snapshotId }) => snapshotId === "stockholm-2023-12");
    expect(december).toMatchObject({ stateOf: "2023-12", publishedOn: "2024-02-20" });
  });

  it("answer for 2023 with the later one, and for 2022 and 2024 not at all", () => {
    expect(findSnapshotOfYear(snapshots, 2023)?.snapshotId).toBe("stockholm-2023-12");
    expect(findSnapshotOfYear(snapshots, 2022)).toBeUndefined();
    expect(findSnapshotOfYear(snapshots, 2024)).toBeUndefined();
  });

  it("have each the definition of their own source, or none", () => {
    const definitions = snapshots.map(({ definition }) => definition?.sourceId);
    expect(definitions).toEqual([undefined, undefined, "polisen-2023-11", "seed-004"]);
  });
});

describe("the published totals", () => {
  it("are 48, 64, 63 and 53 scenes", () => {
    const ofMapping = snapshots.map(({ snapshotId }) =>
      totals
        .filter((total) => total.measure === "scenes" && total.snapshotId === snapshotId)
        .map(({ value }) => value),
    );
    expect(ofMapping).toEqual([[48], [64], [63], [53]]);
  });

  it("do not make a mapping of the 59 scenes that a news item quotes", () => {
    const quoted = totals.filter(({ value }) => value === 59);
    expect(quoted).toHaveLength(1);
    expect(quoted[0]).toMatchObject({
      totalId: "t-2022-03",
      measure: "scenes",
      stateOf: "2022-03",
    });
    expect(quoted[0]).not.toHaveProperty("snapshotId");
  });

  it("contradict each other on 11 and 11, each pointing at the other", () => {
    const [forvaltningar, scener] = [totalOf("t-2021-sdf"), totalOf("t-2021-sthlm")];
    expect([forvaltningar.value, scener.value]).toEqual([11, 11]);
    expect(forvaltningar.measure).toBe("stockholm_stadsdelsforvaltningar");
    expect(scener.measure).toBe("scenes_in_stockholm_stad");
    expect([forvaltningar.contradicts, scener.contradicts]).toEqual(["t-2021-sthlm", "t-2021-sdf"]);
    expect(forvaltningar.sourceId).not.toBe(scener.sourceId);
  });

  it("contradict each other nowhere else", () => {
    expect(totals.filter(({ contradicts }) => contradicts !== undefined)).toHaveLength(2);
  });

  it("give no number for the change of ground, only the words of the source", () => {
    const changes = totals.filter(({ measure }) => measure === "area_change");
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      value: { silent: "not-published" },
      publishedAs: "drogscenerna totalt sett har blivit mindre till ytan",
    });
  });

  it("say zero, and not nothing, of scenes that were added during 2023", () => {
    expect(totalOf("t-2023-12-n")).toMatchObject({ measure: "added", value: 0 });
  });

  it("speak of 13 of 26 kommuner in 2021 and of 8 in 2023", () => {
    expect([totalOf("t-2021-k").value, totalOf("t-2023-12-k").value]).toEqual([13, 8]);
  });

  it("count one kommun's scenes under that kommun", () => {
    const kommunOf = (id: string) => [totalOf(id).kommunkod, totalOf(id).value];
    expect(kommunOf("t-sod-2021")).toEqual(["0181", 6]);
    expect(kommunOf("t-sod-2023")).toEqual(["0181", 13]);
    expect(kommunOf("t-2023-12-s")).toEqual(["0180", 5]);
    expect(kommunOf("t-2022-sol")).toEqual(["0163", 1]);
  });
});
