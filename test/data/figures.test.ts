import { describe, expect, it } from "vitest";
import { readPublished } from "./published.ts";

const { insecurity, outcomes, goals, goalValues, contextFacts } = readPublished();

const rowOf = (id: string) => {
  const found = insecurity.find(({ rowId }) => rowId === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
};

describe("insecurity near a scene", () => {
  it("is 36 percent within 500 metres", () => {
    expect(rowOf("i-2023-500")).toMatchObject({
      polarity: "unsafe",
      sharePercent: 36,
      distance: { fromM: 0, toM: 500 },
    });
  });

  it("is 21 percent in the whole county, which is no share beyond 500 metres", () => {
    const whole = rowOf("i-2023-lan");
    expect(whole).toMatchObject({ polarity: "unsafe", sharePercent: 21, lanskoder: ["01"] });
    expect(whole).not.toHaveProperty("distance");
  });

  it("is compared with no other distance, since no source has one", () => {
    expect(insecurity.filter(({ distance }) => distance !== undefined)).toHaveLength(1);
  });

  it("has no number of answers and no margin, and borrows neither from another survey", () => {
    for (const id of ["i-2023-500", "i-2023-lan"]) {
      expect(rowOf(id)).toMatchObject({
        n: { silent: "not-published" },
        marginPp: { silent: "not-published" },
      });
    }
    expect(rowOf("s-2023").n).toBe(35_000);
  });
});

describe("the other surveys", () => {
  it("ask whether people feel safe, and never count as unsafe", () => {
    const unsafe = insecurity.filter(({ polarity }) => polarity === "unsafe");
    expect(unsafe.map(({ rowId }) => rowId)).toEqual(["i-2023-500", "i-2023-lan"]);
  });

  it("are silent where their result has not been found", () => {
    expect(rowOf("s-2024").sharePercent).toEqual({ silent: "not-found" });
  });

  it("keep a small number of answers as published", () => {
    expect(rowOf("s-2023-vaxholm")).toMatchObject({ kommunkod: "0187", n: 538, sharePercent: 90 });
  });
});

describe("outcomes of operations", () => {
  const outcomeOf = (id: string) => outcomes.find(({ outcomeId }) => outcomeId === id);

  it("keep 20 years and 9 months of prison as 249 months, in the words of the source", () => {
    expect(outcomeOf("klara-2018-2019-2")).toMatchObject({
      value: 20 * 12 + 9,
      unit: "månader",
      approximate: false,
    });
    expect(outcomeOf("klara-2018-2019-2")?.publishedAs).toMatch(/^20 år och 9 månader/);
  });

  it("say “several” without a number, and never zero", () => {
    const silent = outcomes.filter(({ value }) => typeof value !== "number");
    expect(silent).toHaveLength(5);
    expect(silent.every(({ approximate }) => approximate)).toBe(true);
  });

  it("are 15, 4, 6 and 1 for the four operations", () => {
    const count = (id: string) => outcomes.filter(({ operationId }) => operationId === id).length;
    expect(
      ["gastrikland-2022-11", "norrkoping-3", "klara-2018-2019", "norrkoping-6"].map(count),
    ).toEqual([15, 4, 6, 1]);
  });
});

describe("the plan for Gävleborg", () => {
  it("has a target only where it sets one, and that is zero scenes", () => {
    const withTarget = goals.filter(({ target }) => target !== undefined);
    expect(withTarget.map(({ goalId, target }) => [goalId, target])).toEqual([["g-m5", 0]]);
  });

  it("has six aims, four measures, one rule and one rhythm of meetings", () => {
    const kinds = ["malbild", "effektmal", "rule", "meeting-rhythm"];
    expect(kinds.map((each) => goals.filter(({ kind }) => kind === each).length)).toEqual([
      6, 4, 1, 1,
    ]);
  });

  it("has published values for waste water in Gävle and for nothing else", () => {
    expect(goalValues.map(({ goalId, value }) => [goalId, value])).toEqual([
      ["g-e2", 0.1],
      ["g-e2", 7.6],
    ]);
  });
});

describe("facts around the scenes", () => {
  it("have a number only where the source gives one", () => {
    const numbers = contextFacts.filter(({ value }) => value !== undefined);
    expect(numbers.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      "11 ton",
      "2 gånger",
      "4 gånger",
    ]);
  });
});
