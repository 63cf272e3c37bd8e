import { describe, expect, it } from "vitest";
import { readPublished } from "./published.ts";

const { kommuner, lan, lokalpolisomraden, lokalpolisomradeKommuner } = readPublished();

describe("Sweden", () => {
  it("has 290 kommuner in 21 län", () => {
    expect(kommuner).toHaveLength(290);
    expect(lan).toHaveLength(21);
    expect(new Set(kommuner.map(({ lanskod }) => lanskod))).toEqual(
      new Set(lan.map(({ lanskod }) => lanskod)),
    );
  });

  it("has 26 kommuner in Stockholms län", () => {
    expect(lan.find(({ lanskod }) => lanskod === "01")?.lan).toBe("Stockholms län");
    expect(kommuner.filter(({ lanskod }) => lanskod === "01")).toHaveLength(26);
  });

  it("has no kommun twice, by code or by name", () => {
    expect(new Set(kommuner.map(({ kommunkod }) => kommunkod)).size).toBe(290);
    expect(new Set(kommuner.map(({ kommun }) => kommun)).size).toBe(290);
  });
});

describe("a lokalpolisområde", () => {
  const kommunerOf = (id: string) =>
    lokalpolisomradeKommuner
      .filter(({ lokalpolisomrade }) => lokalpolisomrade === id)
      .map(({ kommunkod }) => kommunkod)
      .sort();

  it("does not follow kommuner: Sollentuna takes in Upplands Väsby", () => {
    expect(kommunerOf("sollentuna")).toEqual(["0114", "0163"]);
  });

  it("is valid from and to unknown days unless a source says otherwise", () => {
    const known = lokalpolisomraden.filter(
      ({ validFrom, validTo }) => validFrom !== "unknown" || validTo !== "unknown",
    );
    expect(known.map(({ lokalpolisomrade }) => lokalpolisomrade)).toEqual(["norrmalm"]);
    expect(known[0]).toMatchObject({ validFrom: "unknown", validTo: "2024-12-31" });
  });

  it("is never called whole or part of a kommun without a source that says so", () => {
    const parts = lokalpolisomradeKommuner.filter(({ extent }) => extent !== "unknown");
    expect(parts.map(({ kommunkod, extent }) => `${kommunkod} ${extent}`)).toEqual([
      "0180 part",
      "0180 part",
      "0180 part",
      "0180 part",
    ]);
  });
});
