import type { SceneId, SnapshotId } from "@scenkartan/domain";
import { expect, test } from "vitest";
import type { CountyHistory } from "./county-history.ts";
import { listPairs, MOST_SCENES_FOR_ALL_PAIRS } from "./list-pairs.ts";

function aCounty(scenes: number): CountyHistory {
  return {
    snapshotIds: ["a", "b", "c", "d"] as SnapshotId[],
    scenes: Array.from({ length: scenes }, (_, index) => ({
      sceneId: `s${index}` as SceneId,
      at: [],
    })),
    successions: [],
  };
}

const pairsOf = (scenes: number) =>
  listPairs(aCounty(scenes)).map(({ from, to }) => `${from}${to}`);

test("every pair is compared, the earlier first, up to five thousand scenes", () => {
  expect(pairsOf(MOST_SCENES_FOR_ALL_PAIRS)).toEqual(["01", "02", "03", "12", "13", "23"]);
});

test("above that only neighbours, and the first with the last", () => {
  expect(pairsOf(MOST_SCENES_FOR_ALL_PAIRS + 1)).toEqual(["01", "03", "12", "23"]);
});
