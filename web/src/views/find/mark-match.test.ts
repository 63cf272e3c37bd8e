import fc from "fast-check";
import { expect, test } from "vitest";
import { markMatch } from "./mark-match.ts";

const show = (name: string, typed: string) =>
  markMatch(name, typed)
    .map(({ text, isTyped }) => (isTyped ? `[${text}]` : text))
    .join("");

test.each([
  ["Skogås C", "skog", "[Skog]ås C"],
  ["Skogås C", "SKOGAS", "[Skogås] C"],
  ["Skogås C", "ås", "Skog[ås] C"],
  ["Hallunda C/Norsborg C", "norsb hall", "[Hall]unda C/[Norsb]org C"],
  ["Upplands Väsby", "vasby u", "[U]pplands [Väsby]"],
  ["Huddinge", "hudinge", "Huddinge"],
  ["Huddinge", "e", "Huddinge"],
  ["Ska\u030arby", "skår", "[Skår]by"],
  ["Straße", "stra", "Straße"],
])("of %s, typed %s, are marked: %s", (name, typed, marked) => {
  expect(show(name, typed)).toBe(marked);
});

test("the pieces always make up the name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (name, typed) => {
      const text = markMatch(name, typed).map((piece) => piece.text);
      expect(text.join("")).toBe(name.normalize("NFC"));
    }),
  );
});
