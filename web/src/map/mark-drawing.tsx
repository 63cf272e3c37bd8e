import { GLYPH_WIDTH, HALO, MARK_SIZE, type MarkShape, toLineCap } from "@scenkartan/figures/map";

/** A sign's shape as parts of an SVG, in the square that the shape is described in. */

const MIDDLE = MARK_SIZE / 2;

export function MarkDrawing({ shape }: { readonly shape: MarkShape }) {
  const { ringRadius, ringWidth, dash, dotRadius, glyph, color } = shape;
  return (
    <>
      <circle
        cx={MIDDLE}
        cy={MIDDLE}
        r={ringRadius}
        fill="none"
        stroke={`var(${color})`}
        strokeWidth={ringWidth}
        strokeDasharray={dash.join(" ")}
        strokeLinecap={toLineCap(shape)}
      />
      {dotRadius > 0 && <circle cx={MIDDLE} cy={MIDDLE} r={dotRadius} fill={`var(${color})`} />}
      {glyph && (
        <path
          d={glyph}
          fill="none"
          stroke={`var(${color})`}
          strokeWidth={GLYPH_WIDTH}
          strokeLinecap="round"
        />
      )}
    </>
  );
}

/** The disc behind a sign on a map. */
export function MarkHalo({ shape: { ringRadius, ringWidth } }: { readonly shape: MarkShape }) {
  const radius = ringRadius + ringWidth / 2 + HALO.width;
  return <circle cx={MIDDLE} cy={MIDDLE} r={radius} fill="var(--halo)" opacity={HALO.opacity} />;
}
