/**
 * Reads a survey's respondents into columns of numbers. Rows live in memory only; what is wrong with
 * a row is told by its line and a code, never by its content.
 */

import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Issue, type RespondentFlaw, toIssue } from "@scenkartan/domain";
import { parse } from "csv-parse/sync";
import type { PlaneBox } from "../geometry/index-grounds.ts";
import { toSweref99tmPosition } from "../geometry/project.ts";
import { type Epsg, fitsEpsg } from "../import/choose-crs.ts";
import { decodeUtf8, toUnreadable } from "../sources/csv.ts";
import { findColumns, type RespondentColumns } from "./find-columns.ts";

export const ANSWERS = ["yes", "no", "noAnswer"] as const;

/** How people write that somebody feels unsafe, does not, or did not say. */
const ANSWER_WORDS: ReadonlyMap<string, number> = new Map([
  ...["yes", "ja", "1", "otrygg", "true"].map((word) => [word, 0] as const),
  ...["no", "nej", "0", "trygg", "false"].map((word) => [word, 1] as const),
  ...["", "noanswer", "no answer", "ej svar", "inget svar", "vet ej", "vet inte"].map(
    (word) => [word, 2] as const,
  ),
]);

/** One place a respondent in each column. */
export interface Respondents {
  /** CRS: SWEREF 99 TM. */
  readonly easts: Float64Array;
  readonly norths: Float64Array;
  readonly weights: Float64Array;
  /** Places in `ANSWERS`. */
  readonly answers: Uint8Array;
  /** Empty where the file names none. */
  readonly kommunkoder: readonly string[];
}

export interface RespondentsOptions {
  readonly file: string;
  readonly weights?: string | undefined;
  readonly needsKommun: boolean;
  /** Where respondents may live, 10 km and more around the county. */
  readonly extent: PlaneBox;
  readonly isKommun: (kommunkod: string) => boolean;
}

export interface RespondentsRead {
  readonly respondents: Respondents;
  readonly epsg: Epsg;
  /** Rows in all, the wrong ones too. */
  readonly read: number;
  /** Lines of the rows that were left out. */
  readonly flaws: ReadonlyMap<RespondentFlaw, readonly number[]>;
}

/**
 * Shape:  CSV with a first line of names; comma, semicolon or tab; a decimal comma where commas do
 *         not divide. Coordinates in SWEREF 99 TM or WGS 84, as most of the first rows have them.
 * Errors: never throws for wrong data; a file that cannot be used is an issue.
 */
export function readRespondents(options: RespondentsOptions): {
  read?: RespondentsRead;
  issues: Issue[];
} {
  const file = basename(options.file);
  if (!existsSync(options.file)) return { issues: [toIssue("file-missing", { file })] };
  try {
    const text = decodeUtf8(readFileSync(options.file));
    const delimiter = findDelimiter(text.slice(0, text.indexOf("\n") + 1 || undefined));
    const [header = []] = parseRows(text, delimiter, 1);
    const { columns, issues } = findColumns(header, { ...options, file });
    if (columns === undefined) return { issues };
    const toNumber = delimiter === "," ? parseNumber : parseDecimalComma;
    const sample = parseRows(text, delimiter, SAMPLE_ROWS + 1)
      .slice(1)
      .map((cells) => [toNumber(cells[columns.x]), toNumber(cells[columns.y])] as const);
    const { epsg, issue } = findEpsg(file, sample);
    if (epsg === undefined) return { issues: [issue as Issue] };
    const reader = new RowReader(options, columns, { epsg, toNumber });
    readAll(text, delimiter, reader);
    return { read: reader.finish(), issues: [] };
  } catch (error) {
    return { issues: [toUnreadable(file, error)] };
  }
}

const SAMPLE_ROWS = 200;

function findDelimiter(header: string): string {
  const count = (mark: string) => header.split(mark).length;
  return [";", ",", "\t"].reduce((best, each) => (count(each) > count(best) ? each : best));
}

const CSV = { bom: true, relax_column_count: true, skip_empty_lines: true } as const;

function parseRows(text: string, delimiter: string, to: number): string[][] {
  return parse(text, { ...CSV, delimiter, to }) as unknown as string[][];
}

/** Hands rows on one by one, so that no more than numbers is kept of a million of them. */
function readAll(text: string, delimiter: string, reader: RowReader): void {
  parse(text, {
    ...CSV,
    delimiter,
    from: 2,
    on_record: (cells: string[], { lines }: { lines: number }) => {
      reader.add(cells, lines);
      return null;
    },
  } as never);
}

/** By most of the rows that have numbers at all. */
function findEpsg(
  file: string,
  sample: readonly (readonly [number, number])[],
): { epsg?: Epsg; issue?: Issue } {
  const whole = sample.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  const isMost = (fits: (x: number, y: number) => boolean) =>
    2 * whole.filter(([x, y]) => fits(x, y)).length > whole.length;
  const epsg = ([3006, 4326] as const).find((each) => isMost((x, y) => fitsEpsg([x, y], each)));
  if (epsg !== undefined) return { epsg };
  const isSwapped = ([3006, 4326] as const).some((each) =>
    isMost((x, y) => fitsEpsg([y, x], each)),
  );
  const code = isSwapped ? "axes-swapped" : "crs-undetectable";
  return { issue: toIssue(code, { file }, { position: "…" }) };
}

/** An empty cell is no number; it is not 0. */
function parseNumber(cell: string | undefined): number {
  const text = cell?.trim() ?? "";
  return text === "" ? Number.NaN : Number(text);
}

function parseDecimalComma(cell: string | undefined): number {
  return parseNumber(cell?.replace(",", "."));
}

interface RowSetting {
  readonly epsg: Epsg;
  readonly toNumber: (cell: string | undefined) => number;
}

class RowReader {
  readonly #options: RespondentsOptions;
  readonly #columns: RespondentColumns;
  readonly #setting: RowSetting;
  readonly #flaws = new Map<RespondentFlaw, number[]>();
  readonly #easts: number[] = [];
  readonly #norths: number[] = [];
  readonly #weights: number[] = [];
  readonly #answers: number[] = [];
  readonly #kommunkoder: string[] = [];
  #read = 0;

  constructor(options: RespondentsOptions, columns: RespondentColumns, setting: RowSetting) {
    this.#options = options;
    this.#columns = columns;
    this.#setting = setting;
  }

  add(cells: readonly string[], line: number): void {
    this.#read++;
    const flaw = this.#take(cells);
    if (flaw === undefined) return;
    const lines = this.#flaws.get(flaw);
    if (lines) lines.push(line);
    else this.#flaws.set(flaw, [line]);
  }

  #take(cells: readonly string[]): RespondentFlaw | undefined {
    const { epsg, toNumber } = this.#setting;
    const columns = this.#columns;
    const [x, y] = [toNumber(cells[columns.x]), toNumber(cells[columns.y])];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return "no-coordinate";
    const [east, north] = toPlane([x, y], epsg);
    if (!holds(this.#options.extent, east, north)) {
      return holds(this.#options.extent, ...toPlane([y, x], epsg))
        ? "axes-swapped"
        : "coordinate-outside";
    }
    const weight = columns.weight === undefined ? 1 : toNumber(cells[columns.weight]);
    if (!(Number.isFinite(weight) && weight > 0)) return "weight-invalid";
    const kommunkod =
      columns.kommunkod === undefined ? "" : (cells[columns.kommunkod] ?? "").trim();
    if (columns.kommunkod !== undefined && !this.#options.isKommun(kommunkod)) {
      return "kommun-unknown";
    }
    const answer = ANSWER_WORDS.get((cells[columns.answer] ?? "").trim().toLowerCase());
    if (answer === undefined) return "answer-unknown";
    this.#easts.push(east);
    this.#norths.push(north);
    this.#weights.push(weight);
    this.#answers.push(answer);
    this.#kommunkoder.push(kommunkod);
    return undefined;
  }

  finish(): RespondentsRead {
    return {
      respondents: {
        easts: Float64Array.from(this.#easts),
        norths: Float64Array.from(this.#norths),
        weights: Float64Array.from(this.#weights),
        answers: Uint8Array.from(this.#answers),
        kommunkoder: this.#kommunkoder,
      },
      epsg: this.#setting.epsg,
      read: this.#read,
      flaws: this.#flaws,
    };
  }
}

function toPlane(position: [number, number], epsg: Epsg): [number, number] {
  if (epsg === 3006) return position;
  return fitsEpsg(position, 4326) ? toSweref99tmPosition(position) : [Number.NaN, Number.NaN];
}

function holds([west, south, east, north]: PlaneBox, x: number, y: number): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
