/** A county's goals as its plan writes them, with the values that are published. */

import { formatDate, type Goal, type Language } from "@scenkartan/domain";
import type { Choice, FigureDefinition } from "../definition.ts";
import type { Facts } from "../facts.ts";
import { makeSheet, noSheet } from "../make-sheet.ts";
import type { Row } from "../sheet.ts";

export const goals: FigureDefinition = {
  slug: "mal",
  name: { sv: "Mål och värden", en: "Goals and values" },
  about: {
    sv: "Målen i ett läns plan, med de värden som är publicerade.",
    en: "The goals of a county's plan, with the values that are published.",
  },
  parameters: ["lanskod"],
  needs: [],
  compose: composeGoals,
};

function composeGoals(facts: Facts, { lanskod }: Choice, language: Language) {
  const plans = facts.list("plan", lanskod ? { lanskod } : {});
  const ofPlans = plans.flatMap(({ planId }) => facts.list("goal", { planId }));
  const told = ofPlans.filter(({ kind }) => kind === "malbild" || kind === "effektmal");
  const [plan] = plans;
  if (plan === undefined || told.length === 0) return noSheet(NOTHING);
  const words = WORDS[language];
  const rows = told.flatMap((goal) => toRows(facts, goal, language));
  return makeSheet(facts, {
    slug: "mal",
    language,
    title: plans.length === 1 ? plan.title : words.several,
    subtitle: words.subtitle,
    stateOf: plan.adoptedOn,
    table: {
      columns: [
        { key: "kind", name: words.kind, isText: true },
        { key: "goal", name: words.goal, isText: true },
        { key: "target", name: words.target, decimals: 2 },
        { key: "when", name: words.when, isText: true },
        { key: "value", name: words.value, decimals: 2 },
        { key: "unit", name: words.unit, isText: true },
      ],
      rows,
    },
    plot: { kind: "table" },
    notes: [words.asWritten],
    sourceIds: [
      ...plans.map(({ sourceId }) => sourceId),
      ...told.flatMap(({ goalId }) =>
        facts.list("goalValue", { goalId }).map(({ sourceId }) => sourceId),
      ),
    ],
  });
}

const NOTHING = {
  sv: "Inget mål är publicerat för länet.",
  en: "No goal is published for the county.",
};

const WORDS = {
  sv: {
    several: "Länens mål",
    subtitle: "Målbilder och effektmål i planens egna ord, med de värden som är publicerade",
    kind: "Slag",
    goal: "Mål",
    target: "Målvärde",
    when: "Värdet gäller",
    value: "Värde",
    unit: "Enhet",
    noTarget: "inget satt",
    malbild: "målbild",
    effektmal: "effektmål",
    asWritten: "Ett mål utan värde har inget som är publicerat.",
  },
  en: {
    several: "Goals of the counties",
    subtitle:
      "Målbilder and effektmål in the plan's own words (Swedish), with the values that are published",
    kind: "Kind",
    goal: "Goal",
    target: "Target",
    when: "Value of",
    value: "Value",
    unit: "Unit",
    noTarget: "none set",
    malbild: "målbild",
    effektmal: "effektmål",
    asWritten: "For a goal without a value none is published.",
  },
} as const;

/** A row for each published value; one without a value where there is none. */
function toRows(facts: Facts, goal: Goal, language: Language): Row[] {
  const values = facts.list("goalValue", { goalId: goal.goalId });
  const words = WORDS[language];
  const own = {
    kind: goal.kind === "malbild" ? words.malbild : words.effektmal,
    goal: goal.text,
    target: goal.target ?? words.noTarget,
  };
  if (values.length === 0)
    return [{ ...own, when: "", value: { silent: "not-published" }, unit: goal.unit ?? "" }];
  return values.map(({ place, substance, stateOf, value, unit }) => ({
    ...own,
    when: [place, substance, formatDate(stateOf, language)].filter(Boolean).join(", "),
    value,
    unit,
  }));
}
