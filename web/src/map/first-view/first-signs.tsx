/** Signs, and soft discs as wide as a place is uncertain. */

import { MARK_SIZE } from "@scenkartan/figures/map";
import type { Feature, Point } from "geojson";
import { MarkDrawing, MarkHalo } from "../mark-drawing.tsx";
import { computeSign } from "../sign-size.ts";
import styles from "./first-view.module.css";
import type { Place } from "./place.ts";
import type { SignSet } from "./sign-set.ts";

interface FirstSignsProps {
  readonly set: SignSet;
  /** Tells the definitions of one picture from those of another beside it. */
  readonly pictureId: string;
  readonly hasDiscs: boolean;
  readonly place: Place;
}

export function FirstSigns({ set, pictureId, hasDiscs, place }: FirstSignsProps) {
  const { undermost, selectedId } = set;
  const signs = set.points.features.map((point) => toSign(point as Feature<Point>, set, place));
  const rank = ({ id, look }: Sign) => (id === selectedId ? 2 : look === undermost ? 0 : 1);
  return (
    <>
      <Definitions set={set} pictureId={pictureId} looks={new Set(signs.map(({ look }) => look))} />
      {signs.map(({ id, look, x, y, radius }) =>
        hasDiscs && radius > 0 ? (
          <circle
            key={id}
            {...{ cx: x, cy: y, r: radius }}
            fill={`url(#${pictureId}-disc-${look})`}
            opacity={id === selectedId ? 0.4 : 0.26}
          />
        ) : null,
      )}
      {signs
        .filter(({ id }) => id === selectedId)
        .map(({ id, x, y, opacity }) => (
          <circle key={id} className={styles.ring} cx={x} cy={y} r="16.25" opacity={opacity} />
        ))}
      {signs
        .toSorted((a, b) => rank(a) - rank(b))
        .map(({ id, look, x, y, size, opacity }) => (
          <use
            key={id}
            href={`#${pictureId}-sign-${look}`}
            transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / MARK_SIZE})`}
            opacity={opacity}
            data-sign={id}
          />
        ))}
    </>
  );
}

interface Sign {
  readonly id: string;
  readonly look: string;
  readonly x: number;
  readonly y: number;
  /** Width and height of the sign, radius of the disc. Units: CSS pixels. */
  readonly size: number;
  readonly radius: number;
  readonly opacity: number;
}

function toSign(
  { geometry, properties }: Feature<Point>,
  { idProperty, lookProperty }: SignSet,
  { zoom, project }: Place,
): Sign {
  const [x, y] = project(geometry.coordinates);
  const { size, opacity } = computeSign(zoom, properties?.signUntilZoom);
  return {
    id: properties?.[idProperty],
    look: properties?.[lookProperty],
    x,
    y,
    size: MARK_SIZE * size,
    radius: properties?.pixelsAtZoom0 * 2 ** zoom,
    opacity,
  };
}

interface DefinitionsProps extends Pick<FirstSignsProps, "set" | "pictureId"> {
  readonly looks: ReadonlySet<string>;
}

/** Each sign and each disc once; the picture only says where they stand. */
function Definitions({ set: { shapes, discColor }, pictureId, looks }: DefinitionsProps) {
  const used = Object.entries(shapes).filter(([look]) => looks.has(look));
  return (
    <defs>
      {used.map(([look, shape]) => (
        <g key={look} id={`${pictureId}-sign-${look}`}>
          <MarkHalo shape={shape} />
          <MarkDrawing shape={shape} />
        </g>
      ))}
      {used.map(([look, shape]) => (
        <radialGradient key={look} id={`${pictureId}-disc-${look}`}>
          <stop offset="65%" stopColor={`var(${discColor ?? shape.color})`} />
          <stop offset="100%" stopColor={`var(${discColor ?? shape.color})`} stopOpacity="0" />
        </radialGradient>
      ))}
    </defs>
  );
}
