/** Inside a BaseMap: what can be pointed at, gone through with the keyboard, and opened. */

import { useMap } from "@vis.gl/react-maplibre";
import { useCallback, useEffect, useMemo } from "react";
import { useTool } from "../tools/tool.ts";
import type { Pointable, Telling } from "./pointable.ts";
import styles from "./pointed-card.module.css";
import { PointedCard } from "./pointed-card.tsx";
import { PointedLayer } from "./pointed-layer.tsx";
import { pointing, usePointedId } from "./pointing.ts";
import { type CyclingTexts, useCycling } from "./use-cycling.ts";
import { useMapPointing } from "./use-map-pointing.ts";

interface PointablesProps {
  readonly pointables: readonly Pointable[];
  /** Layers of what can be pointed at, uppermost first. */
  readonly layers: readonly string[];
  /** Which property of a drawn feature is the id of a pointable. */
  readonly property: string;
  readonly tell: (id: string) => Telling;
  readonly onOpen: (id: string) => void;
  readonly texts: CyclingTexts;
}

export function Pointables(props: PointablesProps) {
  const { pointables, layers, property, tell, onOpen, texts } = props;
  const map = useMap().current?.getMap();
  const isOn = useTool() === undefined;
  const rowIds = useMemo(
    () => new Map(pointables.map((each) => [each.id, each.rowId])),
    [pointables],
  );
  const toRowId = useCallback((id: string) => rowIds.get(id), [rowIds]);
  const pointedId = usePointedId();
  const pointed = useMemo(
    () => (pointedId === undefined ? [] : pointables.filter(({ rowId }) => rowId === pointedId)),
    [pointables, pointedId],
  );
  useMapPointing(map, { layers, property, toRowId, isOn });
  const isInVain = useCycling(map, { pointables, tell, onOpen, texts, isOn });
  useEscape(pointedId !== undefined);
  useEffect(() => pointing.dismiss, []);
  const [first] = pointed;
  return (
    <>
      <PointedLayer pointed={pointed} />
      {isInVain && <p className={styles.inVain}>{texts.nothingInView}</p>}
      {map && first && <PointedCard map={map} pointed={first} tell={tell} />}
    </>
  );
}

/** Escape closes the card wherever the focus is, before it closes anything else. */
function useEscape(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      pointing.dismiss();
    };
    document.addEventListener("keydown", close, { capture: true });
    return () => document.removeEventListener("keydown", close, { capture: true });
  }, [isOpen]);
}
