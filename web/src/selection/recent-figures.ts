/** Figures that were taken away, remembered in this browser alone. Nothing of it is sent anywhere. */

import { basePath } from "./editions.ts";
import type { SearchParameters } from "./selection.ts";

export interface RecentFigure {
  readonly name: string;
  /** The query of the page Figurer that shows it. */
  readonly search: SearchParameters;
}

const MOST = 8;
const KEY = `scenkartan figurer ${basePath}`;

/** The latest first. Empty where nothing is remembered, or the browser remembers nothing. */
export function readRecentFigures(): readonly RecentFigure[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isRecentFigure).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a figure first, once. */
export function rememberFigure(figure: RecentFigure): readonly RecentFigure[] {
  const others = readRecentFigures().filter(({ search }) => !isSame(search, figure.search));
  return keep([figure, ...others].slice(0, MOST));
}

export function forgetFigures(): readonly RecentFigure[] {
  return keep([]);
}

function keep(figures: readonly RecentFigure[]): readonly RecentFigure[] {
  try {
    if (figures.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(figures));
  } catch {
    // A browser that keeps nothing is no fault; the page has them for as long as it is open.
  }
  return figures;
}

function isSame(a: SearchParameters, b: SearchParameters): boolean {
  return new URLSearchParams(a).toString() === new URLSearchParams(b).toString();
}

function isRecentFigure(kept: unknown): kept is RecentFigure {
  const { name, search } = (kept ?? {}) as Partial<Record<keyof RecentFigure, unknown>>;
  const isRecord = typeof search === "object" && search !== null;
  return (
    typeof name === "string" &&
    isRecord &&
    Object.values(search).every((value) => typeof value === "string")
  );
}
