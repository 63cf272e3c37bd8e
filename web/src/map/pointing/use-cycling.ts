/** The keyboard goes from thing to thing on the map, tells each, and opens it. */

import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef, useState } from "react";
import { announce } from "../../ui/announcer.ts";
import { type KeyCommands, useCanvasKeys } from "../keyboard/use-canvas-keys.ts";
import { BY_READER, toDuration } from "../use-framing.ts";
import { findNext, listVisible, type Pointable, type Telling } from "./pointable.ts";
import { pointing } from "./pointing.ts";

export interface CyclingTexts {
  /** Name, status, kommun, and which of how many in view. */
  readonly sayPlace: (telling: Telling, index: number, count: number) => string;
  readonly nothingInView: string;
}

export interface Cycling {
  readonly pointables: readonly Pointable[];
  readonly tell: (id: string) => Telling;
  readonly onOpen: (id: string) => void;
  readonly texts: CyclingTexts;
  /** False while the keys have another task. */
  readonly isOn: boolean;
}

/** True after a key that found nothing, until the map moves or loses the focus. */
export function useCycling(map: MapLibre | undefined, cycling: Cycling): boolean {
  const { pointables, tell, onOpen, texts, isOn } = cycling;
  const at = useRef<Pointable>(undefined);
  const [isInVain, setIsInVain] = useState(false);
  const go = (step: 1 | -1) => {
    if (map === undefined) return;
    const visible = listVisible(pointables, map.getBounds().toArray().flat() as never);
    const next = findNext(visible, at.current, step);
    setIsInVain(next === undefined);
    if (next === undefined) return announce(texts.nothingInView);
    at.current = next;
    pointing.focus(next.rowId);
    uncover(map, next);
    announce(texts.sayPlace(tell(next.id), visible.indexOf(next) + 1, visible.length));
  };
  const open = () => {
    if (at.current !== undefined && pointing.read() === at.current.rowId) onOpen(at.current.id);
  };
  const commands: KeyCommands = {
    n: () => go(1),
    PageDown: () => go(1),
    p: () => go(-1),
    PageUp: () => go(-1),
    Enter: open,
  };
  useCanvasKeys(map, isOn ? commands : NO_COMMANDS);
  useEffect(() => {
    const canvas = map?.getCanvas();
    const leave = () => {
      pointing.blur();
      setIsInVain(false);
    };
    const moved = map?.on("movestart", () => setIsInVain(false));
    canvas?.addEventListener("blur", leave);
    return () => {
      moved?.unsubscribe();
      canvas?.removeEventListener("blur", leave);
    };
  }, [map]);
  return isInVain;
}

const NO_COMMANDS: KeyCommands = {};

/** What lies under a panel is brought to the middle, so that it can be seen. */
function uncover(map: MapLibre, { at: [lon = 0, lat = 0] }: Pointable): void {
  const canvas = map.getCanvas();
  const { left, top } = canvas.getBoundingClientRect();
  const { x, y } = map.project([lon, lat]);
  if (document.elementFromPoint(left + x, top + y) === canvas) return;
  map.easeTo({ center: [lon, lat], duration: toDuration(300) }, BY_READER);
}
