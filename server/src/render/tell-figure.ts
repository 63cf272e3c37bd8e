/** Everything that is told of a figure beside its numbers, once for the file formats that tell it. */

import {
  citeLong,
  citeShort,
  LICENCE,
  type Sheet,
  writeCounted,
  writeSourceLine,
} from "@scenkartan/figures";

export interface Told {
  readonly name: string;
  readonly text: string;
}

const WORDS = {
  sv: {
    title: "Rubrik",
    subtitle: "Underrubrik",
    sentence: "Mening",
    alternative: "Alternativtext",
    note: "Anmärkning",
    definition: "Definition",
    source: "Källa",
    line: "Källrad",
    release: "Utgåva",
    short: "Kort hänvisning",
    long: "Lång hänvisning",
    licence: "Licens",
    symbols: "Tecken",
    signs:
      "– inget finns att redovisa (noll); . kan inte förekomma; .. uppgift saknas eller visas inte, och orsaken står i egen kolumn",
    fiction: "Övningsdata: alla uppgifter är påhittade",
  },
  en: {
    title: "Title",
    subtitle: "Subtitle",
    sentence: "Sentence",
    alternative: "Text alternative",
    note: "Note",
    definition: "Definition",
    source: "Source",
    line: "Source line",
    release: "Release",
    short: "Short citation",
    long: "Long citation",
    licence: "Licence",
    symbols: "Symbols",
    signs:
      "– nil; . cannot occur; .. not available or not shown, with the reason in a column of its own",
    fiction: "Practice data (Övningsdata): everything is made up",
  },
} as const;

/** In the order in which they are read. `address` answers from the same release. */
export function tellFigure(sheet: Sheet, address: string): Told[] {
  const words = WORDS[sheet.language];
  const told = (name: string, text: string | undefined): Told[] => (text ? [{ name, text }] : []);
  return [
    ...told("!", sheet.edition.fictional ? words.fiction : undefined),
    ...told(words.title, sheet.title),
    ...told(words.subtitle, sheet.subtitle),
    ...told(words.sentence, sheet.sentence),
    ...told(words.alternative, sheet.alternative),
    ...sheet.notes.flatMap((note) => told(words.note, note)),
    ...sheet.countedAs.flatMap((counted) =>
      told(words.definition, `${writeCounted(counted, sheet.language)}: ”${counted.text}”`),
    ),
    ...told(words.line, writeSourceLine(sheet)),
    ...sheet.sources.flatMap(({ publisher, title, url, citedAs }) =>
      told(words.source, [publisher, title, url ?? citedAs].filter(Boolean).join(". ")),
    ),
    ...told(words.release, sheet.releaseId),
    ...told(words.short, citeShort(sheet)),
    ...told(words.long, citeLong(sheet, address)),
    ...told(words.licence, `${LICENCE.name}, ${LICENCE.url}`),
    ...told(words.symbols, words.signs),
  ];
}
