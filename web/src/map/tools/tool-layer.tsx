/** Inside a BaseMap: what has been set with the tool, the way to where it aims, and the sight itself. */

import { useMap } from "@vis.gl/react-maplibre";
import { useMemo } from "react";
import { useStored } from "../store.ts";
import { DrawnShapes } from "./drawn-shapes.tsx";
import { toShapes } from "./to-shapes.ts";
import { drawing, type ToolName } from "./tool.ts";
import styles from "./tool-layer.module.css";
import { useToolHands } from "./use-tool-hands.ts";

interface ToolLayerProps {
  readonly tool: ToolName;
  readonly sayDistance: (distanceM: number) => string;
}

export function ToolLayer({ tool, sayDistance }: ToolLayerProps) {
  const map = useMap().current?.getMap();
  useToolHands(map);
  const drawn = useStored(drawing, (value) => value);
  const shapes = useMemo(() => toShapes(tool, drawn, sayDistance), [tool, drawn, sayDistance]);
  return (
    <>
      <DrawnShapes shapes={shapes} />
      <svg className={styles.sight} viewBox="0 0 40 40" aria-hidden="true">
        <path className={styles.halo} d={SIGHT} />
        <path d={SIGHT} />
      </svg>
    </>
  );
}

/** Four strokes around a free middle. */
const SIGHT = "M20 3v12M20 25v12M3 20h12M25 20h12";
