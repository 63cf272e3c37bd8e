import { describe, expect, it } from "vitest";
import type { GroundSums } from "./change.ts";
import { nameChange, type SceneState, type StatePair } from "./name-change.ts";
import { id } from "./testing/builders.ts";

const ACTIVE: SceneState = { status: "active", basis: "stated", reason: "stated", sourceIds: [] };
const INFERRED: SceneState = { ...ACTIVE, basis: "inferred", reason: "not-among-ceased" };
const CEASED: SceneState = {
  status: "ceased",
  basis: "stated",
  reason: "stated",
  ceasedSince: id("s2"),
  sourceIds: [],
};
const UNKNOWN: SceneState = { status: "unknown", reason: "silent" };
const ABSENT: SceneState = { status: "absent" };

function aPair(before: SceneState, after: SceneState, more: Partial<StatePair> = {}): StatePair {
  return { before, after, events: [], isListedByError: false, isUnreported: false, ...more };
}

/** Sums from square metres before, kept, lost and gained; nothing below tolerance. */
function someGround(beforeM2: number, keptM2: number, gainedM2: number): GroundSums {
  const sums = {
    beforeM2,
    keptM2,
    lostM2: beforeM2 - keptM2,
    gainedM2,
    afterM2: keptM2 + gainedM2,
    belowToleranceLostM2: 0,
    belowToleranceGainedM2: 0,
  };
  return sums as GroundSums;
}

const kindOf = (...scenes: StatePair[]) => nameChange({ scenes })?.kind;

describe("a change without mapped ground", () => {
  it.each([
    ["ceased", ACTIVE, CEASED],
    ["added", ABSENT, ACTIVE],
    ["returned", CEASED, ACTIVE],
    ["unchanged", ACTIVE, ACTIVE],
    ["unknown", UNKNOWN, ACTIVE],
    ["unknown", ACTIVE, UNKNOWN],
    ["unknown", UNKNOWN, CEASED],
  ] as const)("is %s", (kind, before, after) => {
    const named = nameChange({ scenes: [aPair(before, after)] });
    expect(named?.kind).toBe(kind);
    expect(named?.ground.comparable).toBe(false);
  });

  it.each([
    ["neither mapping speaks of it", UNKNOWN, UNKNOWN],
    ["it had ceased before", CEASED, CEASED],
    ["it had not been seen yet", ABSENT, ABSENT],
  ])("is none when %s", (_, before, after) => {
    expect(kindOf(aPair(before, after))).toBeUndefined();
  });

  it("is shrunk or grown when a source says so, and unknown when sources say both", () => {
    expect(kindOf(aPair(ACTIVE, ACTIVE, { events: ["shrunk"] }))).toBe("shrunk");
    expect(kindOf(aPair(ACTIVE, ACTIVE, { events: ["grown", "active"] }))).toBe("grown");
    expect(kindOf(aPair(ACTIVE, ACTIVE, { events: ["shrunk", "grown"] }))).toBe("unknown");
  });

  it("is stated only where sources state all that it rests on", () => {
    const basisOf = (...pair: Parameters<typeof aPair>) =>
      nameChange({ scenes: [aPair(...pair)] })?.basis;
    expect(basisOf(INFERRED, CEASED)).toBe("stated");
    expect(basisOf(INFERRED, ACTIVE, { events: ["shrunk"] })).toBe("stated");
    expect(basisOf(ACTIVE, INFERRED)).toBe("inferred");
  });

  it("says why ground cannot be compared", () => {
    const reasonOf = (pair: StatePair) => nameChange({ scenes: [pair] })?.ground;
    const because = (reason: string) => ({ comparable: false, reason });
    expect(reasonOf(aPair(ACTIVE, CEASED))).toEqual(because("no-mapped-ground"));
    expect(reasonOf(aPair(UNKNOWN, ACTIVE))).toEqual(because("source-silent"));
    const wrong = aPair(ACTIVE, CEASED, { isListedByError: true });
    expect(reasonOf(wrong)).toEqual(because("listed-by-error"));
  });
});

describe("a change on mapped ground", () => {
  const named = (sums: GroundSums) => nameChange({ scenes: [aPair(ACTIVE, ACTIVE)], sums });

  it.each([
    ["unchanged", someGround(100, 100, 0)],
    ["shrunk", someGround(100, 60, 0)],
    ["shrunk", someGround(100, 60, 10)],
    ["grown", someGround(100, 95, 60)],
    ["moved", someGround(100, 0, 90)],
    ["moved", someGround(100, 19, 81)],
    ["grown", someGround(100, 20, 81)],
  ])("is %s, measured", (kind, sums) => {
    expect(named(sums)).toEqual({ kind, basis: "measured", ground: { comparable: true, ...sums } });
  });
});

describe("scenes that belong together", () => {
  it("are split or merged by how many there are at either end", () => {
    expect(kindOf(aPair(ACTIVE, ACTIVE), aPair(ABSENT, ACTIVE))).toBe("split");
    expect(kindOf(aPair(ACTIVE, ACTIVE), aPair(ACTIVE, ABSENT))).toBe("merged");
  });

  it("are not known when one of them is not", () => {
    expect(kindOf(aPair(ACTIVE, ACTIVE), aPair(ACTIVE, UNKNOWN))).toBe("unknown");
  });
});

describe("what goes before what", () => {
  it("is an error put right, then silence, then a ruling, then ground", () => {
    const sums = someGround(100, 100, 0);
    const tell = (pair: StatePair) => {
      const told = nameChange({ scenes: [pair], sums, ruled: "moved" });
      return [told?.kind, told?.basis];
    };
    const wrong = { isListedByError: true, isUnreported: true };
    expect(tell(aPair(ACTIVE, ACTIVE, wrong))).toEqual(["corrected", "stated"]);
    expect(tell(aPair(ACTIVE, ACTIVE, { isUnreported: true }))).toEqual(["unknown", "inferred"]);
    expect(tell(aPair(ACTIVE, ACTIVE))).toEqual(["moved", "ruled"]);
  });
});
