/** Where the keyboard is after a scene's panel has closed. */

import type { SceneId } from "@scenkartan/domain";
import { useEffect, useRef } from "react";

/** The id of a scene's row in the list. */
export function toRowId(sceneId: SceneId): string {
  return `rad-${sceneId}`;
}

/**
 * Gives focus back to the row of the scene whose panel has closed, wherever it was opened from, or
 * to the list when the list does not hold that scene.
 */
export function useFocusReturn(sceneId: SceneId | undefined): void {
  const before = useRef(sceneId);
  useEffect(() => {
    const closed = before.current;
    before.current = sceneId;
    if (closed === undefined || sceneId !== undefined) return;
    const row = document.getElementById(toRowId(closed));
    row?.closest("details")?.setAttribute("open", "");
    (row ?? document.getElementById("platser"))?.focus();
  }, [sceneId]);
}
