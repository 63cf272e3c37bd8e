/** Zoom, framing and legend, at the map's upper right. */

import type { MapRef } from "@vis.gl/react-maplibre";
import styles from "./map-controls.module.css";
import { StatusMark } from "./status-mark.tsx";

export interface MapControlTexts {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly legend: string;
  readonly legendActive: string;
  readonly legendCeased: string;
  readonly legendUnknown: string;
  readonly legendUncertainty: string;
  readonly legendExtent: string;
  readonly attribution: string;
}

interface MapControlsProps {
  readonly map: MapRef | null;
  readonly texts: MapControlTexts;
  readonly onFit: () => void;
}

/** Tells the map's listeners that a reader, and not the program, moved it. */
const BY_READER = { byReader: true };

export function MapControls({ map, texts, onFit }: MapControlsProps) {
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
      <Legend texts={texts} />
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

function Legend({ texts }: { texts: MapControlTexts }) {
  return (
    <details className={styles.legend} open={window.matchMedia("(min-width: 900px)").matches}>
      <summary>{texts.legend}</summary>
      <ul>
        <li>
          <StatusMark status="active" size={20} />
          {texts.legendActive}
        </li>
        <li>
          <StatusMark status="ceased" size={20} />
          {texts.legendCeased}
        </li>
        <li>
          <StatusMark status="unknown" size={20} />
          {texts.legendUnknown}
        </li>
        <li>
          <span className={styles.disc} />
          {texts.legendUncertainty}
        </li>
        <li>
          <span className={styles.extent} />
          {texts.legendExtent}
        </li>
      </ul>
    </details>
  );
}
