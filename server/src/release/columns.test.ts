import { describe, expect, it } from "vitest";
import { bilingual, type Codec, figure, flag, json, plain, point } from "./columns.ts";

/** What a value becomes after a stay in the table. */
function stay(codec: Codec, value: unknown): unknown {
  return codec.fromCells("value", codec.toCells("value", value));
}

describe("a plain cell", () => {
  it.each(["text", "", 0, 11.5])("keeps %j", (value) => {
    expect(stay(plain, value)).toBe(value);
  });

  it("is null for what is absent, and absent again", () => {
    expect(plain.toCells("value", undefined)).toEqual({ value: null });
    expect(stay(plain, undefined)).toBeUndefined();
  });
});

describe("a flag", () => {
  it.each([true, false])("keeps %s", (value) => {
    expect(stay(flag, value)).toBe(value);
  });

  it("is a number in the file", () => {
    expect(flag.toCells("value", true)).toEqual({ value: 1 });
  });
});

describe("a list or an object", () => {
  it.each([[[]], [["0180", "0126"]], [{ precisionM: 100, ring: [[20, 57]] }]])(
    "keeps %j",
    (value) => {
      expect(stay(json, value)).toEqual(value);
    },
  );

  it("is null for what is absent, and never the text of undefined", () => {
    expect(json.toCells("value", undefined)).toEqual({ value: null });
    expect(stay(json, undefined)).toBeUndefined();
  });
});

describe("a sentence in both languages", () => {
  it("is two columns", () => {
    expect(bilingual.toCells("note", { sv: "Ja", en: "Yes" })).toEqual({
      noteSv: "Ja",
      noteEn: "Yes",
    });
  });

  it("keeps both, empty ones included", () => {
    expect(stay(bilingual, { sv: "", en: "Yes" })).toEqual({ sv: "", en: "Yes" });
  });

  it("is absent where it was absent", () => {
    expect(stay(bilingual, undefined)).toBeUndefined();
  });
});

describe("a figure", () => {
  it("is a number with an empty reason", () => {
    expect(figure.toCells("n", 538)).toEqual({ n: 538, nSilent: null });
  });

  it("is a reason with an empty number", () => {
    expect(figure.toCells("n", { silent: "not-published" })).toEqual({
      n: null,
      nSilent: "not-published",
    });
  });

  it.each([0, 11.5, { silent: "contradicted" }, { silent: "not-found" }])("keeps %j", (value) => {
    expect(stay(figure, value)).toEqual(value);
  });

  it.each([{ suppressed: "too-few" }, { notComparable: "no-mapped-ground" }])(
    "refuses %j, which no published figure is",
    (value) => {
      expect(() => figure.toCells("n", value)).toThrow("n:");
    },
  );

  it("refuses a row with neither a number nor a reason, and one with an unknown reason", () => {
    expect(() => figure.fromCells("n", { n: null, nSilent: null })).toThrow("n:");
    expect(() => figure.fromCells("n", { n: null, nSilent: "too-few" })).toThrow("n:");
  });
});

describe("a point", () => {
  const label = point("labelLon", "labelLat");

  it("is longitude and latitude in the columns that were named", () => {
    expect(label.toCells("labelPoint", { type: "Point", coordinates: [20, 57] })).toEqual({
      labelLon: 20,
      labelLat: 57,
    });
  });

  it("keeps zero degrees, and which of the two is which", () => {
    for (const coordinates of [
      [0, 57],
      [20, 0],
    ]) {
      const value = { type: "Point", coordinates };
      expect(stay(label, value)).toEqual(value);
    }
  });
});
