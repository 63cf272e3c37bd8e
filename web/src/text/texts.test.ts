import { expect, test } from "vitest";
import { listTexts } from "./list-texts.ts";

const swedish = await listTexts("sv");
const english = await listTexts("en");

test("both languages have the same keys", () => {
  expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort());
});

test("no text is empty, and each names the same values in both languages", () => {
  const values = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();
  for (const [key, text] of swedish) {
    expect(text.trim(), key).not.toBe("");
    const own = values(text).filter((name) => name !== "count" && name !== "spelled");
    const other = values(english.get(key) ?? "").filter(
      (name) => name !== "count" && name !== "spelled",
    );
    expect(other, key).toEqual(own);
  }
});

test("no text calls the share of a whole area that of those further away", () => {
  const further =
    /(bortom|utanför|längre bort än|mer än|beyond|outside|further than|more than) (500|{{)/i;
  const rest = /(resten av länet|övriga länet|rest of the county|elsewhere in the county)/i;
  for (const [key, text] of [...swedish, ...english]) {
    expect(text, key).not.toMatch(further);
    expect(text, key).not.toMatch(rest);
  }
});

test("every text that names a whole area's share says that those nearby are included", () => {
  for (const words of [swedish, english]) {
    for (const [key, text] of words) {
      if (!/^proximity\.(chart\.reference|band\.reference|subtitle\.)/.test(key)) continue;
      expect(text, key).toMatch(/även de som bor nära|nearby included|includes those/);
    }
  }
});

test("no text ranks, alarms or says why", () => {
  const forbidden =
    /\b(värst|hårdast|drabbad|tack vare|på grund av|leder till|försvunn|worst|hardest|thanks to|because of|caused|beyond 500|bortom 500)/i;
  for (const [key, text] of [...swedish, ...english]) expect(text, key).not.toMatch(forbidden);
});
