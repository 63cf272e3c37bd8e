import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summariseCoverage } from "./coverage.ts";
import type { SceneStatus } from "./status.ts";
import { aCeasedStatus, anUnknownStatus, aStatus, aTotal } from "./testing/builders.ts";

const inferred = { basis: "inferred", reason: "not-among-ceased" } as const;

describe("how many scenes are named", () => {
  it("is counted apart for active, ceased and added", () => {
    const statuses = [
      aStatus(),
      aStatus({ event: "added" }),
      aStatus({ event: "shrunk" }),
      aCeasedStatus(),
    ];
    const { active, ceased, added } = summariseCoverage({ statuses, totals: [] });
    expect([active.named, ceased.named, added.named]).toEqual([3, 1, 1]);
  });

  it("says how many of them follow from sources without standing in one", () => {
    const statuses = [aStatus(), aStatus(inferred), aStatus(inferred), aCeasedStatus(inferred)];
    const { active, ceased } = summariseCoverage({ statuses, totals: [] });
    expect([active.named, active.inferred]).toEqual([3, 2]);
    expect([ceased.named, ceased.inferred]).toEqual([1, 1]);
  });

  it("is zero, and a number, where no scene is named", () => {
    const { active, ceased, added } = summariseCoverage({ statuses: [], totals: [] });
    for (const role of [active, ceased, added]) {
      expect(role).toMatchObject({ named: 0, inferred: 0 });
    }
  });

  it("never counts a scene whose status is unknown", () => {
    const status = fc.constantFrom<SceneStatus>(
      aStatus(),
      aStatus(inferred),
      aCeasedStatus(),
      anUnknownStatus(),
    );
    fc.assert(
      fc.property(fc.array(status, { maxLength: 12 }), (statuses) => {
        const { active, ceased } = summariseCoverage({ statuses, totals: [] });
        const unknown = statuses.filter((each) => each.status === "unknown").length;
        expect(active.named + ceased.named + unknown).toBe(statuses.length);
        expect(active.inferred).toBeLessThanOrEqual(active.named);
      }),
    );
  });
});

describe("the publisher's own number", () => {
  it("stands beside the count and is never made from it", () => {
    const totals = [aTotal({ measure: "scenes", value: 53 })];
    const { active } = summariseCoverage({ statuses: [aStatus()], totals });
    expect(active).toEqual({ named: 1, inferred: 0, published: 53 });
  });

  it("is silent where the publisher gave none", () => {
    const { active, added } = summariseCoverage({ statuses: [aStatus()], totals: [] });
    expect(active.published).toEqual({ silent: "not-published" });
    expect(added.published).toEqual({ silent: "not-published" });
  });

  it("is zero, and not silent, where the publisher says none", () => {
    const totals = [aTotal({ measure: "added", value: 0 })];
    expect(summariseCoverage({ statuses: [], totals }).added.published).toBe(0);
  });

  it("is silent for the reason that the source has", () => {
    const totals = [aTotal({ measure: "scenes", value: { silent: "not-found" } })];
    expect(summariseCoverage({ statuses: [], totals }).active.published).toEqual({
      silent: "not-found",
    });
  });

  it("is contradicted where another source says otherwise, and then neither number is chosen", () => {
    const totals = [
      aTotal({ totalId: "t-a", measure: "scenes", value: 11, contradicts: "t-b" }),
      aTotal({ totalId: "t-b", measure: "scenes", value: 9, contradicts: "t-a" }),
    ];
    const expected = { silent: "contradicted" };
    expect(summariseCoverage({ statuses: [], totals }).active.published).toEqual(expected);
    expect(
      summariseCoverage({ statuses: [], totals: totals.toReversed() }).active.published,
    ).toEqual(expected);
  });

  it("is contradicted even by a total that counts something else", () => {
    const totals = [
      aTotal({ totalId: "t-a", measure: "stockholm_stadsdelsforvaltningar", contradicts: "t-b" }),
      aTotal({ totalId: "t-b", measure: "scenes_in_stockholm_stad", contradicts: "t-a" }),
    ];
    expect(summariseCoverage({ statuses: [], totals }).active.published).toEqual({
      silent: "contradicted",
    });
  });

  it("is taken only from totals that count scenes of that kind", () => {
    const totals = [
      aTotal({ totalId: "t-k", measure: "kommuner", value: 13 }),
      aTotal({ totalId: "t-y", measure: "area_change", value: { silent: "not-published" } }),
      aTotal({ totalId: "t-r", measure: "removed", value: 10 }),
    ];
    const { active, ceased, added } = summariseCoverage({ statuses: [], totals });
    expect(active.published).toEqual({ silent: "not-published" });
    expect(ceased.published).toBe(10);
    expect(added.published).toEqual({ silent: "not-published" });
  });
});
