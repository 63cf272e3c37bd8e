/** Turns an address into a figure: what is asked for exists, and the data carries it. */

import { omitAbsent, type SnapshotId } from "@scenkartan/domain";
import {
  type Choice,
  FIGURES,
  type FigureDefinition,
  findFigure,
  isFigureSlug,
  type Sheet,
} from "@scenkartan/figures";
import type { Context } from "hono";
import type { Release } from "../../release/index.ts";
import { choosePair, type PairChoice } from "../choose-pair.ts";
import { findNamedSnapshot } from "../choose-snapshot.ts";
import type { ApiEnv } from "../context.ts";
import { findCounty, type NamedRegions } from "../find-region.ts";
import { fromZodError, ProblemError, toParameterProblem } from "../problem.ts";
import { findScene } from "../scene-history.ts";
import { type FormName, toFigureQuery } from "./figure-parameters.ts";
import { readFacts } from "./read-facts.ts";

/** What a form is made with, as far as the form takes it. */
export interface FigureOptions {
  readonly lang: "sv" | "en";
  readonly theme?: "light" | "dark";
  readonly size?: readonly [number, number];
  readonly scale?: number;
  readonly locale?: "sv" | "en";
  readonly title?: string;
  readonly note?: string;
  readonly table?: "yes" | "no";
  readonly interactive?: "yes" | "no";
}

export interface ChosenFigure {
  readonly definition: FigureDefinition;
  readonly sheet: Sheet;
  readonly options: FigureOptions;
  /** What it is of, as asked for. */
  readonly choice: Choice;
}

/**
 * The figure that a request asks for in a form.
 * Errors: 404 for a slug that no figure has, for what does not exist, and for a figure that the data
 * does not carry; 400 for parameters that the form or the figure does not take.
 */
export function chooseFigure(c: Context<ApiEnv>, slug: string, form: FormName): ChosenFigure {
  const { release } = c.var;
  const definition = findDefinition(slug);
  const sent = c.req.query();
  const parsed = toFigureQuery(form, definition).safeParse(sent);
  if (!parsed.success) throw fromZodError(parsed.error, sent);
  const asked = parsed.data as unknown as Choice & FigureOptions;
  const choice = completeChoice(release, asked);
  const composed = definition.compose(readFacts(release), choice, asked.lang);
  if ("missing" in composed) throw new ProblemError("figure-without-data", composed.missing);
  return { definition, choice, options: asked, sheet: markOld(c, composed.sheet) };
}

function findDefinition(slug: string): FigureDefinition {
  const definition = isFigureSlug(slug) ? findFigure(slug) : undefined;
  if (definition !== undefined) return definition;
  const known = FIGURES.map((each) => each.slug).join(", ");
  throw new ProblemError("unknown-figure", {
    sv: `Figuren ${slug} finns inte. De som finns: ${known}.`,
    en: `There is no figure ${slug}. Known: ${known}.`,
  });
}

/** False for what compares the parts of a county, where one part is asked for: of it, it says nothing. */
export function isAbout(
  { parameters }: FigureDefinition,
  { kommunkod, lokalpolisomrade }: Choice,
): boolean {
  const isWhole = (kommunkod ?? lokalpolisomrade) === undefined;
  return isWhole || parameters.includes("kommunkod") || parameters.includes("sceneId");
}

/** What the figure takes of a choice that others share. */
export function keepTaken({ parameters }: FigureDefinition, choice: Choice): Choice {
  return Object.fromEntries(
    Object.entries(choice).filter(([name]) => parameters.some((each) => each === name)),
  );
}

/** With its county and its pair; everything that is named exists. */
export function completeChoice(release: Release, asked: Choice): Choice {
  const { lanskod, kommunkod, lokalpolisomrade, snapshot, from, to, sceneId } = asked;
  if (kommunkod && lokalpolisomrade) throw toOneRegion();
  const named: NamedRegions = { lanskod, kommunkod, lokalpolisomrade };
  const county = findCounty(release, named);
  const mapping = findNamedSnapshot(release, { snapshot, lanskod: county });
  if (sceneId) findScene(release, sceneId);
  const pair = from || to ? findPair(release, { from, to, lanskod: county }) : undefined;
  return omitAbsent({
    lanskod: county ?? mapping?.lanskod ?? pair?.lanskod,
    kommunkod,
    lokalpolisomrade,
    snapshot,
    sceneId,
    from: pair?.from,
    to: pair?.to,
  });
}

function findPair(release: Release, wanted: PairChoice) {
  const pair = choosePair(release, wanted);
  if (pair === undefined) return undefined;
  const [from, to]: [SnapshotId, SnapshotId] = [pair.from.snapshotId, pair.to.snapshotId];
  if (!pair.isReversed) return { from, to, lanskod: pair.stored.lanskod };
  throw toParameterProblem([{ parameter: "from", value: from, allowed: to }], {
    sv: `Figurer läses framåt i tiden: ange from=${to} och to=${from}.`,
    en: `Figures are read forwards in time: give from=${to} and to=${from}.`,
  });
}

function toOneRegion(): ProblemError {
  const allowed = "kommunkod | lokalpolisomrade";
  const errors = ["kommunkod", "lokalpolisomrade"].map((parameter) => ({ parameter, allowed }));
  return toParameterProblem(errors, {
    sv: "Ange kommunkod eller lokalpolisomrade, inte båda.",
    en: "Give kommunkod or lokalpolisomrade, not both.",
  });
}

/** A figure of a release that is no longer the current one says so. */
function markOld(c: Context<ApiEnv>, sheet: Sheet): Sheet {
  const { current } = c.var.live.findPointer();
  if (sheet.releaseId === current) return sheet;
  const words = {
    sv: `Visar utgåva ${sheet.releaseId}. Nyare uppgifter finns i utgåva ${current}.`,
    en: `Shows release ${sheet.releaseId}. Release ${current} has newer data.`,
  };
  return { ...sheet, notes: [...sheet.notes, words[sheet.language]] };
}
