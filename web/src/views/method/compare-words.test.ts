import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWords } from "./compare-words.ts";

const say = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ kind, text }) => ({ same: text, before: `[-${text}-]`, after: `[+${text}+]` })[kind])
    .join(" ");

test("words that only one wording has are told apart from those of both", () => {
  expect(say("bruk sker öppet", "bruk och försäljning sker öppet")).toBe(
    "bruk [+och försäljning+] sker öppet",
  );
});

test("what was there stands before what came instead", () => {
  expect(say("otrygg för allmänheten", "otrygg för omgivningen")).toBe(
    "otrygg för [-allmänheten-] [+omgivningen+]",
  );
});

test("the same wording twice is one run", () => {
  expect(compareWords("en plats", "en plats")).toEqual([{ kind: "same", text: "en plats" }]);
});

test("both wordings can be read out of the comparison, word by word", () => {
  const wording = fc
    .array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 12 })
    .map((words) => words.join(" "));
  const pick = (before: string, after: string, side: "before" | "after") =>
    compareWords(before, after)
      .filter(({ kind }) => kind === "same" || kind === side)
      .map(({ text }) => text)
      .join(" ");
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      expect(pick(before, after, "before")).toBe(before);
      expect(pick(before, after, "after")).toBe(after);
    }),
  );
});
