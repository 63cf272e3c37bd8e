/** A release's content in small, for tests: one made-up county with one kommun and one scene. */

import {
  type Lokalpolisomrade,
  type Scene,
  type Snapshot,
  type Source,
  toPoint,
} from "@scenkartan/domain";
import type { Dataset, Derived } from "../content.ts";

const kalla = "prov-kalla" as Source["sourceId"];
const lanskod = "99" as Snapshot["lanskod"];
const kommunkod = "9901" as Scene["kommunkod"];
const lokalpolisomrade = "provdistriktet" as Scene["lokalpolisomrade"];
const snapshotId = "prov-2021" as Snapshot["snapshotId"];
const sceneId = "provtorget" as Scene["sceneId"];

const scene: Scene = {
  sceneId,
  name: "Provtorget",
  kommunkod,
  lokalpolisomrade,
  position: { basis: "unknown" },
};

const area: Lokalpolisomrade = {
  lokalpolisomrade,
  name: "Provdistriktet",
  lanskod,
  validFrom: "unknown",
  validTo: "unknown",
  sourceId: kalla,
};

const snapshot: Snapshot = {
  snapshotId,
  lanskod,
  stateOf: "2021" as Snapshot["stateOf"],
  publisher: "Provmyndigheten",
  sourceId: kalla,
  isDefault: true,
};

/** Everything a release holds, changed by what it is told. */
export function aContent(changes: Partial<Dataset & Derived> = {}): Dataset & Derived {
  return {
    ...{ proximity: [], populationGrids: [], exposure: [] },
    edition: { slug: "prov", titleSv: "Prov", titleEn: "Trial", fictional: true },
    sources: [{ sourceId: kalla, publisher: "Provmyndigheten", title: "Provet" }],
    lan: [{ lanskod, lan: "Provlän", sourceId: kalla }],
    kommuner: [
      {
        kommunkod,
        kommun: "Provköping",
        lanskod,
        labelPoint: toPoint(20, 57),
        sourceId: kalla,
      },
    ],
    places: [],
    basemap: [],
    lokalpolisomraden: [area],
    lokalpolisomradeKommuner: [],
    snapshots: [snapshot],
    totals: [],
    scenes: [scene],
    sceneNotes: [],
    corrections: [],
    observations: [],
    completeMappings: [],
    footprints: [],
    rulings: [],
    insecurity: [],
    operations: [],
    outcomes: [],
    plans: [],
    goals: [],
    goalValues: [],
    contextFacts: [],
    statuses: [
      {
        snapshotId,
        sceneId,
        status: "unknown",
        reason: "silent",
        sourceIds: [],
        kommunkod,
        lokalpolisomrade,
        isCurrent: false,
      },
    ],
    features: [
      {
        snapshotId,
        sceneId,
        feature: { type: "Feature", geometry: null, properties: { sceneId } },
      },
    ],
    coverage: [],
    ...changes,
  };
}

/** The same content under another title, which makes it another release. */
export function aContentTitled(titleSv: string): Dataset & Derived {
  const content = aContent();
  return { ...content, edition: { ...content.edition, titleSv } };
}
