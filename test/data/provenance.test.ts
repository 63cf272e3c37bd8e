import { readdirSync } from "node:fs";
import type { Figure } from "@scenkartan/domain";
import { describe, expect, it } from "vitest";
import { FACTS_FOLDER, hasFacts, readFacts, readPublished } from "./published.ts";

const dataset = readPublished();
const { edition: _, ...lists } = dataset;

/** Every source that a value names, however deep. */
function sourcesIn(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "sourceId" ? [String(inner)] : sourcesIn(inner),
  );
}

describe("every row", () => {
  it.each(Object.keys(lists) as (keyof typeof lists)[])(
    "of %s names sources that exist",
    (name) => {
      const known = new Set<string>(dataset.sources.map(({ sourceId }) => sourceId));
      const named = lists[name].flatMap(sourcesIn);
      expect(named.filter((sourceId) => !known.has(sourceId))).toEqual([]);
    },
  );

  it.each(
    (Object.keys(lists) as (keyof typeof lists)[]).filter(
      // A scene has its sources with its observations, an outcome with its operation, mapped ground
      // with its mapping. Nobody has ruled on published data; it has no basemap, survey or grid of its own.
      (name) =>
        ![
          ...["scenes", "outcomes", "completeMappings", "footprints"],
          ...["rulings", "basemap", "proximity", "populationGrids"],
        ].includes(name),
    ),
  )("of %s names a source", (name) => {
    expect(lists[name].length).toBeGreaterThan(0);
    expect(lists[name].filter((row) => sourcesIn(row).length === 0)).toEqual([]);
  });

  it("of scenes has an observation that names one", () => {
    const observed = new Set(dataset.observations.map(({ sceneId }) => sceneId));
    expect(dataset.scenes.filter(({ sceneId }) => !observed.has(sceneId))).toEqual([]);
  });
});

describe("a source", () => {
  it("has an address that can be opened, where it has one", () => {
    const urls = dataset.sources.flatMap(({ url }) => (url === undefined ? [] : [url]));
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !URL.canParse(url))).toEqual([]);
  });
});

/** A cell of the facts from a figure of the dataset: empty where there is no number. */
const cell = (value: Figure | undefined) => (typeof value === "number" ? String(value) : "");
const yesNo = (value: boolean) => (value ? "yes" : "no");

/**
 * The files of facts, the columns that are compared, and the same cells made from the dataset. The
 * first cells make a row unique; the rest must agree.
 */
const FACTS: Readonly<Record<string, { columns: readonly string[]; rows: () => string[][] }>> = {
  "sources.csv": {
    columns: ["source_id", "publisher"],
    rows: () => dataset.sources.map((row) => [row.sourceId, row.publisher]),
  },
  "totals.csv": {
    columns: ["total_id", "lanskod", "state_of", "measure", "value", "source_id"],
    rows: () =>
      dataset.totals.map((row) => [
        row.totalId,
        row.lanskod,
        row.stateOf,
        row.measure,
        cell(row.value),
        row.sourceId,
      ]),
  },
  "scenes.csv": {
    columns: ["scene_id", "name", "kommunkod", "stadsdelsomrade", "lon", "position_precision_m"],
    rows: () =>
      dataset.scenes.map(({ position, ...row }) => [
        row.sceneId,
        row.name,
        row.kommunkod,
        row.stadsdelsomrade ?? "",
        position.basis === "place" ? (position.geometry.coordinates[0] ?? 0).toFixed(3) : "",
        position.basis === "place" ? String(position.precisionM) : "",
      ]),
  },
  "insecurity.csv": {
    columns: [
      "row_id",
      "lanskod",
      "year",
      "measure",
      "polarity",
      "distance_from_m",
      "distance_to_m",
      "share_percent",
      "n",
      "margin_pp",
      "published_as",
      "source_id",
    ],
    rows: () =>
      dataset.insecurity.map((row) => [
        row.rowId,
        row.lanskoder.join(";"),
        String(row.year),
        row.measure,
        row.polarity ?? "",
        cell(row.distance?.fromM),
        cell(row.distance?.toM),
        cell(row.sharePercent),
        cell(row.n),
        cell(row.marginPp),
        row.publishedAs,
        row.sourceId,
      ]),
  },
  "operations.csv": {
    columns: ["operation_id", "place", "kommunkoder", "from", "to", "actors", "source_id"],
    rows: () =>
      dataset.operations.map((row) => [
        row.operationId,
        row.place,
        row.kommunkoder.join(";"),
        row.fromOn,
        row.toOn,
        row.actors.join(";"),
        row.sourceId,
      ]),
  },
  "outcomes.csv": {
    columns: ["operation_id", "outcome", "kind", "value", "unit", "approximate", "published_as"],
    rows: () =>
      dataset.outcomes.map((row) => [
        row.operationId,
        row.outcome,
        row.kind,
        cell(row.value),
        row.unit ?? "",
        yesNo(row.approximate),
        row.publishedAs ?? "",
      ]),
  },
  "plan-gavleborg.csv": {
    columns: ["row_id", "text", "source_id"],
    rows: () => [
      ...dataset.goals.map((row) => [row.goalId, row.text, row.sourceId]),
      ...dataset.goalValues.map((row) => [row.valueId, row.text, row.sourceId]),
    ],
  },
  "context.csv": {
    columns: ["fact_id", "year", "value", "unit", "source_id"],
    rows: () =>
      dataset.contextFacts.map((row) => [
        row.factId,
        String(row.year),
        cell(row.value),
        row.unit ?? "",
        row.sourceId,
      ]),
  },
  "kommuner.csv": {
    columns: ["kommunkod", "kommun", "lanskod", "label_lon", "label_lat"],
    rows: () =>
      dataset.kommuner.map(({ labelPoint, ...row }) => [
        row.kommunkod,
        row.kommun,
        row.lanskod,
        ...labelPoint.coordinates.map((degrees) => degrees.toFixed(3)),
      ]),
  },
  "places.csv": {
    columns: ["name", "kind", "kommunkod", "lon", "lat", "population"],
    rows: () =>
      dataset.places.map(({ point, ...row }) => [
        row.name,
        row.kind,
        row.kommunkod,
        ...point.coordinates.map((degrees) => degrees.toFixed(3)),
        cell(row.population),
      ]),
  },
};

describe.skipIf(!hasFacts)("the facts beside the project (skipped without ../shared/facts)", () => {
  it("are all compared below", () => {
    expect(readdirSync(FACTS_FOLDER).sort()).toEqual(Object.keys(FACTS).sort());
  });

  it.each(Object.entries(FACTS))(
    "%s has every row in data/, with the same words and numbers",
    (file, { columns, rows }) => {
      const ours = new Set(rows().map((cells) => JSON.stringify(cells)));
      const facts = readFacts(file).map((row) => columns.map((column) => row[column]));
      expect(facts.length).toBeGreaterThan(0);
      expect(facts.filter((cells) => !ours.has(JSON.stringify(cells)))).toEqual([]);
    },
  );
});
