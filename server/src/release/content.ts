/** Everything a release holds, in the order in which its tables are filled. */

import type {
  BasemapFeature,
  ContextFact,
  Correction,
  Edition,
  ExposureRow,
  Footprint,
  Goal,
  GoalValue,
  InsecurityRow,
  Kommun,
  Lan,
  Lokalpolisomrade,
  LokalpolisomradeKommun,
  Observation,
  Operation,
  Outcome,
  Place,
  Plan,
  PopulationGrid,
  ProximityTable,
  Published,
  PublishedTotal,
  Ruling,
  Scene,
  SceneNote,
  Snapshot,
  Source,
} from "@scenkartan/domain";
import type { Database } from "better-sqlite3";
import type { SceneFeatureRow } from "./scene-features.ts";
import { insertRows } from "./table.ts";
import { basemapFeatureTable } from "./tables/basemap.ts";
import { editionTable } from "./tables/edition.ts";
import { insecurityTable } from "./tables/insecurity.ts";
import { operationTable, outcomeTable } from "./tables/operations.ts";
import {
  kommunTable,
  lanTable,
  lokalpolisomradeKommunTable,
  lokalpolisomradeTable,
  placeTable,
} from "./tables/places.ts";
import { goalTable, goalValueTable, planTable } from "./tables/plans.ts";
import {
  exposureTable,
  populationGridTable,
  proximityTableTable,
  toProximityTableRow,
} from "./tables/proximity.ts";
import { rulingTable } from "./tables/rulings.ts";
import {
  correctionTable,
  footprintTable,
  type MappedSnapshot,
  mappedSnapshotTable,
  observationTable,
  type StatusRow,
  sceneNoteTable,
  sceneStatusTable,
  sceneTable,
} from "./tables/scenes.ts";
import { type CoverageRow, coverageTable, snapshotTable, totalTable } from "./tables/snapshots.ts";
import { contextFactTable, sourceTable } from "./tables/sources.ts";

/** A grid with its squares, of which only sums are stored. CRS: SWEREF 99 TM, lower-left corners. */
export interface PopulationGridFile extends PopulationGrid {
  readonly cells: readonly {
    readonly east: number;
    readonly north: number;
    readonly residents: number;
  }[];
}

/** What people wrote: the facts of an edition, checked. */
export interface Dataset {
  readonly edition: Edition;
  readonly sources: readonly Source[];
  readonly lan: readonly Lan[];
  readonly kommuner: readonly Kommun[];
  readonly places: readonly Place[];
  /** Beneath first; empty where the edition has no basemap of its own. */
  readonly basemap: readonly BasemapFeature[];
  readonly lokalpolisomraden: readonly Lokalpolisomrade[];
  readonly lokalpolisomradeKommuner: readonly LokalpolisomradeKommun[];
  readonly snapshots: readonly Snapshot[];
  readonly totals: readonly PublishedTotal[];
  readonly scenes: readonly Scene[];
  readonly sceneNotes: readonly SceneNote[];
  readonly corrections: readonly Correction[];
  readonly observations: readonly Observation[];
  /** Mappings that name every scene, and where they have each. */
  readonly completeMappings: readonly MappedSnapshot[];
  readonly footprints: readonly Footprint[];
  readonly rulings: readonly Ruling[];
  readonly insecurity: readonly InsecurityRow[];
  /** Tables made of respondents, each with what must be held back held back. */
  readonly proximity: readonly Published<ProximityTable>[];
  readonly populationGrids: readonly PopulationGridFile[];
  readonly operations: readonly Operation[];
  readonly outcomes: readonly Outcome[];
  readonly plans: readonly Plan[];
  readonly goals: readonly Goal[];
  readonly goalValues: readonly GoalValue[];
  readonly contextFacts: readonly ContextFact[];
}

/** What the bake computes from it. */
export interface Derived {
  readonly statuses: readonly StatusRow[];
  /** One per status, in the same order. */
  readonly features: readonly SceneFeatureRow[];
  readonly coverage: readonly CoverageRow[];
  readonly exposure: readonly ExposureRow[];
}

/** Fills every table but those of finished features, of pairs, and `release`. Throws on a violated constraint. */
export function insertContent(db: Database, content: Dataset & Derived): void {
  insertRows(db, editionTable, [content.edition]);
  insertRows(db, sourceTable, content.sources);
  insertRows(db, lanTable, content.lan);
  insertRows(db, kommunTable, content.kommuner);
  insertRows(db, placeTable, content.places);
  insertRows(db, basemapFeatureTable, content.basemap);
  insertRows(db, lokalpolisomradeTable, content.lokalpolisomraden);
  insertRows(db, lokalpolisomradeKommunTable, content.lokalpolisomradeKommuner);
  insertRows(db, snapshotTable, content.snapshots);
  insertRows(db, totalTable, content.totals);
  insertRows(db, sceneTable, content.scenes);
  insertRows(db, sceneNoteTable, content.sceneNotes);
  insertRows(db, correctionTable, content.corrections);
  insertRows(db, observationTable, content.observations);
  insertRows(db, mappedSnapshotTable, content.completeMappings);
  insertRows(db, footprintTable, content.footprints);
  insertRows(db, rulingTable, content.rulings);
  insertRows(db, sceneStatusTable, content.statuses);
  insertRows(db, coverageTable, content.coverage);
  insertRows(db, insecurityTable, content.insecurity);
  insertRows(db, proximityTableTable, content.proximity.map(toProximityTableRow));
  insertRows(
    db,
    populationGridTable,
    content.populationGrids.map(({ cells: _, ...grid }) => grid),
  );
  insertRows(db, exposureTable, content.exposure);
  insertRows(db, operationTable, content.operations);
  insertRows(db, outcomeTable, content.outcomes);
  insertRows(db, planTable, content.plans);
  insertRows(db, goalTable, content.goals);
  insertRows(db, goalValueTable, content.goalValues);
  insertRows(db, contextFactTable, content.contextFacts);
}
