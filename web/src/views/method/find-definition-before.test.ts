import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import { expect, test } from "vitest";
import { findDefinitionBefore } from "./find-definition-before.ts";

function aSnapshot(snapshotId: string, text?: string, lanskod = "01"): SnapshotAnswer {
  const definition = text === undefined ? {} : { definition: { text, sourceId: "x" } };
  return { snapshotId, lanskod, ...definition } as SnapshotAnswer;
}

test("a definition is compared with the latest one before it, past those that state none", () => {
  const all = [aSnapshot("a", "en plats"), aSnapshot("b"), aSnapshot("c", "en yta")];
  expect(findDefinitionBefore(all, all[2] as SnapshotAnswer)?.snapshotId).toBe("a");
});

test("the first definition has nothing to be compared with", () => {
  const all = [aSnapshot("a"), aSnapshot("b", "en plats"), aSnapshot("c", "en yta")];
  expect(findDefinitionBefore(all, all[1] as SnapshotAnswer)).toBeUndefined();
});

test("another county's definition is no earlier one", () => {
  const all = [aSnapshot("a", "en plats", "99"), aSnapshot("b", "en yta")];
  expect(findDefinitionBefore(all, all[1] as SnapshotAnswer)).toBeUndefined();
});
