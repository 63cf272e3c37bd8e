/** The nouns of the API, under which its description lists the addresses, and the English of each. */

export const TAGS = {
  Sök: "Search",
  Kartläggningar: "Mappings",
  Scener: "Scenes",
  Förändring: "Change",
  Län: "Counties",
  Kommuner: "Kommuner",
  Lokalpolisområden: "Lokalpolisområden (local police districts)",
  Orter: "Places and basemap",
  "Publicerade tal": "Published numbers",
  Trygghet: "Insecurity by distance, and residents",
  Insatser: "Operations",
  Mål: "Goals",
  Sammanhang: "Context",
  Figurer: "Figures",
  Källor: "Sources",
  Rättelser: "Corrections",
  Tjänsten: "The service itself",
} as const;

export type Tag = keyof typeof TAGS;
