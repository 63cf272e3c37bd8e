/** Tables `pair`, `change`, `changeScene`, `changeSum`: two mappings compared. */

import type {
  ChangeKind,
  ChangeSum,
  CountyDisplacement,
  Kommunkod,
  Lanskod,
  LokalpolisomradeId,
  SceneId,
  SnapshotId,
} from "@scenkartan/domain";
import { json, plain } from "../columns.ts";
import { defineTable } from "../table.ts";
import type { Region } from "./snapshots.ts";

/** Two mappings by their ids; the earlier comes first. */
export interface PairKey {
  readonly fromSnapshotId: SnapshotId;
  readonly toSnapshotId: SnapshotId;
}

export interface PairRow extends PairKey {
  readonly lanskod: Lanskod;
  readonly displacement: CountyDisplacement;
}

export const pairTable = defineTable<PairRow>("pair", {
  fromSnapshotId: plain,
  toSnapshotId: plain,
  lanskod: plain,
  displacement: json,
});

export interface ChangeRow extends PairKey {
  readonly changeId: SceneId;
  readonly kind: ChangeKind;
  readonly kommunkodBefore?: Kommunkod;
  readonly kommunkodAfter?: Kommunkod;
  readonly lokalpolisomradeBefore?: LokalpolisomradeId;
  readonly lokalpolisomradeAfter?: LokalpolisomradeId;
}

export const changeTable = defineTable<ChangeRow>("change", {
  fromSnapshotId: plain,
  toSnapshotId: plain,
  changeId: plain,
  kind: plain,
  kommunkodBefore: plain,
  kommunkodAfter: plain,
  lokalpolisomradeBefore: plain,
  lokalpolisomradeAfter: plain,
});

export interface ChangeSceneRow extends PairKey {
  readonly sceneId: SceneId;
  readonly changeId: SceneId;
}

export const changeSceneTable = defineTable<ChangeSceneRow>("changeScene", {
  fromSnapshotId: plain,
  toSnapshotId: plain,
  sceneId: plain,
  changeId: plain,
});

export type ChangeSumRow = PairKey & Region & { readonly sum: ChangeSum };

export const changeSumTable = defineTable<ChangeSumRow>("changeSum", {
  fromSnapshotId: plain,
  toSnapshotId: plain,
  regionKind: plain,
  regionId: plain,
  sum: json,
});
