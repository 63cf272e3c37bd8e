/** The addresses of a figure in its forms. */

import type { ReleaseId } from "@scenkartan/domain";
import type { Choice, FigureParameter, FigureSlug } from "@scenkartan/figures";
import { html } from "hono/html";

export interface FigureAddress {
  /** Where the edition lies: "", "/ovning"; with an origin before it where others are to follow it. */
  readonly base: string;
  readonly slug: FigureSlug;
  readonly choice: Choice;
  readonly lang: "sv" | "en";
  /** Pins the figure to a release; it follows the newest without. */
  readonly release?: ReleaseId | undefined;
}

export const FILE_FORMS = ["svg", "png", "csv", "xlsx", "zip", "json"] as const;
export type FileForm = (typeof FILE_FORMS)[number];

/** `/figures/{slug}.svg?…`; the page of the figure without a form. */
export function toFigureAddress(figure: FigureAddress, form?: FileForm): string {
  const file = form ? `${figure.slug}.${form}` : figure.slug;
  return `${figure.base}/figures/${file}${toQuery(figure)}`;
}

/** `/embed/{slug}?…`. */
export function toEmbedAddress(figure: FigureAddress): string {
  return `${figure.base}/embed/${figure.slug}${toQuery(figure)}`;
}

/** What the web pages call in their addresses what the API calls otherwise. */
const PAGE_NAMES: Readonly<Record<FigureParameter, string>> = {
  lanskod: "lan",
  kommunkod: "kommun",
  lokalpolisomrade: "lokalpolisomrade",
  snapshot: "kartlaggning",
  from: "fran",
  to: "till",
  sceneId: "scen",
};

/** `/figurer?figur={slug}&…`: where the figure can be changed. */
export function toStudioAddress({ base, slug, choice, lang }: FigureAddress): string {
  const chosen = Object.entries(choice) as [FigureParameter, string | undefined][];
  const query = new URLSearchParams({ figur: slug });
  for (const [name, value] of chosen) if (value !== undefined) query.set(PAGE_NAMES[name], value);
  if (lang !== "sv") query.set("sprak", lang);
  return `${base}/figurer?${query}`;
}

/** Only what differs from what is chosen without it. */
function toQuery({ choice, lang, release }: FigureAddress): string {
  const query = new URLSearchParams(
    Object.entries(choice).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (lang !== "sv") query.set("lang", lang);
  if (release) query.set("release", release);
  return query.size === 0 ? "" : `?${query}`;
}

const HEIGHT_PX = 520;

/** Ready to be copied into a page; `address` is that of the embed. */
export function writeEmbedCode(address: string, title: string): string {
  return String(
    html`<iframe src="${address}" title="${title}" loading="lazy" width="100%" height="${HEIGHT_PX}" style="border:0"></iframe>`,
  );
}
