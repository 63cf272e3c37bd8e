import { describe, expect, it } from "vitest";
import { areNamesAlike } from "./compare-names.ts";

describe("two spellings", () => {
  it.each([
    ["Torget", "TORGET "],
    ["Lagaplan C", "Lagaplan centrum"],
    ["Farstas centrum", "Farsta C"],
    ["Storgatan/Lillvägen, Orten", "Storg. – Lillv. Orten"],
    ["Parken norra", "Norra Parken"],
    ["Parken n.", "Parken norra"],
    ["Stortorget", "Stor-torget"],
    ["Hallunda C/Norsborg C", "Hallunda C – Norsborg C"],
  ])("of one place are alike: %s, %s", (a, b) => {
    expect(areNamesAlike(a, b)).toBe(true);
    expect(areNamesAlike(b, a)).toBe(true);
  });

  it.each([
    ["Storgatan", "Storvägen"],
    ["Parken norra", "Parken södra"],
    ["Storgatan/Lillvägen", "Storgatan/Nyvägen"],
    ["Torget 1", "Torget 2"],
    ["?", "!"],
  ])("of two places are not: %s, %s", (a, b) => {
    expect(areNamesAlike(a, b)).toBe(false);
  });
});
