/** Two mappings of a county compared: one change for all scenes that belong together. */

import {
  type GroundPart,
  type GroundSums,
  type GroundSweref99tm,
  nameChange,
  omitAbsent,
  type SceneChange,
  type SquareMetres,
  type StatePair,
} from "@scenkartan/domain";
import { measureArea } from "../geometry/measure-area.ts";
import { type GroundOverlay, overlayGrounds } from "../geometry/overlay-grounds.ts";
import type { CountyHistory, MappingPair, SceneAtMapping, SceneHistory } from "./county-history.ts";
import { type JoinedScenes, joinScenes } from "./join-scenes.ts";
import type { MappingShapes } from "./mapping-shapes.ts";

/** A change with the ground that it is about. CRS: SWEREF 99 TM. */
export interface ComparedChange extends SceneChange {
  readonly parts: Readonly<Partial<Record<GroundPart, GroundSweref99tm>>>;
}

/**
 * Every change between two mappings, in the order of the county's scenes.
 * Errors: throws only when the geometry engine fails.
 */
export function comparePair(
  county: CountyHistory,
  pair: MappingPair,
  shapes: MappingShapes,
): ComparedChange[] {
  return joinScenes(county, pair)
    .flatMap((joined) => partIfOneEnded(joined, pair))
    .flatMap((joined) => compareJoined(joined, { county, pair, shapes }) ?? []);
}

/** Scenes that all ceased, or all came, did so each for itself. */
function partIfOneEnded(joined: JoinedScenes, { from, to }: MappingPair): JoinedScenes[] {
  const isAt = (place: number) => joined.scenes.some((scene) => isThere(scene, place));
  if (joined.scenes.length === 1 || (isAt(from) && isAt(to))) return [joined];
  return joined.scenes.map((scene) => ({ scenes: [scene], successions: [] }));
}

interface Comparison {
  readonly county: CountyHistory;
  readonly pair: MappingPair;
  readonly shapes: MappingShapes;
}

function compareJoined(
  { scenes, successions }: JoinedScenes,
  { county, pair, shapes }: Comparison,
): ComparedChange | undefined {
  const { from, to } = pair;
  const before = scenes.filter((scene) => isListed(scene, from));
  const after = scenes.filter((scene) => isListed(scene, to));
  const ruling = successions.find((each) => each.ruling !== undefined)?.ruling;
  const states = scenes.map((scene) => toStatePair(scene, pair));
  const overlay = overlayEnds(before, after, { pair, shapes });
  const named = nameChange({
    scenes: states,
    ...(overlay && { sums: overlay.sums }),
    ...(ruling && { ruled: ruling.kind }),
  });
  const [first] = [...before, ...after, ...scenes];
  if (named === undefined || first === undefined) return undefined;
  return omitAbsent({
    fromSnapshotId: county.snapshotIds[from] as SceneChange["fromSnapshotId"],
    toSnapshotId: county.snapshotIds[to] as SceneChange["toSnapshotId"],
    changeId: first.sceneId,
    ...named,
    rulingId: ruling?.rulingId,
    before: before.map(({ sceneId }) => sceneId),
    after: after.map(({ sceneId }) => sceneId),
    regionBefore: before[0]?.at[from]?.region,
    regionAfter: after[0]?.at[to]?.region,
    sourceIds: [
      ...new Set(
        scenes.flatMap(({ at }) => [from, to].flatMap((place) => at[place]?.sourceIds ?? [])),
      ),
    ],
    parts: named.ground.comparable ? (overlay?.parts ?? {}) : {},
  }) as ComparedChange;
}

/** There, as far as is known. */
function isThere({ at }: SceneHistory, place: number): boolean {
  return at[place]?.state.status === "active";
}

/** There, or listed by error. */
function isListed(scene: SceneHistory, place: number): boolean {
  return isThere(scene, place) || scene.at[place]?.isListedByError === true;
}

function toStatePair({ at }: SceneHistory, { from, to }: MappingPair): StatePair {
  const [before, after] = [at[from], at[to]] as [SceneAtMapping, SceneAtMapping];
  return {
    before: before.state,
    after: after.state,
    events: at
      .slice(from + 1, to + 1)
      .flatMap(({ state }) => (state.status === "active" && state.event ? [state.event] : [])),
    isListedByError: before.isListedByError || after.isListedByError,
    isUnreported: before.isUnreported || after.isUnreported,
  };
}

/** The ground of either end laid over each other; undefined unless all of it is mapped. */
function overlayEnds(
  before: readonly SceneHistory[],
  after: readonly SceneHistory[],
  { pair, shapes }: Omit<Comparison, "county">,
): GroundOverlay | undefined {
  const toGrounds = (scenes: readonly SceneHistory[], place: number) =>
    scenes.flatMap(({ at }) => at[place]?.ground ?? []);
  const [lost, gained] = [toGrounds(before, pair.from), toGrounds(after, pair.to)];
  if (lost.length < before.length || gained.length < after.length) return undefined;
  if (before.length === 0) return gained[0] && toOneEnded("gained", gained[0]);
  if (after.length === 0) return lost[0] && toOneEnded("lost", lost[0]);
  return shapes.withEnd(before, pair.from, (one) =>
    shapes.withEnd(after, pair.to, (other) => overlayGrounds(one, other)),
  );
}

/** All of the ground is gone, or new; nothing was drawn twice, so nothing is below tolerance. */
function toOneEnded(part: "lost" | "gained", ground: GroundSweref99tm): GroundOverlay {
  const [areaM2, none] = [measureArea(ground), 0 as SquareMetres];
  const [beforeM2, afterM2] = part === "lost" ? [areaM2, none] : [none, areaM2];
  const sums: GroundSums = {
    beforeM2,
    keptM2: none,
    lostM2: beforeM2,
    gainedM2: afterM2,
    afterM2,
    belowToleranceLostM2: none,
    belowToleranceGainedM2: none,
  };
  return { sums, parts: { [part]: ground } };
}
