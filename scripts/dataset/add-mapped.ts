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
 * The dataset with every mapped scene in it, placed as the latest mapping has it and named as most
 * mappings spell it.
 * Units: areas in square metres on the ellipsoid. Never throws.
 */
export function addMapped(written: WrittenDataset, files: readonly MappedFile[]) {
  const order = [...written.snapshots].sort(compareSnapshots).map(({ snapshotId }) => snapshotId);
  const inOrder = [...files].sort(
    (a, b) => order.indexOf(a.snapshotId) - order.indexOf(b.snapshotId),
  );
  const drawn = Map.groupBy(
    inOrder.flatMap(({ scenes }) => scenes),
    ({ sceneId }) => sceneId,
  );
  const known = new Set(written.scenes.map(({ sceneId }) => sceneId));
  const added = [...drawn.values()].filter(([first]) => first && !known.has(first.sceneId));
  return {
    ...written,
    scenes: [...written.scenes, ...added.map(toScene)],
    completeMappings: inOrder.map(({ snapshotId, notReported }) => ({ snapshotId, notReported })),
    footprints: inOrder.flatMap(toFootprints),
  };
}

/** One scene from all its drawings, oldest first. */
function toScene(drawings: readonly MappedScene[]): Scene {
  const { sceneId, kommunkod, lokalpolisomrade } = drawings.at(-1) as MappedScene;
  const name = chooseName(drawings.map((drawing) => drawing.name));
  return { sceneId, name, kommunkod, lokalpolisomrade, position: { basis: "unknown" } };
}

/** The spelling that occurs most; of several the latest. */
function chooseName(names: readonly string[]): string {
  const count = (name: string) => names.filter((each) => each === name).length;
  return names.reduce((best, name) => (count(name) >= count(best) ? name : best));
}

function toFootprints({ snapshotId, scenes }: MappedFile): Footprint[] {
  return scenes.map((scene) => ({
    snapshotId,
    sceneId: scene.sceneId,
    name: scene.name,
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
