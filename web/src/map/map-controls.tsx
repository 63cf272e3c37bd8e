/** What stands over a map: zoom, framing, tools, layers and legend, and the tool that is in use. */

import type { MapRef } from "@vis.gl/react-maplibre";
import { useEffect } from "react";
import { BasemapChoice } from "./basemap-choice.tsx";
import { KeyHelp, type KeyHelpTexts, showKeyHelp } from "./keyboard/key-help.tsx";
import type { LegendGroup } from "./layers/legend.ts";
import { LegendPanel, type LegendTexts } from "./layers/legend-panel.tsx";
import styles from "./map-controls.module.css";
import { chooseTool, useTool } from "./tools/tool.ts";
import { ToolBoundary } from "./tools/tool-boundary.tsx";
import { ToolMenu } from "./tools/tool-menu.tsx";
import { sendTools, ToolPanel } from "./tools/tool-parts.ts";
import type { ToolTexts } from "./tools/tool-texts.ts";
import { BY_READER } from "./use-framing.ts";

export interface MapControlTexts {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly legend: LegendTexts;
  readonly keys: KeyHelpTexts;
  readonly tools: ToolTexts;
}

interface MapControlsProps {
  readonly map: MapRef | null;
  readonly texts: MapControlTexts;
  readonly legend: readonly LegendGroup[];
  /** False for a map on which an open legend would lie over most. */
  readonly hasLegendRoom?: boolean;
  readonly onFit: () => void;
}

export function MapControls(props: MapControlsProps) {
  const { map, texts, legend, hasLegendRoom = true, onFit } = props;
  const tool = useTool();
  const toMap = () => map?.getCanvas().focus({ preventScroll: true });
  useEffect(() => () => chooseTool(undefined), []);
  return (
    <>
      {tool && map && (
        <ToolBoundary tool={tool} texts={texts.tools} onLeave={toMap}>
          <ToolPanel
            tool={tool}
            findMiddle={() => map.getCenter().toArray()}
            onLeave={toMap}
            texts={texts.tools}
          />
        </ToolBoundary>
      )}
      <div className={styles.controls}>
        <div className={styles.buttons}>
          <Button label={texts.zoomIn} icon={PLUS} onClick={() => map?.zoomIn({}, BY_READER)} />
          <Button label={texts.zoomOut} icon={MINUS} onClick={() => map?.zoomOut({}, BY_READER)} />
          <Button label={texts.fit} icon={FRAME} onClick={onFit} />
        </div>
        <ToolMenu
          texts={texts.tools}
          keysTitle={texts.keys.title}
          onOpen={sendTools}
          onShowKeys={showKeyHelp}
          onChoose={toMap}
        />
        <LegendPanel groups={legend} hasRoom={hasLegendRoom} texts={texts.legend}>
          <BasemapChoice />
        </LegendPanel>
      </div>
      <KeyHelp texts={texts.keys} />
    </>
  );
}

const PLUS = "M4 9h10M9 4v10";
const MINUS = "M4 9h10";
const FRAME = "M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4";

interface ButtonProps {
  readonly label: string;
  /** Path in a square of 18 units. */
  readonly icon: string;
  readonly onClick: () => void;
}

function Button({ label, icon, onClick }: ButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d={icon} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
    </button>
  );
}
