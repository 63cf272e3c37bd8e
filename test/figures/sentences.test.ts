/** Word for word, what figures say of what is published. */

import { expect, test } from "vitest";
import { composeSheet, LANGUAGES, listSheets, openBothEditions } from "./both-editions.ts";

const { facts } = await openBothEditions();
const say = (slug: string, choice = {}, language: "sv" | "en" = "sv") =>
  composeSheet(facts.published, slug, choice, language).sentence;

test("scenes over time", () => {
  expect(say("scener-over-tid")).toBe(
    "Länsstyrelsen uppgav 2024-02-20 att Stockholms län har 53 öppna drogscener, mot 63 i den " +
      "kartläggning som Polisen publicerade i november 2023. Enligt länsstyrelsen arbetades tio bort " +
      "under 2023 och inga nya tillkom.",
  );
  expect(say("scener-over-tid", {}, "en")).toBe(
    "The county administrative board stated on 20 February 2024 that Stockholms län has 53 open drug " +
      "scenes, against 63 in the mapping that the police published in November 2023. According to the " +
      "county administrative board, ten were worked away during 2023 and no new ones were added.",
  );
});

test("a kommun of which nobody gives a number now is not spoken of", () => {
  expect(say("scener-over-tid", { lanskod: "01", kommunkod: "0181" })).toBeUndefined();
});

test("what ceased and was added, from one mapping to the next", () => {
  expect(say("upphorda-och-nya")).toBe(
    "Enligt länsstyrelsen arbetades tio bort under 2023 och inga nya tillkom.",
  );
  const pair = { from: "stockholm-2021", to: "stockholm-2023-11", lanskod: "01" };
  expect(say("upphorda-och-nya", pair)).toBe(
    "Enligt Polisen har tolv upphört och elva tillkommit sedan 2021.",
  );
});

test("the scenes that ceased, by name", () => {
  expect(say("upphorda")).toBe(
    "Tio öppna drogscener i Stockholms län hade upphört vid kartläggningen december 2023: Dalen, " +
      "Dragörgränd, Fisksätra torg, Grantorp/Visättra, Hallunda C/Norsborg C, Lagaplan, Nordkapsgatan " +
      "Husby, Skogås C, Ullerudsbacken-Brunskogsbacken och Vårby C.",
  );
  expect(say("upphorda", { lanskod: "01", kommunkod: "0126" })).toBe(
    "Tre öppna drogscener i Huddinge hade upphört vid kartläggningen december 2023: " +
      "Grantorp/Visättra, Skogås C och Vårby C.",
  );
});

test("kommuner, in the order of their names", () => {
  expect(say("kommuner")).toBe(
    "Öppna drogscener i Stockholms län som hade upphört vid kartläggningen december 2023: Botkyrka 1, " +
      "Huddinge 3, Nacka 1 och Stockholm 5.",
  );
});

test("insecurity: the whole county holds those near a scene as well", () => {
  expect(say("otrygghet-efter-avstand")).toBe(
    "Av dem som har högst 500 meter till en öppen drogscen kände sig 36 procent otrygga i sitt " +
      "närområde 2023, mot 21 procent i hela Stockholms län, där även de som bor nära en scen räknas in.",
  );
});

test("one scene", () => {
  expect(say("scenens-historia", { sceneId: "skogas-c" })).toBe(
    "Den öppna drogscenen Skogås C i Huddinge var upphörd vid kartläggningen december 2023.",
  );
});

test("no sentence of fiction goes without saying so", () => {
  const told = LANGUAGES.flatMap((language) => listSheets(facts.ovning, language)).flatMap(
    ({ sheet }) => sheet.sentence ?? [],
  );
  expect(told.length).toBeGreaterThan(50);
  for (const sentence of told)
    expect(sentence).toMatch(/^(Övningsdata|Practice data \(Övningsdata\)): /);
});

const CAUSAL =
  /tack vare|på grund av|ledde till|därför att|eftersom|resulte|because|due to|led to|thanks to|result/i;

test("no sentence says why", () => {
  const told = [facts.published, facts.ovning].flatMap((each) =>
    LANGUAGES.flatMap((language) => listSheets(each, language)).flatMap(
      ({ sheet }) => sheet.sentence ?? [],
    ),
  );
  for (const sentence of told) expect(sentence).not.toMatch(CAUSAL);
});
