/** One mapping as its officials hand it in: own running numbers, own spellings, redrawn ground. */

import { drawGround } from "./draw-ground.ts";
import {
  findBasis,
  findSpan,
  isListed,
  type Lives,
  type Scene,
  type Span,
} from "./evolve-scenes.ts";
import { openStream } from "./open-stream.ts";
import { type Ground, toAreaM2, type Xy } from "./plane.ts";
import { redigitise } from "./redigitise.ts";
import { varyName } from "./vary-name.ts";

/** A row of a mapping's file. CRS: SWEREF 99 TM. */
export interface HandedIn {
  readonly lopnr: number;
  readonly namn: string;
  readonly status: "aktiv";
  readonly lagesgrund: "kartlagd" | "beskriven" | "plats";
  readonly osakerhetM?: number;
  readonly anmarkning?: string;
  readonly geometry:
    | { readonly kind: "ground"; readonly ground: Ground }
    | { readonly kind: "point"; readonly at: Xy };
}

/** Scenes in the order of one mapping's running numbers, which start at 1. */
export type Roll = readonly Scene[];

export function drawRoll(seed: number, lives: Lives, snapshot: number): Roll {
  const listed = lives.scenes.filter((scene) => isListed(lives, scene, snapshot));
  return openStream(seed, "running numbers", snapshot).shuffle(listed);
}

/** The file's rows, drawn one at a time; `onDrawn` hears the area of each drawing, m² on the plane. */
export function* handIn(
  seed: number,
  snapshot: number,
  roll: Roll,
  onDrawn: (scene: Scene, drawn: { areaM2: number; ground: Ground }) => void,
): Generator<HandedIn> {
  for (const [index, scene] of roll.entries()) {
    const stream = openStream(seed, "hand", snapshot, scene.number);
    const span = findSpan(scene, snapshot) ?? (scene.spans.at(-1) as Span);
    const row = {
      lopnr: index + 1,
      namn: varyName(scene.name, stream),
      status: "aktiv",
      ...(stream.chance(0.12) && { anmarkning: stream.pick(REMARKS) }),
    } as const;
    const basis = findBasis(scene, snapshot);
    if (basis === "place") {
      const at = span.slot.middle.map((metres) => Math.round(metres)) as unknown as Xy;
      yield { ...row, lagesgrund: "plats", osakerhetM: 150, geometry: { kind: "point", at } };
      continue;
    }
    if (basis === "described") {
      const ground = describeGround(span);
      yield {
        ...row,
        lagesgrund: "beskriven",
        osakerhetM: 40,
        geometry: { kind: "ground", ground },
      };
      continue;
    }
    const ground = redigitise(drawTrueGround(span), stream);
    onDrawn(scene, { areaM2: toAreaM2(ground), ground });
    yield { ...row, lagesgrund: "kartlagd", geometry: { kind: "ground", ground } };
  }
}

const REMARKS = [
  "Ritad efter ortofoto",
  "Kontrollerad på plats",
  "Gränsen i norr är osäker",
  "Avstämd med lokalpolisområdet",
  "Belysningen är ny",
] as const;

/** Before any slip of the hand. Errors: throws for strokes that were never checked. */
export function drawTrueGround({ strokes, slot }: Span): Ground {
  const ground = drawGround(strokes, slot.frame);
  if (ground === undefined) throw new Error(`No ground at ${slot.name}`);
  return ground;
}

/** The block as somebody would describe it by its streets, with a vertex in the middle of each side. */
function describeGround({ slot: { core, frame } }: Span): Ground {
  const [s0, t0, s1, t1] = [core[0] - 18, core[1] - 18, core[2] + 18, core[3] + 18];
  const [s, t] = [(s0 + s1) / 2, (t0 + t1) / 2];
  const corners = [
    [s0, t0],
    [s, t0],
    [s1, t0],
    [s1, t],
    [s1, t1],
    [s, t1],
    [s0, t1],
    [s0, t],
  ] as const;
  const ring = corners.map(frame).map(([x, y]): Xy => [Math.round(x), Math.round(y)]);
  return [[[...ring, ring[0] as Xy]]];
}
