import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { omitAbsent } from "./omit-absent.ts";

describe("leaving out what is absent", () => {
  it("drops undefined and null, keys included", () => {
    const kept = omitAbsent({ a: undefined, b: null, c: 1 });
    expect(Object.keys(kept)).toEqual(["c"]);
  });

  it("keeps zero, false and empty text, which say something", () => {
    expect(omitAbsent({ zero: 0, no: false, empty: "", list: [] })).toEqual({
      zero: 0,
      no: false,
      empty: "",
      list: [],
    });
  });

  it("looks no deeper than the first level", () => {
    expect(omitAbsent({ inner: { a: undefined } })).toStrictEqual({ inner: { a: undefined } });
  });

  it("does not touch its argument", () => {
    const record = { a: undefined, b: 1 };
    omitAbsent(record);
    expect(Object.keys(record)).toEqual(["a", "b"]);
  });

  it("keeps exactly what is neither undefined nor null", () => {
    const value = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.string(),
      fc.constantFrom(null, undefined),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), (values) => {
        const record = Object.fromEntries(values.map((each, index) => [`key${index}`, each]));
        const kept = Object.values(omitAbsent(record));
        expect(kept).toEqual(values.filter((each) => each !== undefined && each !== null));
      }),
    );
  });
});
