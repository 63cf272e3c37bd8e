import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitWord, foldWords, isSlip } from "./typed-name.ts";

describe("folding", () => {
  it("takes rings, dots, case and punctuation away, and parts words", () => {
    expect(foldWords("Hallunda C/Norsborg C")).toEqual(["hallunda", "c", "norsborg", "c"]);
    expect(foldWords(" Väsby—ÅKERSÖ ")).toEqual(["vasby", "akerso"]);
  });

  it("is the same for letters written in one piece or two", () => {
    expect(foldWords("Ska\u030aro\u0308")).toEqual(foldWords("Skårö"));
  });

  it("leaves nothing of signs alone", () => {
    expect(foldWords(" -–/.,")).toEqual([]);
  });
});

describe("a typed word", () => {
  it.each([
    ["huddinge", "huddinge", "whole"],
    ["hudd", "huddinge", "start"],
    ["dinge", "huddinge", "within"],
    ["hudinge", "huddinge", "slip"],
    ["hudddinge", "huddinge", "slip"],
    ["huddimge", "huddinge", "slip"],
    ["hudidnge", "huddinge", "slip"],
    ["hudid", "huddinge", "slip"],
    ["hudi", "huddinge", undefined],
    ["hudimge", "huddinge", undefined],
    ["012", "0126", "start"],
    ["26", "0126", undefined],
    ["01276", "01267", undefined],
    ["e", "huddinge", undefined],
  ] as const)("%s fits %s: %s", (typed, word, fit) => {
    expect(fitWord(typed, word) ?? (isSlip(typed, word) ? "slip" : undefined)).toBe(fit);
  });
});

describe("one slip", () => {
  /** The distance by the textbook: a row and a column a letter. */
  function measureDistance(a: string, b: string): number {
    const rows = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
    for (let i = 1; i <= a.length; i += 1) {
      for (let j = 1; j <= b.length; j += 1) {
        const isSame = a[i - 1] === b[j - 1];
        const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        (rows[i] as number[])[j] = Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        );
      }
    }
    return at(a.length, b.length);
  }

  it("is a distance of one at most, by the textbook, from the word's beginning", () => {
    const letters = fc.constantFrom("a", "b", "c");
    const typed = fc.string({ unit: letters, minLength: 5, maxLength: 7 });
    const word = fc.string({ unit: letters, maxLength: 8 });
    fc.assert(
      fc.property(typed, word, (a, b) => {
        const beginnings = Array.from({ length: b.length + 1 }, (_, end) => b.slice(0, end));
        const isNear = beginnings.some((beginning) => measureDistance(a, beginning) <= 1);
        expect([a, b, isSlip(a, b)]).toEqual([a, b, isNear]);
      }),
      { numRuns: 2000 },
    );
  });
});
