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
    definition: "Vad som räknades",
    cite: "Så hänvisar du",
    short: "Kort",
    licence: "Licens",
    embed: "Bädda in",
    embedAbout:
      "Figuren följer den senaste utgåvan. Den sätter inga kakor och hämtar inget från någon annan.",
    show: "Visa talen",
    point: "Peka på figuren, eller gå genom den med piltangenterna, för att läsa vad den visar.",
    more: "Källa, filer och hänvisning",
    report: "Områdesrapport",
    studio: "Ändra figuren eller gör en annan",
  },
  en: {
    language: "In English",
    files: "Files",
    forms: { ...FORMS, zip: "All in one file (ZIP)", csv: "CSV for Swedish Excel" },
    numbers: "The numbers",
    source: "Source",
    definition: "What was counted",
    cite: "How to cite",
    short: "Short",
    licence: "Licence",
    embed: "Embed",
    embedAbout:
      "The figure follows the newest release. It sets no cookies and fetches nothing from anyone else.",
    show: "Show the numbers",
    point: "Point at the figure, or walk through it with the arrow keys, to read what it shows.",
    more: "Source, files and citation",
    report: "Region report",
    studio: "Change the figure or make another",
  },
} as const;
