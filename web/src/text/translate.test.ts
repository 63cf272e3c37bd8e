import { expect, test } from "vitest";
import { toTranslate } from "./translate.ts";

const words = {
  hello: "Hej {{name}}!",
  list: {
    named_one: "{{count}} namngiven av {{all}}",
    named_other: "{{count}} namngivna av {{all}}",
  },
  added_zero: "inga tillkom",
  added_other: "{{count}} tillkom",
  plain: "{{count}} scener",
} as const;
const t = toTranslate(words, "sv");

test("a text is found by its key and filled in", () => {
  expect(t("hello", { name: "<du>" })).toBe("Hej <du>!");
});

test("the count chooses the form, and zero is many", () => {
  expect(t("list.named", { count: 1, all: 3 })).toBe("1 namngiven av 3");
  expect(t("list.named", { count: 0, all: 3 })).toBe("0 namngivna av 3");
});

test("nothing is said in its own words where there are such", () => {
  expect(t("added", { count: 0 })).toBe("inga tillkom");
  expect(t("added", { count: 2 })).toBe("2 tillkom");
});

test("a text without forms of the plural counts too", () => {
  expect(t("plain", { count: 1 })).toBe("1 scener");
});

test("what is not there is said as its key, and a value that is not given as its name", () => {
  expect(t("list.event" as "plain")).toBe("list.event");
  expect(t("list" as "plain")).toBe("list");
  expect(t("hello")).toBe("Hej {{name}}!");
});
