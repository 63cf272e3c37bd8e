/** Overlay: 2 000 scenes of Övningslän at two mappings, ours against turf on the same polygons. */

import { join } from "node:path";
import type { GroundSweref99tm, GroundWgs84, SnapshotId } from "@scenkartan/domain";
import { TOLERANCES } from "@scenkartan/domain";
import { discard, isEmpty, toShape, widen } from "@scenkartan/scripts/geos";
import { loadOvningslan } from "@scenkartan/scripts/load-ovningslan";
import { readMappedFile } from "@scenkartan/scripts/mapped-file";
import { overlayGrounds } from "@scenkartan/scripts/overlay";
import { toSweref99tm } from "@scenkartan/scripts/project";
import { toGridShape } from "@scenkartan/scripts/to-grid-shape";
import { difference, feature, featureCollection, intersect } from "@turf/turf";
import type { Benchmark } from "./benchmark.ts";
import { compareSpeed } from "./compare-speed.ts";

const SCENES = 2_000;

interface Pair {
  readonly before: GroundWgs84;
  readonly after: GroundWgs84;
  readonly beforeSweref99tm: GroundSweref99tm;
  readonly afterSweref99tm: GroundSweref99tm;
}

type Pieces = readonly (GroundSweref99tm | undefined)[];

export const overlayBenchmark: Benchmark = {
  name: "overlay",
  about: `lost, gained and kept ground of ${SCENES} scenes between two mappings`,
  run: (folder) => {
    const pairs = readPairs(join(folder, "overlay"));
    const oursOf = (pair: Pair): Pieces => {
      const shapes = [
        toGridShape(pair.beforeSweref99tm),
        toGridShape(pair.afterSweref99tm),
      ] as const;
      const { parts } = overlayGrounds(...shapes);
      discard(...shapes);
      return [parts.lost, parts.gained];
    };
    const turfOf = ({ before, after }: Pair) => {
      const [one, other] = [feature(before), feature(after)];
      intersect(featureCollection([one, other]));
      return [
        difference(featureCollection([one, other])),
        difference(featureCollection([other, one])),
      ];
    };
    const row = compareSpeed({
      name: "overlay",
      against: "turf difference, intersect",
      ours: () => pairs.forEach(oursOf),
      reference: () => pairs.forEach(turfOf),
      rounds: 5,
    });
    const turfs = pairs.flatMap((pair) =>
      turfOf(pair).map((found) => found && toSweref99tm(found.geometry as GroundWgs84)),
    ) as Pieces;
    return [
      {
        ...row,
        scenes: pairs.length,
        oursSlivers: countSlivers(pairs.flatMap(oursOf)),
        referenceSlivers: countSlivers(turfs),
      },
    ];
  },
};

/** Scenes that both mappings draw. */
function readPairs(folder: string): Pair[] {
  const issues = loadOvningslan({ seed: 1, scenes: SCENES, snapshots: 2, folder });
  if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
  const [before, after] = ["ovningslan-2019", "ovningslan-2020"].map((id) => {
    const scenes = readMappedFile(folder, id as SnapshotId).mapped?.scenes ?? [];
    const mapped = scenes.filter(({ positionBasis }) => positionBasis === "mapped");
    return new Map(mapped.map(({ sceneId, geometry }) => [sceneId, geometry as GroundWgs84]));
  });
  return [...(before ?? [])].flatMap(([sceneId, ground]) => {
    const later = after?.get(sceneId);
    if (later === undefined) return [];
    const beforeSweref99tm = toSweref99tm(ground);
    return [
      { before: ground, after: later, beforeSweref99tm, afterSweref99tm: toSweref99tm(later) },
    ];
  });
}

/** Pieces that are nowhere as wide as the least width. */
function countSlivers(grounds: Pieces): number {
  const pieces = grounds.flatMap((ground) => {
    if (ground === undefined || ground === null) return [];
    return ground.type === "Polygon" ? [ground.coordinates] : ground.coordinates;
  });
  return pieces.filter((coordinates) => {
    const shape = toShape({ type: "Polygon", coordinates } as unknown as GroundSweref99tm);
    // A hair less, since what an opening leaves is as wide as the least width and no wider.
    const core = widen(shape, -0.49 * TOLERANCES.leastWidthM);
    const isSliver = isEmpty(core);
    discard(shape, core);
    return isSliver;
  }).length;
}
