/**
 * A table of insecurity by distance as it lies in files: rows as CSV, and beside it how it was made
 * as JSON of the same name. What is held back is `..`, with its reason in a column of its own.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BandStarts,
  type Figure,
  type Issue,
  isBandStarts,
  isMissing,
  isSilentReason,
  LEAST_MIN_N,
  MIN_COUNT,
  PROXIMITY_DIVISIONS,
  type ProximityMethod,
  type ProximityRow,
  type ProximityTable,
  type Published,
  publishAsStated,
  RESPONDENT_FLAWS,
  SUPPRESSED_REASONS,
  type SuppressedReason,
  toIssue,
} from "@scenkartan/domain";
import { z } from "zod";
import { readCsv } from "../sources/csv.ts";
import * as cell from "./cells.ts";
import { parseJson } from "./parse-json.ts";

export const PROXIMITY_FOLDER = "published/proximity";

/** Not available, in the symbols of Swedish official statistics. */
const NOT_AVAILABLE = "..";

const SHARE_COLUMNS = ["n", "effectiveN", "sharePercent", "lowPercent", "highPercent"] as const;
const DIFFERENCE_COLUMNS = ["differencePp", "differenceLowPp", "differenceHighPp"] as const;
const COLUMNS = [
  ...["regionKind", "regionId", "distanceFromM", "distanceToM"],
  ...[...SHARE_COLUMNS, "reason", ...DIFFERENCE_COLUMNS, "differenceReason", "fictional"],
];

/** Columns and rows of the CSV file. */
export function toProximityCsv(
  { rows }: Published<ProximityTable>,
  fictional: boolean,
): { columns: readonly string[]; rows: Record<string, string | number>[] } {
  return {
    columns: COLUMNS,
    rows: rows.map((row) => ({
      regionKind: row.regionKind,
      regionId: row.regionId,
      distanceFromM: row.distanceFromM ?? "",
      distanceToM: row.distanceToM ?? "",
      ...toCells(row, SHARE_COLUMNS, "reason"),
      ...toCells(row, DIFFERENCE_COLUMNS, "differenceReason"),
      fictional: String(fictional),
    })),
  };
}

function toCells<const Name extends (typeof SHARE_COLUMNS | typeof DIFFERENCE_COLUMNS)[number]>(
  row: ProximityRow,
  names: readonly Name[],
  reasonName: string,
): Record<string, string | number> {
  const figures = names.map((name) => [name, row[name]] as const);
  const missing = figures.map(([, figure]) => figure).find((each) => each && isMissing(each));
  return {
    ...Object.fromEntries(figures.map(([name, figure]) => [name, toCell(figure)])),
    [reasonName]: missing === undefined ? "" : (Object.values(missing as object)[0] as string),
  };
}

function toCell(figure: Figure | undefined): string | number {
  if (figure === undefined) return "";
  return isMissing(figure) ? NOT_AVAILABLE : figure;
}

/** The JSON file's text. */
export function toProximityJson(table: Published<ProximityTable>, fictional: boolean): string {
  const { rows: _, ...method } = table;
  return `${JSON.stringify({ fictional, ...method }, null, 2)}\n`;
}

const isSuppressedReason = (reason: string): reason is SuppressedReason =>
  SUPPRESSED_REASONS.includes(reason as SuppressedReason);

const figure = z.union([z.literal(NOT_AVAILABLE), z.literal(""), cell.signed]);
const rowSchema = z.object({
  regionKind: cell.oneOf(["lan", ...PROXIMITY_DIVISIONS]),
  regionId: cell.text,
  distanceFromM: cell.optional(cell.amount),
  distanceToM: cell.optional(cell.amount),
  ...{ n: figure, effectiveN: figure, sharePercent: figure, lowPercent: figure },
  highPercent: figure,
  reason: cell.optional(cell.text),
  ...{ differencePp: figure, differenceLowPp: figure, differenceHighPp: figure },
  differenceReason: cell.optional(cell.text),
  fictional: cell.oneOf(["true", "false"]),
});

const methodSchema = z.strictObject({
  fictional: z.boolean(),
  snapshotId: cell.snapshotId,
  lanskod: cell.lanskod,
  year: z.int(),
  bandsM: z.custom<BandStarts>((value) => Array.isArray(value) && isBandStarts(value)),
  by: z.enum(PROXIMITY_DIVISIONS).optional(),
  rule: z.strictObject({
    minN: z.int().min(LEAST_MIN_N),
    minCount: z.int().min(MIN_COUNT),
  }),
  isWeighted: z.boolean(),
  crs: z.enum(["EPSG:3006", "EPSG:4326"]),
  respondents: z.strictObject({
    read: z.int().min(0),
    noAnswer: z.int().min(0),
    wrong: z.partialRecord(z.enum(RESPONDENT_FLAWS), z.int().min(1)),
  }),
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  scenes: z.int().min(1),
  scenesWithoutGround: z.int().min(0),
  sourceId: cell.sourceId.optional(),
});

export interface ProximityFile {
  readonly file: string;
  readonly table: Published<ProximityTable>;
}

/** Every table below the folder, by name. Never throws; what is wrong is in `issues`. */
export function readProximityFiles(folder: string): { files: ProximityFile[]; issues: Issue[] } {
  const path = join(folder, PROXIMITY_FOLDER);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".csv")) : [];
  const read = names.sort().map((name) => readProximityFile(folder, `${PROXIMITY_FOLDER}/${name}`));
  return {
    files: read.flatMap(({ file }) => file ?? []),
    issues: read.flatMap(({ issues }) => issues),
  };
}

function readProximityFile(
  folder: string,
  file: string,
): { file?: ProximityFile; issues: Issue[] } {
  const method = readMethod(folder, file.replace(/\.csv$/, ".json"));
  const { rows: raw, issues } = readCsv(folder, file, COLUMNS);
  const rows: ProximityRow[] = [];
  for (const { ref, cells } of raw) {
    const parsed = rowSchema.safeParse(cells);
    const row = parsed.success ? toRow(parsed.data) : undefined;
    if (row === undefined) {
      const column = String(parsed.error?.issues[0]?.path[0] ?? "reason");
      const context = { column, value: cells[column] ?? "", expected: "12.5 | .. + reason" };
      issues.push(toIssue("value-invalid", ref, context));
    } else {
      rows.push(row);
      issues.push(...checkMinimum(row, method.method, ref));
    }
  }
  const all = [...method.issues, ...issues];
  if (all.length > 0 || method.method === undefined) return { issues: all };
  const table = publishAsStated({ ...method.method, rows });
  return { file: { file, table }, issues: [] };
}

/** Nothing is shown that a table by the same rule could not show. */
function checkMinimum(
  { n }: ProximityRow,
  method: ProximityMethod | undefined,
  ref: Issue["ref"],
): Issue[] {
  if (method === undefined || isMissing(n) || n === 0 || n >= method.rule.minN) return [];
  const context = { column: "n", value: String(n), least: String(method.rule.minN) };
  return [toIssue("disclosure-minimum", ref, context)];
}

function readMethod(folder: string, file: string): { method?: ProximityMethod; issues: Issue[] } {
  const path = join(folder, file);
  if (!existsSync(path)) return { issues: [toIssue("file-missing", { file })] };
  const parsed = methodSchema.safeParse(parseJson(readFileSync(path, "utf8")));
  if (!parsed.success) {
    const detail = parsed.error.issues[0]?.path.join(".") || "JSON";
    return { issues: [toIssue("file-unreadable", { file }, { format: "JSON", detail })] };
  }
  const { fictional: _, ...method } = parsed.data;
  return { method: method as ProximityMethod, issues: [] };
}

/** Undefined where a number is missing without a reason that we know. */
function toRow(cells: z.output<typeof rowSchema>): ProximityRow | undefined {
  const shares = toFigures(cells, SHARE_COLUMNS, cells.reason);
  const isBand = cells.distanceFromM !== undefined;
  const differences = isBand ? toFigures(cells, DIFFERENCE_COLUMNS, cells.differenceReason) : {};
  if (shares === undefined || differences === undefined) return undefined;
  const { regionKind, regionId, distanceFromM, distanceToM } = cells;
  return {
    regionKind,
    regionId,
    ...(distanceFromM !== undefined && { distanceFromM }),
    ...(distanceToM !== undefined && { distanceToM }),
    ...shares,
    ...differences,
  } as ProximityRow;
}

function toFigures(
  cells: Readonly<Record<string, unknown>>,
  names: readonly string[],
  reason: string | undefined,
): Record<string, Figure> | undefined {
  const figures = names.map((name) => [name, toFigure(cells[name], reason)] as const);
  if (figures.some(([, each]) => each === undefined)) return undefined;
  return Object.fromEntries(figures) as Record<string, Figure>;
}

function toFigure(value: unknown, reason = ""): Figure | undefined {
  if (typeof value === "number") return value;
  if (value !== NOT_AVAILABLE) return undefined;
  if (isSuppressedReason(reason)) return { suppressed: reason };
  return isSilentReason(reason) ? { silent: reason } : undefined;
}
