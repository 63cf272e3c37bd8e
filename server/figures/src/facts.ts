/** What a figure asks a release for, in the domain's words; whoever opens releases answers. */

import type {
  BasemapFeature,
  ChangeFeatureProperties,
  ChangeSum,
  Correction,
  Edition,
  ExposureRow,
  Figure,
  Goal,
  GoalValue,
  GroundPart,
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
  PositionBasis,
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
import type { Feature, Geometry } from "geojson";
import type { Land } from "./map/land.ts";

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
  readonly sceneFeature: SceneFact;
  readonly changeFeature: ChangeFact;
  readonly changeGround: ChangeGroundFact;
  readonly basemap: BasemapFeature;
}

/** A scene at a mapping as the API answers it. */
export interface SceneFact {
  readonly snapshotId: SnapshotId;
  readonly sceneId: SceneId;
  readonly feature: Feature<Geometry | null, SceneProperties>;
}

export interface SceneProperties {
  readonly sceneId: SceneId;
  readonly name: string;
  readonly status: Status;
  readonly positionBasis: PositionBasis;
  readonly positionPrecisionM?: number;
  readonly areaM2?: number;
  readonly kommun: string;
  readonly lokalpolisomradeName: string;
}

/** One change of a pair, and where it is. */
export interface ChangeFact {
  readonly fromSnapshotId: SnapshotId;
  readonly toSnapshotId: SnapshotId;
  readonly changeId: SceneId;
  readonly geometry: Geometry | null;
  readonly properties: ChangeFeatureProperties;
}

/** Ground of one change that was kept, lost or gained. */
export interface ChangeGroundFact {
  readonly fromSnapshotId: SnapshotId;
  readonly toSnapshotId: SnapshotId;
  readonly changeId: SceneId;
  readonly part: GroundPart;
  readonly geometry: Geometry;
}

export interface Facts {
  readonly edition: Edition;
  readonly releaseId: ReleaseId;
  /** The built-in land beneath every map. */
  readonly land: Land;
  /** Those whose properties equal all of `wanted`, in the order of the release. */
  readonly list: <Kind extends keyof FactKinds>(
    kind: Kind,
    wanted?: Readonly<Record<string, string>>,
  ) => readonly FactKinds[Kind][];
}
