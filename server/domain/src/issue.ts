/** Trouble with somebody's data: coded, located, collected, never thrown. */

import type { Bilingual } from "./bilingual.ts";

export type Severity = "error" | "warning";

export interface IssueRef {
  /** Path below the data folder. */
  readonly file: string;
  /** One-based line; absent when the trouble is the whole file's. */
  readonly line?: number;
}

export type IssueContext = Readonly<Record<string, string>>;

export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly ref: IssueRef;
  readonly context: IssueContext;
}

interface IssueKind {
  readonly severity: Severity;
  readonly sv: (context: IssueContext) => string;
  readonly en: (context: IssueContext) => string;
}

/** Every code with its sentence in both languages; each sentence ends with what to do. */
const ISSUE_KINDS = {
  "file-missing": {
    severity: "error",
    sv: () => "Filen saknas. Lägg tillbaka den.",
    en: () => "The file is missing. Put it back.",
  },
  "file-unreadable": {
    severity: "error",
    sv: (c) => `Filen går inte att läsa som ${c.format}: ${c.detail}. Rätta filen.`,
    en: (c) => `The file cannot be read as ${c.format}: ${c.detail}. Mend the file.`,
  },
  "column-missing": {
    severity: "error",
    sv: (c) => `Kolumnen ${c.column} saknas. Lägg till den i första raden.`,
    en: (c) => `The column ${c.column} is missing. Add it to the first line.`,
  },
  "column-unknown": {
    severity: "error",
    sv: (c) => `Kolumnen ${c.column} är okänd. Ta bort den eller rätta stavningen.`,
    en: (c) => `The column ${c.column} is unknown. Remove it or mend its spelling.`,
  },
  "value-invalid": {
    severity: "error",
    sv: (c) => `${c.column} är »${c.value}«. Skriv så här: ${c.expected}.`,
    en: (c) => `${c.column} is “${c.value}”. Write it like this: ${c.expected}.`,
  },
  "id-duplicate": {
    severity: "error",
    sv: (c) =>
      `${c.column} ${c.value} finns redan på rad ${c.firstLine}. Byt eller ta bort en av dem.`,
    en: (c) =>
      `${c.column} ${c.value} stands on line ${c.firstLine} already. Change or remove one.`,
  },
  "reference-unknown": {
    severity: "error",
    sv: (c) =>
      `${c.column} ${c.value} finns inte i ${c.target}. Rätta värdet eller lägg till raden.`,
    en: (c) => `${c.column} ${c.value} is not in ${c.target}. Mend the value or add the row.`,
  },
  "kommun-outside-lan": {
    severity: "error",
    sv: (c) => `Kommun ${c.kommunkod} ligger inte i län ${c.lanskod}. Rätta en av koderna.`,
    en: (c) => `Kommun ${c.kommunkod} does not lie in län ${c.lanskod}. Mend one of the codes.`,
  },
  "scene-outside-lokalpolisomrade": {
    severity: "error",
    sv: (c) =>
      `Kommun ${c.kommunkod} hör inte till lokalpolisområde ${c.lokalpolisomrade}. Rätta ett av dem.`,
    en: (c) =>
      `Kommun ${c.kommunkod} is not in lokalpolisområde ${c.lokalpolisomrade}. Mend one of them.`,
  },
  "position-incomplete": {
    severity: "error",
    sv: (c) => `Positionen ${c.basis} kräver ${c.needed}. Fyll i dem, eller skriv unknown.`,
    en: (c) => `The position ${c.basis} needs ${c.needed}. Fill them in, or write unknown.`,
  },
  "position-superfluous": {
    severity: "error",
    sv: (c) => `Positionen är unknown, men ${c.given} är ifylld. Töm den, eller skriv place.`,
    en: (c) => `The position is unknown, but ${c.given} is filled in. Empty it, or write place.`,
  },
  "position-outside-sweden": {
    severity: "error",
    sv: (c) =>
      `Punkten ${c.lon}, ${c.lat} ligger utanför Sverige. Är longitud och latitud förväxlade?`,
    en: (c) =>
      `The point ${c.lon}, ${c.lat} lies outside Sweden. Are longitude and latitude swapped?`,
  },
  "value-and-reason": {
    severity: "error",
    sv: (c) =>
      `Ange antingen ${c.column} eller skälet till att talet saknas, inte båda eller ingetdera.`,
    en: (c) => `Give either ${c.column} or the reason why there is none, not both and not neither.`,
  },
  "pair-incomplete": {
    severity: "error",
    sv: (c) => `${c.given} är ifylld men inte ${c.missing}. Fyll i båda eller ingen.`,
    en: (c) => `${c.given} is filled in but not ${c.missing}. Fill in both or neither.`,
  },
  "distance-reversed": {
    severity: "error",
    sv: (c) => `Avståndet slutar vid ${c.to} m innan det börjar vid ${c.from} m. Byt plats på dem.`,
    en: (c) => `The distance ends at ${c.to} m before it begins at ${c.from} m. Swap them.`,
  },
  "snapshot-outside-lan": {
    severity: "error",
    sv: (c) => `Kartläggningen ${c.snapshotId} gäller inte län ${c.lanskod}. Rätta ett av dem.`,
    en: (c) => `The mapping ${c.snapshotId} is not of län ${c.lanskod}. Mend one of them.`,
  },
  "observation-time": {
    severity: "error",
    sv: () => "Ange antingen kartläggning eller datum, inte båda eller ingetdera.",
    en: () => "Give either a mapping or a date, not both and not neither.",
  },
  "observation-conflict": {
    severity: "error",
    sv: (c) =>
      `Scenen ${c.sceneId} har redan en uppgift för ${c.snapshotId} på rad ${c.firstLine}. Välj en.`,
    en: (c) =>
      `Scene ${c.sceneId} has a statement for ${c.snapshotId} on line ${c.firstLine} already. Choose one.`,
  },
  "contradiction-one-sided": {
    severity: "error",
    sv: (c) =>
      `${c.totalId} motsägs av ${c.other}, men ${c.other} pekar inte tillbaka. Ange båda hållen.`,
    en: (c) =>
      `${c.totalId} contradicts ${c.other}, but ${c.other} does not point back. State both ways.`,
  },
  "default-snapshot-count": {
    severity: "error",
    sv: (c) => `Län ${c.lanskod} har ${c.count} förvalda kartläggningar. Välj exakt en.`,
    en: (c) => `Län ${c.lanskod} has ${c.count} default mappings. Choose exactly one.`,
  },
  "period-reversed": {
    severity: "error",
    sv: (c) => `Perioden slutar ${c.to} innan den börjar ${c.from}. Byt plats på dem.`,
    en: (c) => `The period ends ${c.to} before it begins ${c.from}. Swap them.`,
  },
  "ring-open": {
    severity: "error",
    sv: () => "Ytans sista punkt är inte densamma som den första. Slut ringen.",
    en: () => "The last point of the ring is not the first. Close the ring.",
  },
  "ring-clockwise": {
    severity: "error",
    sv: () => "Ytterringen går medurs. Vänd den (RFC 7946).",
    en: () => "The outer ring runs clockwise. Reverse it (RFC 7946).",
  },
  "format-unknown": {
    severity: "error",
    sv: (c) => `Formatet känns inte igen. Lämna en fil av slaget ${c.known}.`,
    en: (c) => `The format is not known. Hand in a file of the kind ${c.known}.`,
  },
  "crs-unsupported": {
    severity: "error",
    sv: (c) => `Koordinatsystemet ${c.stated} stöds inte. Exportera i EPSG:3006 eller EPSG:4326.`,
    en: (c) =>
      `The coordinate system ${c.stated} is not supported. Export in EPSG:3006 or EPSG:4326.`,
  },
  "crs-undetectable": {
    severity: "error",
    sv: (c) => `Koordinaten ${c.position} passar inget känt koordinatsystem. Ange det med --crs.`,
    en: (c) => `The coordinate ${c.position} fits no known coordinate system. State it with --crs.`,
  },
  "axes-swapped": {
    severity: "error",
    sv: (c) => `Koordinaten ${c.position} har axlarna omkastade. Exportera öst före nord.`,
    en: (c) => `The coordinate ${c.position} has its axes swapped. Export east before north.`,
  },
  "layer-ambiguous": {
    severity: "error",
    sv: (c) => `Filen har flera lager (${c.layers}). Lämna ett lager per fil.`,
    en: (c) => `The file has several layers (${c.layers}). Hand in one layer per file.`,
  },
  "attribute-missing": {
    severity: "error",
    sv: (c) => `Uppgiften ${c.attribute} saknas. Fyll i en av kolumnerna ${c.columns}.`,
    en: (c) => `The attribute ${c.attribute} is missing. Fill in one of the columns ${c.columns}.`,
  },
  "attribute-invalid": {
    severity: "error",
    sv: (c) => `${c.attribute} är »${c.value}«; väntade ${c.expected}.`,
    en: (c) => `${c.attribute} is “${c.value}”; expected ${c.expected}.`,
  },
  "geometry-missing": {
    severity: "error",
    sv: () => "Scenen saknar geometri. Rita den, eller ta bort raden.",
    en: () => "The scene has no geometry. Draw it, or remove the row.",
  },
  "geometry-kind": {
    severity: "error",
    sv: (c) => `En ${c.basis} scen kan inte vara en ${c.kind}. Väntade ${c.expected}.`,
    en: (c) => `A scene that is ${c.basis} cannot be a ${c.kind}. Expected ${c.expected}.`,
  },
  "geometry-self-crossing": {
    severity: "warning",
    sv: (c) => `Ytan korsar sig själv nära ${c.near}; den är lagad. Se att den blev rätt.`,
    en: (c) =>
      `The ground crosses itself near ${c.near}; it was repaired. See that it came out right.`,
  },
  "scene-outside-county": {
    severity: "error",
    sv: (c) =>
      `Scenen ligger utanför alla kommuner eller lokalpolisområden i län ${c.lanskod}. Kontrollera koordinaterna.`,
    en: (c) =>
      `The scene lies outside every kommun or lokalpolisområde of län ${c.lanskod}. Check the coordinates.`,
  },
  "identity-ambiguous": {
    severity: "warning",
    sv: (c) =>
      `Scenen liknar flera tidigare: ${c.candidates}. Vald: ${c.chosen}. Rätta sceneId om det är fel.`,
    en: (c) =>
      `The scene resembles several earlier ones: ${c.candidates}. Chosen: ${c.chosen}. Mend sceneId if wrong.`,
  },
  "succession-ambiguous": {
    severity: "warning",
    sv: (c) =>
      `Marken för ${c.sceneId} delas med flera: ${c.candidates}. Vald: ${c.chosen}. Avgör med raden ${c.ruling}.`,
    en: (c) =>
      `The ground of ${c.sceneId} is shared with several: ${c.candidates}. Chosen: ${c.chosen}. Rule with the row ${c.ruling}.`,
  },
  "ruling-shape": {
    severity: "error",
    sv: (c) => `En avgörande rad av slaget ${c.kind} ska ha ${c.expected}. Rätta before och after.`,
    en: (c) => `A ruling of the kind ${c.kind} must have ${c.expected}. Mend before and after.`,
  },
  "ruling-mappings": {
    severity: "error",
    sv: (c) =>
      `${c.fromSnapshotId} och ${c.toSnapshotId} följer inte på varandra i samma län. Rätta dem.`,
    en: (c) =>
      `${c.fromSnapshotId} and ${c.toSnapshotId} do not follow each other in one county. Mend them.`,
  },
  "respondents-wrong": {
    severity: "error",
    sv: (c) =>
      `${c.wrong} av ${c.read} rader är fel, fler än ${c.most} procent: ${c.detail}. Rätta filen; ingenting skrevs.`,
    en: (c) =>
      `${c.wrong} of ${c.read} rows are wrong, more than ${c.most} percent: ${c.detail}. Mend the file; nothing was written.`,
  },
  "no-mapped-scene": {
    severity: "error",
    sv: (c) =>
      `Kartläggningen ${c.snapshotId} har ingen aktiv scen med kartlagd yta att mäta till. Välj en annan.`,
    en: (c) =>
      `The mapping ${c.snapshotId} has no active scene with mapped ground to measure to. Choose another.`,
  },
  "areas-missing": {
    severity: "error",
    sv: (c) => `${c.region} har ingen yta i ${c.target}. Lägg till den.`,
    en: (c) => `${c.region} has no ground in ${c.target}. Add it.`,
  },
  "survey-twice": {
    severity: "error",
    sv: (c) =>
      `${c.other} är gjord av samma svarande. Två tabeller kan dras från varandra: ta bort en.`,
    en: (c) =>
      `${c.other} was made of the same respondents. Two tables can be subtracted: remove one.`,
  },
  "disclosure-minimum": {
    severity: "error",
    sv: (c) => `${c.column} är ${c.value}, under minsta antalet ${c.least}. Gör om tabellen.`,
    en: (c) => `${c.column} is ${c.value}, below the minimum of ${c.least}. Make the table anew.`,
  },
  "personal-data": {
    severity: "error",
    sv: (c) =>
      `${c.column} ser ut att innehålla ${c.found}. Personuppgifter får inte finnas här: ta bort dem.`,
    en: (c) =>
      `${c.column} seems to hold ${c.found}. Personal data must not stand here: remove it.`,
  },
} as const satisfies Record<string, IssueKind>;

export type IssueCode = keyof typeof ISSUE_KINDS;

export const ISSUE_CODES = Object.keys(ISSUE_KINDS) as readonly IssueCode[];

/** An issue with the severity that its code has. */
export function toIssue(code: IssueCode, ref: IssueRef, context: IssueContext = {}): Issue {
  return { code, severity: ISSUE_KINDS[code].severity, ref, context };
}

/** The issue in words, with its remedy, in both languages. Never throws. */
export function toSentence({ code, context }: Issue): Bilingual {
  const { sv, en } = ISSUE_KINDS[code] as IssueKind;
  return { sv: sv(context), en: en(context) };
}
