/** Every text of the page Insatser, in English; quotations stay Swedish. */

import type { OperationsTexts } from "../texts.ts";

export const en: OperationsTexts = {
  title: "Operations",
  intro:
    "Operations that authorities have told of, with outcomes as they were published. Operations stand beside changes, not behind them: the facts say nothing about causes.",
  neverSummed:
    "Outcomes are never added up, neither within an operation nor between operations. They are of different kinds, and one person can be in several rows.",
  shown_one: "Showing {{count}} operation.",
  shown_other: "Showing {{count}} operations.",
  lan: "County",
  everyLan: "All counties",
  kommun: "Kommun",
  everyKommun: "All kommuner",
  none: {
    edition:
      "No operation is loaded in this edition. That does not mean that none was carried out.",
    region:
      "No source in this edition tells of an operation in {{region}}. That does not mean that none was carried out.",
    showAll: "Show all operations",
  },
  time: {
    title: "The operations in time",
    text: "Filled bar: the operation was going on. Pale bar: the source gives only a month or a year, so the operation lies somewhere within. The county's mappings stand beside.",
    mappings: "Mappings",
    noMappings: "No mapping of the county is loaded",
    overview_one: "{{count}} operation in time",
    overview_other: "{{count}} operations in time",
  },
  year_one: "{{year}}: {{count}} operation",
  year_other: "{{year}}: {{count}} operations",
  facts: {
    programme: "Way of working",
    kommuner: "Kommun",
    lokalpolisomrade: "Lokalpolisområde",
    noLokalpolisomrade: "none is given",
    actors: "Taking part",
    source: "Source",
    area: "Area",
    noArea: "No area is loaded.",
    drawn:
      "Drawn here from the words of the source, right to about {{metres}} m. It is the operation's area, not the scene's.",
    onMap: "Show on the map",
  },
  outcomes: {
    caption: "Outcomes as published",
    outcome: "Outcome",
    kind: "Kind",
    value: "Number",
    about: "about {{value}}",
    none: "The source gives no outcomes.",
    noQuote: "the wording is not loaded",
    fold_one: "Outcomes ({{count}} row)",
    fold_other: "Outcomes ({{count}} rows)",
  },
  kind: {
    suspicion: "suspicion",
    check: "check",
    care: "care",
    distraint: "distraint",
    visit: "visit",
    seizure: "seizure",
    report: "report",
    conviction: "conviction",
  },
  missing: {
    "not-published": "no number published",
    "not-found": "no number found",
    "no-mapping": "no mapping",
    "not-reported": "nothing reported",
    contradicted: "the sources contradict each other",
    "no-answers": "no answers",
    other: "no number shown",
  },
  context: {
    title: "Context",
    text: "Published facts around the scenes. They belong to none of the operations.",
    none: "No such facts are loaded in this edition.",
    year: "Year",
    fact: "Fact",
    value: "Number",
    onlyWords: "words alone",
  },
};
