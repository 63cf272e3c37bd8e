import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReleaseId, isSlug, toSlug } from "./ids.ts";

describe("a slug", () => {
  it.each(["jarva", "hallunda-norsborg-c", "stockholm-2023-12", "1", "a-1"])(
    "can be %s",
    (text) => {
      expect(isSlug(text)).toBe(true);
    },
  );

  it.each(["", "Jarva", "järva", "två ord", "a--b", "-a", "a-", "a_b", "a\n"])(
    "is never %j",
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );

  it("is never something else than text", () => {
    for (const value of [undefined, null, 7, ["a"], { toString: () => "a" }]) {
      expect(isSlug(value)).toBe(false);
    }
  });

  it("has at most eighty characters", () => {
    expect(isSlug("a".repeat(80))).toBe(true);
    expect(isSlug("a".repeat(81))).toBe(false);
  });
});

describe("making a slug of a name", () => {
  it.each([
    ["Järva", "jarva"],
    ["Södertälje", "sodertalje"],
    ["Skogås C", "skogas-c"],
    ["ÅÄÖ åäö", "aao-aao"],
    ["Hallunda C/Norsborg C", "hallunda-c-norsborg-c"],
    ["  Två  ord! ", "tva-ord"],
    ["Idé 7", "ide-7"],
  ])("folds %s to %s", (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  it("folds a letter and its decomposed twin alike", () => {
    expect(toSlug("a\u030arsta")).toBe(toSlug("\u00e5rsta"));
  });

  it("gives nothing for a name without letters or digits", () => {
    expect(toSlug("–/ !")).toBe("");
  });

  it("gives a slug or nothing, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (name) => {
        const slug = toSlug(name);
        expect(slug === "" || isSlug(slug)).toBe(true);
      }),
    );
  });

  it("leaves a slug as it is", () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        expect(toSlug(words.join("-"))).toBe(words.join("-"));
      }),
    );
  });
});

describe("a release's id", () => {
  it("is sixteen hexadecimal digits in lower case", () => {
    expect(isReleaseId("0123456789abcdef")).toBe(true);
  });

  it.each([
    "0123456789abcde",
    "0123456789abcdef0",
    "0123456789ABCDEF",
    "g123456789abcdef",
    "../3456789abcdef",
  ])("is never %s", (text) => {
    expect(isReleaseId(text)).toBe(false);
  });
});
