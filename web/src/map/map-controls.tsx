/** Zoom, framing and legend, at the map's upper right. */

import type { MapRef } from "@vis.gl/react-maplibre";
import type { ReactNode } from "react";
import { BasemapChoice } from "./basemap-choice.tsx";
import styles from "./map-controls.module.css";
import { BY_READER } from "./use-framing.ts";

export interface MapControlTexts {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly legend: string;
}

interface MapControlsProps {
  readonly map: MapRef | null;
  readonly texts: MapControlTexts;
  /** Items of a list. */
  readonly legend: ReactNode;
  readonly onFit: () => void;
}

export function MapControls({ map, texts, legend, onFit }: MapControlsProps) {
  return (
    <div className={styles.controls}>
      <div className={styles.buttons}>
        <button type="button" aria-label={texts.zoomIn} onClick={() => map?.zoomIn({}, BY_READER)}>
          <Icon path="M4 9h10M9 4v10" />
        </button>
        <button
          type="button"
          aria-label={texts.zoomOut}
          onClick={() => map?.zoomOut({}, BY_READER)}
        >
          <Icon path="M4 9h10" />
        </button>
        <button type="button" aria-label={texts.fit} onClick={onFit}>
          <Icon path="M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4" />
        </button>
      </div>
      <Legend title={texts.legend}>{legend}</Legend>
    </div>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}

function Legend({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles.legend} open={window.matchMedia("(min-width: 900px)").matches}>
      <summary>{title}</summary>
      <ul>{children}</ul>
      <BasemapChoice />
    </details>
  );
}
