/** The whole picture: title, plot, notes, and where it comes from. Self-contained SVG. */

import { createElement, type ReactElement } from "react";
import { writeColophon, writeSourceLine } from "../cite.ts";
import type { Sheet } from "../sheet.ts";
import { sayFiction } from "../words.ts";
import { drawLegend } from "./draw-legend.ts";
import { drawPlot } from "./draw-plot.ts";
import {
  type Box,
  LINE_HEIGHT,
  round,
  type Space,
  toType,
  writeLine,
  writeLines,
} from "./space.ts";
import { SANS, THEMES, type ThemeName } from "./theme.ts";
import { wrapText } from "./wrap-text.ts";

/** What whoever makes the picture has written; the picture says so. */
export interface Edits {
  readonly title?: string | undefined;
  readonly note?: string | undefined;
}

export interface Look {
  /** Units: pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeName;
  readonly edits?: Edits;
}

const WHOLE_PX = Math.sqrt(1200 * 675);
const [LEAST_PX, MOST_PX] = [0.5, 4];

/** An `svg` element with `title` and `desc`; the same sheet and look give the same picture. */
export function drawFigure(sheet: Sheet, look: Look): ReactElement {
  const { width, height } = look;
  const theme = THEMES[look.theme];
  const px = Math.min(MOST_PX, Math.max(LEAST_PX, Math.sqrt(width * height) / WHOLE_PX));
  const space = { theme, language: sheet.language, px };
  const banner = sheet.edition.fictional ? drawBanner(width, space) : { elements: [], height: 0 };
  const margin = 30 * px;
  const all = {
    x: margin,
    y: banner.height + margin * 0.8,
    width: width - 2 * margin,
    height: height - banner.height - margin * 1.4,
  };
  const head = drawHead(sheet, look.edits, { ...space, box: all });
  const foot = drawFoot(sheet, look.edits, { ...space, box: all });
  const middle = { ...all, y: all.y + head.height, height: all.height - head.height - foot.height };
  const legend = drawLegend(sheet, { ...space, box: middle });
  const plot: Box = {
    ...middle,
    y: middle.y + legend.height,
    height: Math.max(40 * px, middle.height - legend.height - 10 * px),
  };
  const title = look.edits?.title || sheet.title;
  return createElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fontFamily: SANS,
      textRendering: "geometricPrecision",
      role: "img",
      lang: sheet.language,
      "aria-labelledby": `${sheet.slug}-title`,
      "aria-describedby": `${sheet.slug}-desc`,
    },
    createElement("title", { id: `${sheet.slug}-title` }, title),
    createElement("desc", { id: `${sheet.slug}-desc` }, sheet.alternative),
    createElement("rect", { width, height, fill: theme.card }),
    ...banner.elements,
    ...head.elements,
    ...legend.elements,
    ...drawPlot(sheet, { ...space, box: plot }),
    ...foot.elements,
  );
}

interface Part {
  readonly elements: readonly ReactElement[];
  readonly height: number;
}

function drawBanner(width: number, space: Omit<Space, "box">): Part {
  const { theme, px, language } = space;
  const size = toType(space, "label");
  const height = size * 2;
  const room = { width: width - 60 * px, size, face: "strong", most: 1 } as const;
  const [line = ""] = wrapText(sayFiction(language), room);
  return {
    height,
    elements: [
      createElement("rect", { key: "banner", width, height, fill: theme.fiction }),
      createElement(
        "g",
        { key: "fiction" },
        writeLine(line, {
          x: 30 * px,
          y: size * 1.35,
          size,
          fill: theme["on-fiction"],
          face: "strong",
        }),
      ),
    ],
  };
}

function drawHead(sheet: Sheet, edits: Edits | undefined, space: Space): Part {
  const { box, theme, px } = space;
  const [large, size] = [Math.max(16, toType(space, "title")), toType(space, "subtitle")];
  const title = edits?.title || sheet.title;
  const titles = wrapText(title, { width: box.width, size: large, face: "serif", most: 3 });
  const lines = wrapText(sheet.subtitle, { width: box.width, size, most: 3 });
  const below = box.y + titles.length * large * LINE_HEIGHT;
  return {
    height: below - box.y + lines.length * size * LINE_HEIGHT + 18 * px,
    elements: [
      ...writeLines(titles, {
        x: box.x,
        y: box.y + large,
        size: large,
        fill: theme.ink,
        face: "serif",
      }),
      ...writeLines(lines, { x: box.x, y: below + size * 1.05, size, fill: theme["ink-2"] }),
    ],
  };
}

/** Written from the bottom edge up. */
function drawFoot(sheet: Sheet, edits: Edits | undefined, space: Space): Part {
  const { box, theme, px } = space;
  const size = toType(space, "small");
  const wrap = (text: string, most: number) => wrapText(text, { width: box.width, size, most });
  const notes = [...sheet.notes, ...sayEdits(sheet, edits)].flatMap((note) => wrap(note, 3));
  const lines = [...notes, ...wrap(writeSourceLine(sheet), 6), ...wrap(writeColophon(sheet), 2)];
  const height = lines.length * size * LINE_HEIGHT + 10 * px;
  const y = box.y + box.height - height + size + 10 * px;
  return {
    height: height + 6 * px,
    elements: writeLines(lines, { x: box.x, y: round(y), size, fill: theme["ink-2"] }),
  };
}

function sayEdits({ language }: Sheet, edits: Edits | undefined): string[] {
  const words = {
    sv: {
      title: "Rubriken är ändrad av den som gjort bilden.",
      note: "Anmärkning av den som gjort bilden",
    },
    en: {
      title: "The title was changed by whoever made this picture.",
      note: "Note by whoever made this picture",
    },
  }[language];
  return [
    ...(edits?.note ? [`${words.note}: ${edits.note}`] : []),
    ...(edits?.title ? [words.title] : []),
  ];
}
