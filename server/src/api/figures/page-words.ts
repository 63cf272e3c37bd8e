/** What the page and the embed of a figure say around it. */

const FORMS = {
  svg: "SVG",
  png: "PNG",
  csv: "CSV",
  xlsx: "Excel (XLSX)",
  zip: "ZIP",
  json: "JSON",
} as const;

export const PAGE_WORDS = {
  sv: {
    language: "På svenska",
    files: "Filer",
    forms: { ...FORMS, zip: "Allt i en fil (ZIP)", csv: "CSV för svensk Excel" },
    numbers: "Talen",
    source: "Källa",
    cite: "Så hänvisar du",
    short: "Kort",
    licence: "Licens",
    embed: "Bädda in",
    embedAbout:
      "Figuren följer den senaste utgåvan. Den sätter inga kakor och hämtar inget från någon annan.",
    show: "Visa talen",
    more: "Källa, filer och hänvisning",
    report: "Områdesrapport",
    figures: "Figurer",
    figuresAbout:
      "Varje figur har en egen adress, med bild, mening, tal, källa och filer att hämta. Alla på papper:",
    example: "Ett exempel: figuren finns för varje scen, med dess sceneId i adressen.",
  },
  en: {
    language: "In English",
    files: "Files",
    forms: { ...FORMS, zip: "All in one file (ZIP)", csv: "CSV for Swedish Excel" },
    numbers: "The numbers",
    source: "Source",
    cite: "How to cite",
    short: "Short",
    licence: "Licence",
    embed: "Embed",
    embedAbout:
      "The figure follows the newest release. It sets no cookies and fetches nothing from anyone else.",
    show: "Show the numbers",
    more: "Source, files and citation",
    report: "Region report",
    figures: "Figures",
    figuresAbout:
      "Each figure has an address of its own, with picture, sentence, numbers, source and files. All on paper:",
    example: "An example: there is a figure of every scene, with its sceneId in the address.",
  },
} as const;
