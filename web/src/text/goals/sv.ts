/** Every text of the page Mål, in Swedish. The English file has the same keys. */

export const sv = {
  title: "Mål",
  intro:
    "Vad länens planer siktar mot, ord för ord, med de värden som är publicerade för varje mål. Där inget är publicerat står det.",
  coverage_one:
    "{{count}} plan är inläst. Att ett län saknas betyder att ingen plan är inläst, inte att länet saknar mål.",
  coverage_other:
    "{{count}} planer är inlästa. Att ett län saknas betyder att ingen plan är inläst, inte att länet saknar mål.",
  noPlans: "Ingen plan är inläst i den här utgåvan. Det betyder inte att länen saknar mål.",
  noCause: "Ett värde som ändras säger inte varför det ändras.",
  elsewhere: "Mål som är publicerade utanför en plan står bland andra uppgifter på sidan Insatser:",
  context: "Sammanhang",
  plan: {
    lan: "Län",
    owners: "Ägare",
    adoptedOn: "Antagen",
    source: "Källa",
  },
  kind: {
    malbild: "Målbilder",
    effektmal: "Effektmål",
    rule: "Regler för uppföljning",
    "meeting-rhythm": "Mötesrytm",
  },
  noneOfKind: "Inget sådant är inläst ur planen.",
  goal: {
    indicator: "Indikator",
    unit: "Enhet",
    direction: "Riktning",
    target: "Målvärde",
    sourceOfValues: "Värdena kommer från",
    note: "Anmärkning",
    absent: "Planen anger inte {{what}}.",
  },
  absent: {
    indicator: "indikator",
    unit: "enhet",
    direction: "riktning",
    target: "målvärde",
    sourceOfValues: "varifrån värden kommer",
  },
  direction: { up: "ska öka", down: "ska minska" },
  values: {
    none: "Inget värde publicerat.",
    caption: "Publicerade värden",
    what: "Uppgift",
    stateOf: "Avser",
    value: "Värde",
    chart: "Publicerade värden, {{place}}",
    chartLabel: "Publicerade värden över tid. Samma värden står i tabellen.",
    target: "målvärde {{value}}",
  },
} as const;
