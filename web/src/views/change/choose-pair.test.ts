import type { SnapshotId } from "@scenkartan/domain";
import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import { expect, test } from "vitest";
import { choosePair, isConsecutive, isOtherPair, toWanted } from "./choose-pair.ts";

const IDS = ["ort-2017", "ort-2021", "ort-2023"] as SnapshotId[];
const SNAPSHOTS = IDS.map(
  (snapshotId) => ({ snapshotId, isDefault: snapshotId === "ort-2023" }) as SnapshotAnswer,
);
const [oldest, middle, newest] = IDS as [SnapshotId, SnapshotId, SnapshotId];
const UNKNOWN = "ort-1999" as SnapshotId;

function choose(fromId?: SnapshotId, toId?: SnapshotId) {
  const pair = choosePair(SNAPSHOTS, { ...(fromId && { fromId }), ...(toId && { toId }) });
  return pair && [pair.from.snapshotId, pair.to.snapshotId];
}

test("an address that names none compares the default mapping with the one before", () => {
  expect(choose()).toEqual([middle, newest]);
});

test("one named end is compared with the usual other end", () => {
  expect(choose(oldest)).toEqual([oldest, newest]);
  expect(choose(undefined, middle)).toEqual([oldest, middle]);
  expect(choose(undefined, oldest)).toEqual([middle, oldest]);
  expect(choose(newest)).toEqual([newest, middle]);
});

test("the same mapping twice and unknown mappings open another pair, which is said", () => {
  expect(choose(newest, newest)).toEqual([middle, newest]);
  expect(choose(UNKNOWN, newest)).toEqual([middle, newest]);
  const pair = choosePair(SNAPSHOTS, { fromId: UNKNOWN });
  expect(isOtherPair({ fromId: UNKNOWN }, pair)).toBe(true);
  expect(isOtherPair({ fromId: newest, toId: newest }, pair)).toBe(true);
  expect(isOtherPair({ fromId: middle }, pair)).toBe(false);
  expect(isOtherPair({}, pair)).toBe(false);
});

test("a county that has been mapped once has nothing to compare", () => {
  expect(choosePair(SNAPSHOTS.slice(2), {})).toBeUndefined();
  expect(choosePair([], {})).toBeUndefined();
});

test("every pair stands in the address with as little as brings it back", () => {
  expect(toWanted(SNAPSHOTS, middle, newest)).toEqual({});
  for (const fromId of IDS) {
    for (const toId of IDS.filter((each) => each !== fromId)) {
      const wanted = toWanted(SNAPSHOTS, fromId, toId);
      expect(choose(wanted.fromId, wanted.toId)).toEqual([fromId, toId]);
    }
  }
});

test("two mappings are consecutive when none lies between, in either direction", () => {
  const pair = (fromId: SnapshotId, toId: SnapshotId) =>
    choosePair(SNAPSHOTS, { fromId, toId }) ?? expect.fail("no pair");
  expect(isConsecutive(SNAPSHOTS, pair(middle, newest))).toBe(true);
  expect(isConsecutive(SNAPSHOTS, pair(newest, middle))).toBe(true);
  expect(isConsecutive(SNAPSHOTS, pair(oldest, newest))).toBe(false);
});
