/** Finds room for names in a still picture: none lies upon a sign or another name, or beyond the edge. */

import type { Size } from "./camera.ts";

export interface Name {
  readonly id: string;
  readonly text: string;
  /** Units: CSS pixels, of the thing that it names. */
  readonly x: number;
  readonly y: number;
  /** From the middle of a sign to its name; without it the name stands upon the place itself. */
  readonly gap?: number;
  /** Width of a letter, about. */
  readonly letterPx: number;
}

export interface PlacedName {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HALF_LINE_PX = 9;

/** The first names find room first; one that finds none is left out, since the list has it. */
export function placeNames(
  names: readonly Name[],
  { signs, size }: { readonly signs: readonly Box[]; readonly size: Size },
): PlacedName[] {
  const taken = [...signs];
  return names.flatMap((name) => {
    const free = listWays(name).find(
      (way) => isWithin(way.box, size) && !taken.some((box) => isOver(way.box, box)),
    );
    if (free === undefined) return [];
    taken.push(free.box);
    return [free.placed];
  });
}

function listWays(name: Name): { readonly placed: PlacedName; readonly box: Box }[] {
  const { id, text, x, y, gap, letterPx } = name;
  const width = text.length * letterPx;
  const way = (at: number, anchor: PlacedName["anchor"], left: number) => ({
    placed: { id, text, x: at, y, anchor },
    box: { left, right: left + width, top: y - HALF_LINE_PX, bottom: y + HALF_LINE_PX },
  });
  if (gap === undefined) return [way(x, "middle", x - width / 2)];
  return [way(x + gap, "start", x + gap), way(x - gap, "end", x - gap - width)];
}

function isWithin({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function isOver(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
