/** GET /kommuner and /kommuner/{kommunkod}/scenes. */

import { z } from "@hono/zod-openapi";
import type { Kommun } from "@scenkartan/domain";
import { findRows, kommunTable, lanTable, type Release } from "../../release/index.ts";
import { createSubApp } from "../context.ts";
import { describeGet, describeGetWith } from "../describe-route.ts";
import { changeParameters, regionParameters, sceneParameters } from "../parameters.ts";
import { changeCollection } from "../schemas/changes.ts";
import { kommunCollection } from "../schemas/places.ts";
import { sceneCollection } from "../schemas/scenes.ts";
import { kommunkod } from "../schemas/values.ts";
import { writeChanges } from "../write-changes.ts";
import { type RegionCoverage, writeRegionCollection } from "../write-region-collection.ts";
import { writeSceneCollection } from "../write-scene-collection.ts";

const listKommuner = describeGet({
  operationId: "listKommuner",
  path: "/kommuner",
  tag: "Kommuner",
  summary: "Kommuner with what is named in each at one mapping",
  summarySv: "Kommuner, med vad som är namngivet i var och en vid en kartläggning",
  query: regionParameters,
  answer: kommunCollection,
  mediaType: "application/geo+json",
});

const listScenesOfKommun = describeGetWith(z.object({ kommunkod }), {
  operationId: "listScenesOfKommun",
  path: "/kommuner/{kommunkod}/scenes",
  tag: "Kommuner",
  summary: "Scenes of one kommun at one mapping",
  summarySv: "Scener i en kommun vid en kartläggning",
  query: sceneParameters,
  answer: sceneCollection,
  mediaType: "application/geo+json",
});

const listChangesOfKommun = describeGetWith(z.object({ kommunkod }), {
  operationId: "listChangesOfKommun",
  path: "/kommuner/{kommunkod}/changes",
  tag: "Kommuner",
  summary: "What happened in one kommun between two mappings",
  summarySv: "Vad som hände i en kommun mellan två kartläggningar",
  query: changeParameters,
  answer: changeCollection,
  mediaType: "application/geo+json",
});

export const kommunerApi = createSubApp()
  .openapi(listKommuner, (c) =>
    writeRegionCollection(c, {
      query: c.req.valid("query"),
      regionKind: "kommun",
      regions: findRows(c.var.release.db, kommunTable),
      toRegionId: ({ kommunkod: id }) => id,
      toFeature: createFeatureWriter(c.var.release),
    }),
  )
  .openapi(listScenesOfKommun, (c) =>
    writeSceneCollection(c, { ...c.req.valid("query"), ...c.req.valid("param") }),
  )
  .openapi(listChangesOfKommun, (c) =>
    writeChanges(c, { ...c.req.valid("query"), ...c.req.valid("param") }),
  );

function createFeatureWriter({ db }: Release) {
  const lan = new Map(findRows(db, lanTable).map((each) => [each.lanskod, each.lan]));
  return (
    { kommunkod: id, kommun, lanskod, labelPoint, area }: Kommun,
    coverage: RegionCoverage,
  ) => ({
    type: "Feature" as const,
    id,
    geometry: area ?? labelPoint,
    properties: {
      kommunkod: id,
      kommun,
      lanskod,
      lan: lan.get(lanskod),
      geometryBasis: area ? ("area" as const) : ("label-point" as const),
      labelPoint,
      coverage,
    },
  });
}
