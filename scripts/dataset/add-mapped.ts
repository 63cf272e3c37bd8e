/** Adds complete mappings to what is written in the CSV files: their scenes and their ground. */

import {
  compareSnapshots,
  type Footprint,
  type GroundWgs84,
  type PointWgs84,
  type Position,
  type Scene,
} from "@scenkartan/domain";
import { measureArea } from "../geometry/measure-area.ts";
import { toSweref99tm } from "../geometry/project.ts";
import type { MappedFile, MappedScene } from "./mapped-file.ts";
import type { WrittenDataset } from "./to-dataset.ts";

/**
 * The dataset with every mapped scene in it, named as the latest mapping names it.
 * Units: areas in square metres on the ellipsoid. Never throws.
 */
export function addMapped(written: WrittenDataset, files: readonly MappedFile[]) {
  const order = [...written.snapshots].sort(compareSnapshots).map(({ snapshotId }) => snapshotId);
  const inOrder = [...files].sort(
    (a, b) => order.indexOf(a.snapshotId) - order.indexOf(b.snapshotId),
  );
  const latest = new Map(
    inOrder.flatMap(({ scenes }) => scenes).map((scene) => [scene.sceneId, scene]),
  );
  const known = new Set(written.scenes.map(({ sceneId }) => sceneId));
  const added = [...latest.values()].filter(({ sceneId }) => !known.has(sceneId));
  return {
    ...written,
    scenes: [...written.scenes, ...added.map(toScene)],
    completeMappings: inOrder.map(({ snapshotId, notReported }) => ({ snapshotId, notReported })),
    footprints: inOrder.flatMap(toFootprints),
  };
}

function toScene({ sceneId, name, kommunkod, lokalpolisomrade }: MappedScene): Scene {
  return { sceneId, name, kommunkod, lokalpolisomrade, position: { basis: "unknown" } };
}

function toFootprints({ snapshotId, scenes }: MappedFile): Footprint[] {
  return scenes.map((scene) => ({
    snapshotId,
    sceneId: scene.sceneId,
    kommunkod: scene.kommunkod,
    lokalpolisomrade: scene.lokalpolisomrade,
    position: toPosition(scene),
  }));
}

function toPosition({ positionBasis, positionPrecisionM, geometry }: MappedScene): Position {
  if (positionBasis === "mapped") {
    const ground = geometry as GroundWgs84;
    return { basis: "mapped", geometry: ground, areaM2: measureArea(toSweref99tm(ground)) };
  }
  const precisionM = positionPrecisionM as NonNullable<typeof positionPrecisionM>;
  return positionBasis === "place"
    ? { basis: "place", geometry: geometry as PointWgs84, precisionM, placePoint: "handed-in" }
    : ({ basis: "described", geometry, precisionM } as Position);
}
