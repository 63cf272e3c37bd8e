/** A map as vectors: land, borders, ground, signs and as many names as find room. */

import { createElement, type ReactElement } from "react";
import { toBounds } from "../map/bounds.ts";
import {
  fitBounds,
  type ScreenPoint,
  type Size,
  toMetresAPixel,
  toProjection,
} from "../map/camera.ts";
import { MARK_SIZE } from "../map/mark-shapes.ts";
import { placeNames } from "../map/place-names.ts";
import { toPath } from "../map/to-path.ts";
import type { GroundLook, MapPlot, MapSign } from "../plot.ts";
import { drawMark, drawMarkHalo, toColor } from "./draw-mark.ts";
import { drawScaleBar } from "./draw-scale-bar.ts";
import { measureText } from "./measure-text.ts";
import { markRow, round, type Space, toType, writeLine } from "./space.ts";
import type { Theme } from "./theme.ts";

const MAX_ZOOM = 14;
/** Ground as wide as this speaks for itself. Units: pixels at 1200 × 675. */
const SPEAKS_AT_PX = 40;

export function drawMap(plot: MapPlot, space: Space): ReactElement[] {
  const { box, theme, px } = space;
  const size = { width: box.width, height: box.height };
  const edge = 18 * px;
  const padding = { top: edge, right: edge, bottom: edge, left: edge };
  const view = fitBounds(plot.bounds, { size, padding, maxZoom: MAX_ZOOM });
  const project = toProjection(view, size);
  const path = (geometries: Parameters<typeof toPath>[0]) => toPath(geometries, project, size);
  const areas = plot.regions.flatMap(({ area }) => (area ? [area] : []));
  const signs = plot.signs.map((sign) =>
    place(sign, { project, metresAPixel: toMetresAPixel(view), px }),
  );
  const frame = createElement("rect", { key: "sea", ...size, fill: theme.water });
  return [
    createElement(
      "svg",
      { key: "map", x: round(box.x), y: round(box.y), ...size, overflow: "hidden" },
      frame,
      shape("land", path(plot.land), { fill: theme.land, stroke: theme.coast, strokeWidth: 0.8 }),
      shape("water", path(plot.water), { fill: theme.water }),
      shape("borders", path(areas), { fill: "none", stroke: theme.border, strokeWidth: px }),
      ...LOOKS.map((look) => {
        const geometries = plot.ground.filter((each) => each.look === look);
        return shape(
          look,
          path(geometries.map(({ geometry }) => geometry)),
          toPaint(look, theme, px),
        );
      }),
      ...signs.map((each, number) => drawUncertainty(each, number, theme)),
      ...signs.map((each, number) => drawSign(each, number, space)),
      ...writeNames(signs, plot, { space, size, project }),
      drawScaleBar(view, size, space),
      createElement("rect", {
        key: "frame",
        ...size,
        fill: "none",
        stroke: theme.line,
        strokeWidth: 1.5,
      }),
    ),
  ];
}

function shape(key: string, d: string, paint: Readonly<Record<string, unknown>>) {
  return d === "" ? null : createElement("path", { key, d, fillRule: "evenodd", ...paint });
}

const LOOKS: readonly GroundLook[] = ["ceased", "described", "active", "kept", "lost", "gained"];

/** Ground of each look; the direction of colour is told by outline as well. */
export function toPaint(look: GroundLook, theme: Theme, px: number) {
  const outline = (stroke: string, dash?: string) => ({
    stroke,
    strokeWidth: round(1.6 * px),
    strokeDasharray: dash,
  });
  switch (look) {
    case "active":
    case "kept":
      return { fill: theme.accent, fillOpacity: 0.35, ...outline(theme.accent) };
    case "gained":
      return { fill: theme.gained, fillOpacity: 0.45, ...outline(theme.gained) };
    case "described":
      return { fill: "none", ...outline(theme.accent, "1 3") };
    case "lost":
    case "ceased":
      return {
        fill: theme.lost,
        fillOpacity: look === "lost" ? 0.15 : 0,
        ...outline(theme.lost, "5 3"),
      };
  }
}

interface PlacedSign {
  readonly sign: MapSign;
  readonly x: number;
  readonly y: number;
  /** Units: pixels. */
  readonly radius: number;
  /** Its ground is wide enough to do without it. */
  readonly isHidden: boolean;
}

interface Placing {
  readonly project: (position: MapSign["position"]) => ScreenPoint;
  readonly metresAPixel: number;
  readonly px: number;
}

function place(sign: MapSign, { project, metresAPixel, px }: Placing): PlacedSign {
  const [x, y] = project(sign.position);
  const isHidden = sign.ground !== undefined && isWide(sign, project, px);
  return { sign, x, y, radius: sign.uncertaintyM / metresAPixel, isHidden };
}

function isWide({ ground }: MapSign, project: Placing["project"], px: number): boolean {
  const bounds = ground && toBounds([ground]);
  if (bounds === undefined) return false;
  const [left, top] = project([bounds[0], bounds[3]]);
  const [right, bottom] = project([bounds[2], bounds[1]]);
  return Math.max(right - left, bottom - top) > SPEAKS_AT_PX * px;
}

function drawUncertainty({ x, y, radius, sign }: PlacedSign, number: number, theme: Theme) {
  if (radius <= 0) return null;
  const color = toColor(sign.shape, theme);
  return createElement("circle", {
    key: `around ${number}`,
    cx: round(x),
    cy: round(y),
    r: round(radius),
    fill: color,
    fillOpacity: 0.14,
    stroke: color,
    strokeOpacity: 0.5,
    strokeWidth: 0.8,
  });
}

function drawSign({ sign, x, y, isHidden }: PlacedSign, number: number, { theme, px }: Space) {
  if (isHidden) return null;
  const at = `translate(${round(x - (MARK_SIZE / 2) * px)} ${round(y - (MARK_SIZE / 2) * px)}) scale(${round(px)})`;
  return createElement(
    "g",
    { key: `sign ${number}`, transform: at, ...markRow(sign.row) },
    drawMarkHalo(sign.shape, theme),
    drawMark(sign.shape, theme),
  );
}

interface Naming {
  readonly space: Space;
  readonly size: Size;
  readonly project: Placing["project"];
}

/** Scenes first, then kommuner; those that find no room stand in the table. */
function writeNames(signs: readonly PlacedSign[], plot: MapPlot, { space, size, project }: Naming) {
  const { theme, px } = space;
  const small = toType(space, "small");
  const letterPx = (text: string) => measureText(text, small, "strong") / text.length;
  const scenes = signs.map(({ sign, x, y }, number) => ({
    id: `scene ${number}`,
    text: sign.name,
    x,
    y,
    gap: 14 * px,
    letterPx: letterPx(sign.name),
  }));
  const regions = plot.regions.map(({ name, position }) => {
    const [x, y] = project(position);
    return {
      id: `region ${name}`,
      text: name.toUpperCase(),
      x,
      y,
      letterPx: letterPx(name.toUpperCase()),
    };
  });
  const reach = 11 * px;
  const taken = signs.map(({ x, y }) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  }));
  return placeNames([...scenes, ...regions], { signs: taken, size }).map((placed) => {
    const isRegion = placed.id.startsWith("region");
    const written = { x: placed.x, y: placed.y + small * 0.35, size: small, anchor: placed.anchor };
    const fill = isRegion ? theme.label : theme.ink;
    const face = isRegion ? ("sans" as const) : ("strong" as const);
    const line = writeLine(placed.text, { ...written, fill, face });
    const halo = createElement(
      "g",
      { stroke: theme.halo, strokeWidth: 3 * px, strokeLinejoin: "round", "aria-hidden": true },
      writeLine(placed.text, { ...written, fill: theme.halo, face }),
    );
    return createElement("g", { key: placed.id }, halo, line);
  });
}
