/** What the search says, and the page for addresses that lead nowhere, in English. */

import type { FindTexts } from "../texts.ts";

export const en: FindTexts = {
  kind: {
    kommun: "Kommun",
    scene: "Scene",
    lokalpolisomrade: "Lokalpolisområde",
    lan: "County",
    tatort: "Locality",
    stadsdel: "City district",
  },
  foundAs: "Written “{{name}}” in another mapping",
  list: {
    label: "Finds",
    all: "Show all {{count}} finds",
    loading: "Searching …",
    none: "No name here is like “{{words}}”.",
    noneHow: "Try a part of the name, a kommunkod or an id.",
    failed: "The server does not answer, so nothing could be searched.",
  },
  say: {
    found_one: "{{count}} find. The down arrow leads to it.",
    found_other: "{{count}} finds. The arrows lead through them.",
    some: "{{shown}} of {{all}} finds. The arrows lead through them.",
  },
  page: {
    title: "Search",
    titleFor: "Search: {{words}}",
    intro: "Kommuner, lokalpolisområden, open drug scenes, counties and places of this edition.",
    count_one: "{{count}} find",
    count_other: "{{count}} finds",
    cut: "These are the first {{shown}} of {{all}} finds. One more word makes them fewer.",
    onlySigns: "“{{words}}” has neither letters nor digits. Write a part of a name.",
    contents: "Finds by kind",
    group: {
      kommun: "Kommuner",
      scene: "Open drug scenes",
      lokalpolisomrade: "Lokalpolisområden",
      lan: "Counties",
      place: "Localities and city districts",
    },
    placeNote: "A place is shown on the page of its kommun, with the map at the place.",
    ways: {
      lan: "Counties",
      kommuner: "Kommuner with named scenes",
      kommunerOf: "Named in the latest mapping of {{lan}}:",
      none: "No kommun has named scenes in this edition.",
      whole: "All counties, and what is published of each",
    },
  },
  lost: {
    page: "This address leads nowhere. It may be misspelt, or the page has another name now.",
    lan: "No county has the code {{code}} in this edition.",
    kommun: "No kommun has the code {{code}} in this edition.",
    lokalpolisomrade: "No lokalpolisområde is called “{{code}}” in this edition.",
    scene: "No scene has the id “{{code}}” in this edition.",
    form: {
      lan: "This address seems to be about a county, but it should begin with the county's code: /lan/01-stockholms-lan.",
      kommun:
        "This address seems to be about a kommun, but it should begin with the kommun's code: /kommun/0126-huddinge.",
      lokalpolisomrade:
        "This address seems to be about a lokalpolisområde, but is written like this: /lokalpolisomrade/huddinge.",
      scene: "This address seems to be about a scene, but is written like this: /scen/skogas-c.",
    },
    maybe: "Perhaps you are looking for",
    ways: "Other ways",
    map: "The map",
    country: "All counties",
  },
};
