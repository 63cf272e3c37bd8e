/** The fills of kept, lost and gained ground for legends and charts; the same that the map paints. */

import { GROUND_PARTS, type GroundPart } from "@scenkartan/domain";
import { GROUND_FILLS, LINE_PATHS, LINE_WIDTH, TILE_SIZE } from "@scenkartan/figures/map";
import styles from "./ground-swatch.module.css";

/** What an SVG of the page fills with, once `GroundPatterns` stands somewhere on it. */
export function toFillUrl(part: GroundPart): string {
  return `url(#mark-${part})`;
}

/** The fills as patterns, for every drawing on the page. Takes no room. */
export function GroundPatterns() {
  return (
    <svg width="0" height="0" className={styles.patterns} aria-hidden="true">
      <defs>
        {GROUND_PARTS.map((part) => (
          <Pattern key={part} part={part} />
        ))}
      </defs>
    </svg>
  );
}

function Pattern({ part }: { readonly part: GroundPart }) {
  const { color, wash, lines } = GROUND_FILLS[part];
  return (
    <pattern id={`mark-${part}`} width={TILE_SIZE} height={TILE_SIZE} patternUnits="userSpaceOnUse">
      <rect width={TILE_SIZE} height={TILE_SIZE} fill={`var(${color})`} opacity={wash} />
      {lines && (
        <path d={LINE_PATHS[lines]} stroke={`var(${color})`} strokeWidth={LINE_WIDTH} fill="none" />
      )}
    </pattern>
  );
}

/** A small field filled as on the map. */
export function GroundSwatch({ part }: { readonly part: GroundPart }) {
  const { color } = GROUND_FILLS[part];
  return (
    <svg width="26" height="18" className={styles.swatch} aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="24"
        height="16"
        rx="2"
        fill={toFillUrl(part)}
        stroke={`var(${color})`}
        strokeWidth="2"
        strokeDasharray={part === "lost" ? "4 2.5" : undefined}
      />
    </svg>
  );
}
