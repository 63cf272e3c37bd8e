/** Every text of the page Mål, in English; the plans' own words stay Swedish. */

import type { GoalsTexts } from "../texts.ts";

export const en: GoalsTexts = {
  title: "Goals",
  intro:
    "What the counties' plans aim at, word for word, with the values that are published for each goal. Where nothing is published, that is said.",
  coverage_one:
    "{{count}} plan is loaded. That a county is not here means that no plan is loaded, not that the county has no goals.",
  coverage_other:
    "{{count}} plans are loaded. That a county is not here means that no plan is loaded, not that the county has no goals.",
  noPlans: "No plan is loaded in this edition. That does not mean that the counties have no goals.",
  noCause: "A value that changes does not say why it changes.",
  elsewhere:
    "Goals that were published outside a plan stand among other facts on the page Operations:",
  context: "Context",
  plan: {
    lan: "County",
    owners: "Owners",
    adoptedOn: "Adopted",
    source: "Source",
  },
  kind: {
    malbild: "Målbilder (aims)",
    effektmal: "Effektmål (effects aimed at)",
    rule: "Rules for following up",
    "meeting-rhythm": "Meetings",
  },
  noneOfKind: "Nothing of the kind is loaded from the plan.",
  goal: {
    indicator: "Indicator",
    unit: "Unit",
    direction: "Direction",
    target: "Target",
    sourceOfValues: "Values come from",
    note: "Note",
    absent: "The plan does not give {{what}}.",
  },
  absent: {
    indicator: "an indicator",
    unit: "a unit",
    direction: "a direction",
    target: "a target",
    sourceOfValues: "where values come from",
  },
  direction: { up: "to increase", down: "to decrease" },
  values: {
    none: "No value published.",
    caption: "Published values",
    what: "Fact",
    stateOf: "As of",
    value: "Value",
    chart: "Published values, {{place}}",
    chartLabel: "Published values over time. The same values are in the table.",
    target: "target {{value}}",
  },
};
