/** What a page looks like, pixel by pixel. */

import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";

/** Red, green and blue from 0 to 255. */
export type Color = readonly [number, number, number];
/** CSS pixels from the page's upper left corner, x before y. */
export type Point = readonly [number, number];

/** Shape: as wide and high as was asked for, one colour per CSS pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly colorAt: (point: Point) => Color;
}

/** A picture of the square that lies `reach` pixels around a point, which is then at its middle. */
export async function takePicture(page: Page, [x, y]: Point, reach: number): Promise<Picture> {
  const side = 2 * reach + 1;
  const clip = { x: Math.round(x) - reach, y: Math.round(y) - reach, width: side, height: side };
  return decodePng(await page.screenshot({ clip, scale: "css" }));
}

/** How far two colours lie apart: 0 for the same, 441 for black and white. */
export function measureContrast(a: Color, b: Color): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The points of a picture that have a colour, or one that the eye cannot tell from it. */
export function findColor(picture: Picture, color: Color, tolerance = 12): Point[] {
  return listPoints(picture).filter(
    (point) => measureContrast(picture.colorAt(point), color) <= tolerance,
  );
}

/** The colour that most points have. */
export function findCommonColor(picture: Picture): Color {
  const counts = new Map<string, number>();
  for (const point of listPoints(picture)) {
    const key = picture.colorAt(point).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [key = ""] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [red = 0, green = 0, blue = 0] = key.split(",").map(Number);
  return [red, green, blue];
}

/** The points where two pictures of the same size differ visibly. */
export function findDifferences(a: Picture, b: Picture, tolerance = 6): Point[] {
  return listPoints(a).filter(
    (point) => measureContrast(a.colorAt(point), b.colorAt(point)) > tolerance,
  );
}

/** A colour of the page's style sheet, such as `--land`, for the theme that is shown. */
export async function readColor(page: Page, name: string): Promise<Color> {
  const text = await page.evaluate((property) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.setProperty("forced-color-adjust", "none");
    probe.style.color = `var(${property})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
  const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

function listPoints({ width, height }: Picture): Point[] {
  return Array.from({ length: width * height }, (_, index) => [
    index % width,
    Math.floor(index / width),
  ]);
}

/**
 * The pixels of a PNG as Chromium writes it: eight bits a channel, not interlaced.
 * Source: https://www.w3.org/TR/png-3/, sections 5 (chunks) and 9 (filters).
 */
function decodePng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const stride = width * channels;
  const packed = inflateSync(Buffer.concat(listChunks(png, "IDAT")));
  const pixels = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = packed[row * (stride + 1)];
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < channels ? 0 : (pixels[at - channels] as number);
      const up = row === 0 ? 0 : (pixels[at - stride] as number);
      const corner =
        column < channels || row === 0 ? 0 : (pixels[at - stride - channels] as number);
      const base = [0, left, up, (left + up) >> 1, choosePaeth(left, up, corner)][filter as number];
      pixels[at] = ((packed[row * (stride + 1) + 1 + column] as number) + (base as number)) & 255;
    }
  }
  return {
    width,
    height,
    colorAt: ([x, y]) => {
      const at = y * stride + x * channels;
      return [pixels[at] as number, pixels[at + 1] as number, pixels[at + 2] as number];
    },
  };
}

function listChunks(png: Buffer, wanted: string): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString("latin1", at + 4, at + 8);
    if (type === wanted) chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return chunks;
}

function choosePaeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(estimate - each)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
