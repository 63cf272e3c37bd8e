import { describe, expect, it } from "vitest";
import { checkPrivacy } from "./check-privacy.ts";
import type { Rows } from "./read-rows.ts";

const ref = { file: "published/scene-notes.csv", line: 2 };

/** What is found in a note with that text. */
function check(text: string) {
  return checkPrivacy({ sceneNotes: [{ ref, row: { textSv: text } }] } as unknown as Rows);
}

describe("looking for personal data", () => {
  it.each([
    ["e-post", "skriv till provtorget@example.org"],
    ["telefon", "ring 031-390 06 50"],
    ["telefon", "ring 08-465 004 15"],
    ["telefon", "ring 08-46500415"],
    ["telefon", "ring 070-174 06 05"],
    ["telefon", "ring 070-1740605"],
    ["telefon", "ring +46 70 174 06 05"],
    ["telefon", "ring 0980-319 20"],
    ["personnummer", "19000101-0000"],
    ["personnummer", "000101-0000"],
    ["personnummer", "000101+0000"],
  ])("finds %s in “%s”, and does not repeat it", (found, text) => {
    const issues = check(text);
    expect(issues).toMatchObject([{ code: "personal-data", ref, context: { column: "textSv" } }]);
    expect(issues[0]?.context.found).toContain(found);
    expect(JSON.stringify(issues)).not.toContain(text);
  });

  it.each([
    "rättad 2025-04-14",
    "2018-2019",
    "cirka 2,1 miljoner kronor",
    "43500 tabletter, 11.5 kg",
    "kommunkod 0181",
    "kommunerna 0181-0182",
    "releaseId 3244228",
    "av 1 000 utskick",
    "126 000 utskick; 84 000 svar",
    "https://mitti.se/nyheter/6.3.287757.6a1edbdd38",
    "GHB & 3-CMC @ torget",
  ])("leaves “%s” alone", (text) => {
    expect(check(text)).toEqual([]);
  });

  it("looks into lists", () => {
    const rows = { operations: [{ ref, row: { actors: ["Polisen", "prov@example.org"] } }] };
    expect(checkPrivacy(rows as unknown as Rows)).toHaveLength(1);
  });

  it("says once what a cell holds twice", () => {
    expect(check("a@example.org, b@example.org")).toHaveLength(1);
  });
});
