/** Signs, and soft discs as wide as a place is uncertain. */

import { type SceneId, STATUSES, type Status } from "@scenkartan/domain";
import type { Feature, FeatureCollection, Point } from "geojson";
import { MarkDrawing, MarkHalo } from "../mark-drawing.tsx";
import { MARK_SHAPES, MARK_SIZE } from "../mark-shapes.ts";
import { computeSign } from "../sign-size.ts";
import styles from "./first-view.module.css";
import type { Place } from "./place.ts";

interface FirstSignsProps {
  /** As `toSceneData` gives them. */
  readonly points: FeatureCollection;
  readonly selectedId: SceneId | undefined;
  readonly place: Place;
}

/** Signs that cover others come last, as on the map. */
const ORDER: readonly Status[] = ["unknown", "active", "ceased"];

export function FirstSigns({ points, selectedId, place }: FirstSignsProps) {
  const signs = points.features.map((point) => toSign(point as Feature<Point>, place));
  const rank = ({ sceneId, status }: Sign) =>
    sceneId === selectedId ? 2 : Math.min(1, ORDER.indexOf(status));
  return (
    <>
      <Definitions />
      {signs.map(({ sceneId, status, x, y, radius }) =>
        radius > 0 ? (
          <circle key={sceneId} cx={x} cy={y} r={radius} fill={`url(#first-disc-${status})`} />
        ) : null,
      )}
      {signs
        .filter(({ sceneId }) => sceneId === selectedId)
        .map(({ sceneId, x, y, opacity }) => (
          <circle key={sceneId} className={styles.ring} cx={x} cy={y} r="16.25" opacity={opacity} />
        ))}
      {signs
        .toSorted((a, b) => rank(a) - rank(b))
        .map(({ sceneId, status, x, y, size, opacity }) => (
          <use
            key={sceneId}
            href={`#first-sign-${status}`}
            transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / MARK_SIZE})`}
            opacity={opacity}
            data-sign={sceneId}
          />
        ))}
    </>
  );
}

interface Sign {
  readonly sceneId: SceneId;
  readonly status: Status;
  readonly x: number;
  readonly y: number;
  /** Width and height of the sign, radius of the disc. Units: CSS pixels. */
  readonly size: number;
  readonly radius: number;
  readonly opacity: number;
}

function toSign({ geometry, properties }: Feature<Point>, { zoom, project }: Place): Sign {
  const [x, y] = project(geometry.coordinates);
  const { size, opacity } = computeSign(zoom, properties?.signUntilZoom);
  return {
    sceneId: properties?.sceneId,
    status: properties?.status,
    x,
    y,
    size: MARK_SIZE * size,
    radius: properties?.pixelsAtZoom0 * 2 ** zoom,
    opacity,
  };
}

/** Each sign and each disc once; the picture only says where they stand. */
function Definitions() {
  return (
    <defs>
      {STATUSES.map((status) => (
        <g key={status} id={`first-sign-${status}`}>
          <MarkHalo shape={MARK_SHAPES[status]} />
          <MarkDrawing shape={MARK_SHAPES[status]} />
        </g>
      ))}
      {STATUSES.map((status) => (
        <radialGradient key={status} id={`first-disc-${status}`}>
          <stop offset="65%" stopColor={`var(${MARK_SHAPES[status].color})`} stopOpacity="0.26" />
          <stop offset="100%" stopColor={`var(${MARK_SHAPES[status].color})`} stopOpacity="0" />
        </radialGradient>
      ))}
    </defs>
  );
}
