import fc from "fast-check";
import { expect, test } from "vitest";
import { guessKind, toAddressWords } from "./read-address.ts";

test.each([
  ["/kommun/9999-huddinge", "huddinge"],
  ["/kommun/9999", "9999"],
  ["/kommun/Upplands%20V%C3%A4sby", "upplands vasby"],
  ["/scen/skogas-centrum", "skogas centrum"],
  ["/lan/stockholm", "stockholm"],
  ["/nonsens/mer", "nonsens mer"],
  ["/kommun", ""],
  ["/%E0%A4%A", "e0 a4 a"],
  ["/--/..", ""],
])("%s is searched by: %s", (path, words) => {
  expect(toAddressWords(path)).toBe(words);
});

test("the words never are more than a search takes", () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string({ maxLength: 300 }), (path, more) => {
      const words = toAddressWords(`${path}/${more}`);
      expect(words.length).toBeLessThanOrEqual(100);
      expect(words).toBe(words.trim());
    }),
  );
});

test.each([
  ["/scen/x/y", "scene"],
  ["/kommun/huddinge", "kommun"],
  ["/constructor/x", undefined],
  ["/", undefined],
])("%s seems to be of the kind %s", (path, kind) => {
  expect(guessKind(path)).toBe(kind);
});
