/** Words of the explorer's table and downloads, in English. */

import type { ExplorerTexts } from "../texts.ts";

export const en: ExplorerTexts = {
  table: {
    title: "Open drug scenes in {{where}}. Mapping: {{date}}, {{publisher}}",
    name: "Name",
    kommun: "Kommun",
    lokalpolisomrade: "Lokalpolisområde",
    status: "Status",
    statusBasis: "Basis",
    since: "Ceased since",
    position: "Position",
    area: "Ground, m²",
    sources: "Sources",
    corrected: "Corrected",
    stated: "in the source",
    inferred: "inferred",
    silent: "The source is silent.",
    notCeased: "The scene is active.",
    noSince: "The source does not say when.",
    noArea: "The scene is not mapped as ground.",
    notCorrected: "No correction.",
    within: "{{basis}}, within {{metres}} m",
    symbols: ". cannot occur, .. not available, – none",
    copy: "Copy the table",
    from: "Source: Scenkartan, release {{release}}. The compilation is free (CC0); sources keep their own terms.",
  },
  downloads: {
    scenes_one: "The places shown, {{all}} place",
    scenes_other: "The places shown, {{all}} places",
    more: "The address gives {{all}} places; the filter here shows {{shown}} of them. What to filter by comes with them.",
    kommuner: "The county's kommuner, with what is named in each",
    lokalpolisomraden: "The county's lokalpolisområden, with what is named in each",
    totals: "All published numbers, contradictions included",
    sources: "All sources",
  },
};
