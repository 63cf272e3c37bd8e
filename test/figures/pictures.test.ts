/** How figures look: against committed pictures, at two sizes; and that texts are drawn at all. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReleaseId } from "@scenkartan/domain";
import type { Choice, Sheet, ThemeName } from "@scenkartan/figures";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { describe, expect, it, test } from "vitest";
import { toPng } from "../../server/src/render/to-png.ts";
import { toSvg } from "../../server/src/render/to-svg.ts";
import { composeSheet, LANGUAGES, listSheets, openBothEditions } from "./both-editions.ts";

const REFERENCES = join(import.meta.dirname, "references");
/** Set to draw them anew; look at the difference before it is committed. */
const isDrawing = process.env.DRAW_REFERENCES === "1";
const TOLERATED_SHARE = 0.002;

const { facts } = await openBothEditions();

interface Picture {
  readonly slug: string;
  readonly edition: "published" | "ovning";
  readonly choice?: Choice;
  readonly language?: "sv" | "en";
  readonly theme?: ThemeName;
}

/** One of each kind of drawing. */
const PICTURES: readonly Picture[] = [
  { slug: "scener-over-tid", edition: "published" },
  { slug: "upphorda-och-nya", edition: "published" },
  { slug: "upphorda", edition: "published", language: "en" },
  { slug: "kommuner", edition: "published", theme: "dark" },
  { slug: "insatser", edition: "published" },
  { slug: "karta", edition: "published" },
  { slug: "mark", edition: "ovning" },
  { slug: "otrygghet-efter-avstand", edition: "ovning" },
  { slug: "karta-forandring", edition: "ovning", theme: "dark" },
];
const SIZES = [
  { width: 720, height: 405 },
  { width: 360, height: 450 },
];

/** A release's id changes with every fact; a picture of the drawing does not hold it. */
function fix(sheet: Sheet): Sheet {
  return { ...sheet, releaseId: "0123456789abcdef" as ReleaseId };
}

describe.each(PICTURES)("$slug of the edition $edition", (picture) => {
  const { slug, edition, choice, language, theme = "light" } = picture;
  it.each(SIZES)("looks as it did at $width × $height", async (size) => {
    const sheet = fix(composeSheet(facts[edition], slug, choice, language));
    const drawn = await toPng(sheet, { ...size, theme }, 1);
    const file = join(REFERENCES, `${slug}-${size.width}x${size.height}.png`);
    if (isDrawing) {
      mkdirSync(REFERENCES, { recursive: true });
      writeFileSync(file, drawn);
    }
    const [now, before] = [PNG.sync.read(Buffer.from(drawn)), PNG.sync.read(readFileSync(file))];
    expect([now.width, now.height]).toEqual([before.width, before.height]);
    const different = pixelmatch(now.data, before.data, undefined, now.width, now.height, {
      threshold: 0.15,
    });
    expect(different / (now.width * now.height)).toBeLessThan(TOLERATED_SHARE);
  });
});

/** Pixels that are not of the paper's colour. */
function countInk(png: PNG): number {
  const [red, green, blue] = png.data;
  let inked = 0;
  for (let at = 0; at < png.data.length; at += 4) {
    const isPaper = png.data[at] === red && png.data[at + 1] === green && png.data[at + 2] === blue;
    if (!isPaper) inked += 1;
  }
  return inked;
}

test("texts leave ink: without them a picture has much less", async () => {
  const sheet = composeSheet(facts.published, "upphorda");
  const look = { width: 720, height: 405, theme: "light" } as const;
  const blank: Sheet = {
    ...sheet,
    title: " ",
    subtitle: " ",
    table: { ...sheet.table, rows: sheet.table.rows.map(() => ({})) },
  };
  const [full, empty] = await Promise.all([toPng(sheet, look, 1), toPng(blank, look, 1)]);
  const [inked, left] = [full, empty].map((png) => countInk(PNG.sync.read(Buffer.from(png))));
  expect(inked).toBeGreaterThan((left as number) + 5_000);
});

test.each([1, 2, 4])("at %s× a PNG has so many times the pixels", async (scale) => {
  const sheet = composeSheet(facts.published, "kommuner");
  const png = PNG.sync.read(
    Buffer.from(await toPng(sheet, { width: 400, height: 300, theme: "light" }, scale)),
  );
  expect([png.width, png.height]).toEqual([400 * scale, 300 * scale]);
});

describe("every SVG", () => {
  const sheets = [facts.published, facts.ovning].flatMap((each) =>
    LANGUAGES.flatMap((language) => listSheets(each, language)),
  );

  it("stands by itself, names itself, and has no number that is none", () => {
    for (const { slug, sheet } of sheets) {
      const svg = toSvg(sheet, { width: 480, height: 480, theme: "dark" });
      expect(svg, slug).not.toMatch(/href|url\(|<image|<script|<style|NaN|Infinity|undefined/);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).toContain(`<title id="${slug}-title">`);
      expect(svg).toContain(`<desc id="${slug}-desc">`);
      expect(svg).toContain(sheet.releaseId.slice(0, 8));
      if (sheet.edition.fictional) expect(svg).toContain("Övningsdata");
    }
  });

  it("is well-formed for a stranger's parser", async () => {
    for (const { sheet } of sheets.filter((_, place) => place % 25 === 0)) {
      const png = await toPng(sheet, { width: 240, height: 240, theme: "light" }, 1);
      expect(PNG.sync.read(Buffer.from(png)).width).toBe(240);
    }
  });
});
