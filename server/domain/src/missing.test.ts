import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Figure,
  isMissing,
  isSilentReason,
  NOT_COMPARABLE_REASONS,
  SILENT_REASONS,
  SUPPRESSED_REASONS,
} from "./missing.ts";

describe("a figure", () => {
  it("is there when it is a number, zero included", () => {
    fc.assert(
      fc.property(fc.double(), (number) => {
        expect(isMissing(number)).toBe(false);
      }),
    );
    expect(isMissing(0)).toBe(false);
  });

  it.each<Figure>([
    { silent: "not-published" },
    { suppressed: "too-few" },
    { notComparable: "no-mapped-ground" },
  ])("is missing when it is a reason: %j", (figure) => {
    expect(isMissing(figure)).toBe(true);
  });

  it("never has one word for two kinds of absence", () => {
    const reasons = [...SILENT_REASONS, ...SUPPRESSED_REASONS, ...NOT_COMPARABLE_REASONS];
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});

describe("a reason for silence", () => {
  it("is one of the six that the domain knows", () => {
    expect(SILENT_REASONS.every(isSilentReason)).toBe(true);
    expect(SILENT_REASONS).toHaveLength(6);
  });

  it.each(["too-few", "no-mapped-ground", "", "zero", null, undefined, 0])(
    "is never %j",
    (value) => {
      expect(isSilentReason(value)).toBe(false);
    },
  );
});
