/** Which mapping tells where a scene lies, when another is chosen. */

import type { PositionBasis, SnapshotId } from "@scenkartan/domain";
import type { SceneHistory } from "@scenkartan/server/api-types";

export interface FoundPosition {
  readonly position: Pick<
    SceneHistory["properties"],
    "positionBasis" | "positionPoint" | "positionPrecisionM" | "areaM2"
  >;
  /** The mapping that drew it there; absent when no mapping did. */
  readonly drawnBy?: SnapshotId;
}

type Mapped = Extract<SceneHistory["history"][number], { kind: "snapshot" }>;
type Drawn = Mapped & { readonly positionBasis: PositionBasis };

/** As the chosen mapping has it; else as the last before, then as the first after; else the scene's own. */
export function findPosition(
  { history, properties }: Pick<SceneHistory, "history" | "properties">,
  chosen: SnapshotId,
): FoundPosition {
  const mapped = history.filter((entry) => entry.kind === "snapshot");
  const place = mapped.findIndex(({ snapshotId }) => snapshotId === chosen);
  const drawn =
    mapped.slice(0, place + 1).findLast(isDrawn) ?? mapped.slice(place + 1).find(isDrawn);
  return drawn ? { position: drawn, drawnBy: drawn.snapshotId } : { position: properties };
}

function isDrawn(entry: Mapped): entry is Drawn {
  return entry.positionBasis !== undefined;
}
