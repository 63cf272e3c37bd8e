/** What the server is asked for a figure as the reader has chosen it, form by form. */

import type { FigureParameter } from "@scenkartan/figures";
import { type Query, toEditionPath } from "../../selection/api-address.ts";
import type { Selection } from "../../selection/selection.ts";

/** Units: pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const SIZES = {
  newspaper: { width: 1200, height: 800 },
  social: { width: 1080, height: 1080 },
  slide: { width: 1920, height: 1080 },
} as const satisfies Record<string, Size>;
export type SizeName = keyof typeof SIZES;

export const SCALES = ["1", "2", "3", "4"] as const;

export const toSizeName = ({ figureSize }: Selection): SizeName => figureSize ?? "newspaper";
export const toScale = ({ figureScale }: Selection): (typeof SCALES)[number] => figureScale ?? "2";

/** Where each thing that a figure is of stands in the selection. */
const CHOSEN = {
  lanskod: "lanskod",
  kommunkod: "kommunkod",
  lokalpolisomrade: "lokalpolisomrade",
  snapshot: "snapshotId",
  from: "fromId",
  to: "toId",
  sceneId: "sceneId",
} as const satisfies Record<FigureParameter, keyof Selection>;

/** All of it taken back: mappings, parts and scenes are a county's own. */
export const NO_SUBJECT = {
  lanskod: undefined,
  kommunkod: undefined,
  lokalpolisomrade: undefined,
  snapshotId: undefined,
  fromId: undefined,
  toId: undefined,
  sceneId: undefined,
} as const satisfies Record<(typeof CHOSEN)[FigureParameter], undefined>;

/** What the figure is of, in its language. Shape: only what the figure takes and the address says. */
export function toSubjectQuery(
  selection: Selection,
  parameters: readonly FigureParameter[],
): Query {
  const subject = parameters.map((name) => [name, selection[CHOSEN[name]]]);
  const language = selection.figureLanguage ?? selection.language;
  return { ...Object.fromEntries(subject), lang: language === "en" ? language : undefined };
}

export function toLookQuery(selection: Selection): Query {
  const { width, height } = SIZES[toSizeName(selection)];
  return {
    size: `${width}x${height}`,
    theme: selection.figureTheme,
    title: selection.figureTitle,
    note: selection.figureNote,
  };
}

export interface FigureAddresses {
  readonly page: string;
  readonly embed: string;
  readonly svg: string;
  readonly png: string;
  readonly csv: string;
  readonly csvEn: string;
  readonly xlsx: string;
  readonly zip: string;
  readonly json: string;
}

/** Below our server. `release` pins page and embed; files are of what is shown anyway. */
export function toFigureAddresses(
  slug: string,
  selection: Selection,
  { subject, release }: { readonly subject: Query; readonly release: string | undefined },
): FigureAddresses {
  const file = (form: string, query: Query = {}) =>
    toEditionPath(`/figures/${slug}.${form}`, { ...subject, ...query });
  const look = toLookQuery(selection);
  const embed = {
    theme: selection.figureTheme,
    table: selection.embedTable,
    interactive: selection.embedPointing,
    release,
  };
  return {
    page: toEditionPath(`/figures/${slug}`, { ...subject, release }),
    embed: toEditionPath(`/embed/${slug}`, { ...subject, ...embed }),
    svg: file("svg", look),
    png: file("png", { ...look, scale: toScale(selection) }),
    csv: file("csv"),
    csvEn: file("csv", { locale: "en" }),
    xlsx: file("xlsx"),
    zip: file("zip", look),
    json: file("json"),
  };
}
