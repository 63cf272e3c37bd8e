/** What a figure asks a release for, in the domain's words; whoever opens releases answers. */

import type {
  ChangeSum,
  Correction,
  Edition,
  ExposureRow,
  Figure,
  Goal,
  GoalValue,
  InsecurityRow,
  Kommun,
  Kommunkod,
  Lan,
  Lanskod,
  Lokalpolisomrade,
  LokalpolisomradeId,
  Operation,
  Plan,
  PopulationGrid,
  ProximityTable,
  PublishedTotal,
  ReleaseId,
  Scene,
  SceneId,
  Snapshot,
  SnapshotId,
  Source,
  Status,
  StatusBasis,
  TotalRole,
} from "@scenkartan/domain";

export interface RegionRef {
  readonly regionKind: "lan" | "kommun" | "lokalpolisomrade";
  readonly regionId: string;
}

/** A scene's status at one mapping. */
export interface StatusFact {
  readonly snapshotId: SnapshotId;
  readonly sceneId: SceneId;
  readonly status: Status;
  readonly basis?: StatusBasis;
  readonly ceasedSince?: SnapshotId;
  readonly kommunkod: Kommunkod;
  readonly lokalpolisomrade: LokalpolisomradeId;
}

/** Named scenes beside the publisher's own number. */
export interface CoverageFact extends RegionRef {
  readonly snapshotId: SnapshotId;
  readonly role: TotalRole;
  readonly named: number;
  readonly inferred: number;
  readonly published: Figure;
}

/** A mapping that names every scene, but for the kommuner that did not report. */
export interface CompleteFact {
  readonly snapshotId: SnapshotId;
  readonly notReported: readonly Kommunkod[];
}

export interface SumFact extends RegionRef {
  readonly fromSnapshotId: SnapshotId;
  readonly toSnapshotId: SnapshotId;
  readonly sum: ChangeSum;
}

export interface PairFact {
  readonly fromSnapshotId: SnapshotId;
  readonly toSnapshotId: SnapshotId;
  readonly lanskod: Lanskod;
}

/** What there is of each kind, by its name. */
export interface FactKinds {
  readonly snapshot: Snapshot;
  readonly total: PublishedTotal;
  readonly source: Source;
  readonly lan: Lan;
  readonly kommun: Kommun;
  readonly lokalpolisomrade: Lokalpolisomrade;
  readonly scene: Scene;
  readonly status: StatusFact;
  readonly coverage: CoverageFact;
  readonly complete: CompleteFact;
  readonly pair: PairFact;
  readonly sum: SumFact;
  readonly correction: Correction;
  readonly insecurity: InsecurityRow;
  readonly proximity: { readonly content: ProximityTable };
  readonly exposure: ExposureRow;
  readonly grid: PopulationGrid;
  readonly operation: Operation;
  readonly plan: Plan;
  readonly goal: Goal;
  readonly goalValue: GoalValue;
}

export interface Facts {
  readonly edition: Edition;
  readonly releaseId: ReleaseId;
  /** Those whose properties equal all of `wanted`, in the order of the release. */
  readonly list: <Kind extends keyof FactKinds>(
    kind: Kind,
    wanted?: Readonly<Record<string, string>>,
  ) => readonly FactKinds[Kind][];
}
