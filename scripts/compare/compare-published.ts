/** A pair compared, with its ground as it is published. */

import type {
  AddedNearby,
  CountyDisplacement,
  GroundPart,
  GroundWgs84,
  SceneChange,
  SnapshotId,
  SquareMetres,
} from "@scenkartan/domain";
import { GROUND_PARTS } from "@scenkartan/domain";
import { measureArea } from "../geometry/measure-area.ts";
import { toWgs84 } from "../geometry/project.ts";
import { type ComparedChange, comparePair } from "./compare-pair.ts";
import type { CountyHistory, MappingPair } from "./county-history.ts";
import type { MappingShapes } from "./mapping-shapes.ts";
import { measureDisplacement } from "./measure-displacement.ts";

/** One part of a change's ground, as GeoJSON text. CRS: WGS 84. */
export interface PublishedPart {
  readonly part: GroundPart;
  readonly areaM2: SquareMetres;
  readonly geometry: string;
}

export interface PublishedChange {
  readonly change: SceneChange;
  readonly parts: readonly PublishedPart[];
  readonly displacement?: readonly AddedNearby[];
}

export interface PublishedPair {
  readonly fromSnapshotId: SnapshotId;
  readonly toSnapshotId: SnapshotId;
  readonly changes: readonly PublishedChange[];
  readonly displacement: CountyDisplacement;
}

/** Compares, measures displacement, and writes ground in degrees. */
export function comparePublished(
  county: CountyHistory,
  pair: MappingPair,
  shapes: MappingShapes,
): PublishedPair {
  const changes = comparePair(county, pair, shapes);
  const { ofChange, ofCounty } = measureDisplacement(changes);
  return {
    fromSnapshotId: county.snapshotIds[pair.from] as SnapshotId,
    toSnapshotId: county.snapshotIds[pair.to] as SnapshotId,
    changes: changes.map(({ parts, ...change }) => {
      const displacement = ofChange.get(change.changeId);
      return { change, parts: toParts(parts), ...(displacement && { displacement }) };
    }),
    displacement: ofCounty,
  };
}

function toParts(parts: ComparedChange["parts"]): PublishedPart[] {
  return GROUND_PARTS.flatMap((part) => {
    const ground = parts[part];
    if (ground === undefined) return [];
    const geometry: GroundWgs84 = toWgs84(ground);
    return [{ part, areaM2: measureArea(ground), geometry: JSON.stringify(geometry) }];
  });
}
