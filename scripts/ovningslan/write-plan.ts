/** A made-up plan: goals, a baseline and targets, and values that follow the mappings. */

import { type TableRow, writeTable } from "../dataset/write-table.ts";
import { openStream } from "./open-stream.ts";
import { LAN, LANSKOD } from "./settings.ts";
import type { PublishedOptions } from "./write-published.ts";

const PLAN = "ovning-plan";

export function writePlan(folder: string, options: PublishedOptions): void {
  const first = options.mappings[0];
  writeTable(folder, "plans", [
    {
      planId: PLAN,
      lanskod: LANSKOD,
      title: "Samverkansplan för Övningslän (påhittad)",
      owners: "Länsstyrelsen i Övningslän (påhittad);Polisen i Övningslän (påhittad)",
      adoptedOn: first?.publishedOn ?? "",
      sourceId: PLAN,
    },
  ]);
  writeTable(folder, "goals", listGoals(options.counts[0]?.active ?? 0));
  writeTable(folder, "goalValues", listValues(options));
}

function listGoals(baseline: number): TableRow[] {
  const goal = (goalId: string, kind: string, text: string, more: TableRow = {}): TableRow => ({
    goalId,
    planId: PLAN,
    kind,
    text,
    sourceId: PLAN,
    ...more,
  });
  return [
    goal("o-m1", "malbild", "Alla i Övningslän kan röra sig fritt på torg, gator och i parker"),
    goal("o-e1", "effektmal", "Minska antalet öppna drogscener i länet", {
      indicator: "antal öppna drogscener",
      unit: "scener",
      direction: "down",
      target: Math.round(baseline / 2),
      sourceOfValues: "kartläggning",
      note: `utgångsläge ${baseline}`,
    }),
    goal("o-e2", "effektmal", "Minska otryggheten i närområdet", {
      indicator: "andel som känner sig otrygga i sitt närområde",
      unit: "procent",
      direction: "down",
      target: 18,
      sourceOfValues: "trygghetsundersökning (påhittad)",
    }),
    goal("o-e3", "effektmal", "Fler personer får erbjudande om stöd", {
      indicator: "personer som erbjudits stöd under året",
      unit: "personer",
      direction: "up",
      target: 400,
      sourceOfValues: "socialtjänsternas räkning (påhittad)",
    }),
    goal("o-r1", "rule", "Vid uppföljning prövas alltid andra förklaringar än de egna insatserna"),
    goal("o-r2", "meeting-rhythm", "Styrgrupp en gång i kvartalet; arbetsgrupp en gång i månaden"),
  ];
}

function listValues({ seed, mappings, counts }: PublishedOptions): TableRow[] {
  const stream = openStream(seed, "plan values");
  return mappings.flatMap(({ year, stateOf, sourceId }, index): TableRow[] => {
    const active = counts[index]?.active ?? 0;
    const unsafe = Math.round(10 * (25 - 0.8 * index + stream.between(-1, 1))) / 10;
    const offered = 210 + 28 * index + stream.integer(-15, 15);
    const value = (goal: string, number: number, unit: string, text: string): TableRow => ({
      valueId: `${goal}-${year}`,
      goalId: goal,
      place: LAN,
      stateOf,
      value: number,
      unit,
      text,
      sourceId,
    });
    return [
      value("o-e1", active, "scener", `Öppna drogscener ${year}`),
      value("o-e2", unsafe, "procent", `Otrygga i sitt närområde ${year}`),
      value("o-e3", offered, "personer", `Erbjudna stöd ${year}`),
    ];
  });
}
