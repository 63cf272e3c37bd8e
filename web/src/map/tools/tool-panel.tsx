/** Beside the map: what the chosen tool has measured, and what can be done with it. */

import { type ReactNode, useEffect, useRef } from "react";
import { announce } from "../../ui/announcer.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { useStored } from "../store.ts";
import { CoordinatesResult } from "./coordinates-result.tsx";
import { DistanceResult } from "./distance-result.tsx";
import { RadiusResult } from "./radius-result.tsx";
import { sayDrawing, writeResult } from "./say-drawing.ts";
import { aimAt, chooseTool, drawing, removeLastPoint, setPoint, type ToolName } from "./tool.ts";
import { ToolFrame } from "./tool-frame.tsx";
import styles from "./tool-panel.module.css";
import type { ToolTexts } from "./tool-texts.ts";

interface ToolPanelProps {
  readonly tool: ToolName;
  /** The middle of the map. CRS: WGS 84, longitude then latitude. */
  readonly findMiddle: () => [number, number];
  /** Brings the keyboard back to the map. */
  readonly onLeave: () => void;
  readonly texts: ToolTexts;
}

export function ToolPanel({ onLeave, ...props }: ToolPanelProps) {
  const { tool, texts } = props;
  useSpeech(tool, texts);
  const leave = () => {
    chooseTool(undefined);
    onLeave();
  };
  return (
    <ToolFrame title={texts.title[tool]} end={texts.end} onEnd={leave}>
      <ToolContent {...props} />
    </ToolFrame>
  );
}

/** What the panel holds, which says nothing by itself to those who listen. */
export function ToolContent({ tool, findMiddle, texts }: Omit<ToolPanelProps, "onLeave">) {
  const points = useStored(drawing, (value) => value.points);
  const result = writeResult(tool, points, texts);
  const setInSight = () => {
    aimAt(findMiddle(), "centre");
    setPoint(findMiddle());
  };
  const hints = window.matchMedia("(hover: hover)").matches ? texts.hint : texts.hintTouch;
  const results: Readonly<Record<ToolName, ReactNode>> = {
    distance: <DistanceResult texts={texts} />,
    radius: <RadiusResult findMiddle={findMiddle} texts={texts} />,
    coordinates: <CoordinatesResult texts={texts} />,
  };
  return (
    <>
      <div className={styles.result}>{results[tool]}</div>
      <p className={styles.hint}>{hints[tool]}</p>
      <div className={styles.actions}>
        <button type="button" onClick={setInSight}>
          {texts.setInSight}
        </button>
        <button type="button" onClick={removeLastPoint} disabled={points.length === 0}>
          {texts.undo}
        </button>
        {result && <CopyButton text={result} of={texts.title[tool]} />}
      </div>
      {tool !== "coordinates" && <p className={styles.how}>{texts.how}</p>}
    </>
  );
}

/** Says what the tool is, then what each point has made of it, and that it has ended. */
function useSpeech(tool: ToolName, texts: ToolTexts): void {
  const points = useStored(drawing, (value) => value.points);
  const before = useRef<{ readonly tool: ToolName; readonly count: number }>(undefined);
  useEffect(() => {
    const { current } = before;
    before.current = { tool, count: points.length };
    const state = sayDrawing(tool, points, texts);
    if (current?.tool !== tool) {
      announce([texts.title[tool], state ?? texts.keys].join(". "));
    } else if (points.length < current.count && tool === "distance") {
      announce([texts.removed, state].filter(Boolean).join(". "));
    } else if (state !== undefined) {
      announce(state);
    }
  }, [tool, points, texts]);
  const { ended } = texts;
  useEffect(() => () => announce(ended), [ended]);
}
