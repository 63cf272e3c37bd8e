/** GET /lokalpolisomraden and /lokalpolisomraden/{lokalpolisomrade}/scenes. */

import { z } from "@hono/zod-openapi";
import type { Lokalpolisomrade } from "@scenkartan/domain";
import {
  findRows,
  kommunTable,
  lanTable,
  lokalpolisomradeKommunTable,
  lokalpolisomradeTable,
  type Release,
} from "../../release/index.ts";
import { createSubApp } from "../context.ts";
import { describeGet, describeGetWith } from "../describe-route.ts";
import { keepMatching } from "../keep-matching.ts";
import { changeParameters, regionParameters, sceneParameters } from "../parameters.ts";
import { changeCollection } from "../schemas/changes.ts";
import { lokalpolisomradeCollection } from "../schemas/places.ts";
import { sceneCollection } from "../schemas/scenes.ts";
import { lokalpolisomrade } from "../schemas/values.ts";
import { writeChanges } from "../write-changes.ts";
import { type RegionCoverage, writeRegionCollection } from "../write-region-collection.ts";
import { writeSceneCollection } from "../write-scene-collection.ts";

const listLokalpolisomraden = describeGet({
  operationId: "listLokalpolisomraden",
  path: "/lokalpolisomraden",
  tag: "Lokalpolisområden",
  summary: "Lokalpolisområden with what is named in each at one mapping",
  summarySv: "Lokalpolisområden, med vad som är namngivet i vart och ett vid en kartläggning",
  query: regionParameters,
  answer: lokalpolisomradeCollection,
  mediaType: "application/geo+json",
});

const listScenesOfLokalpolisomrade = describeGetWith(z.object({ lokalpolisomrade }), {
  operationId: "listScenesOfLokalpolisomrade",
  path: "/lokalpolisomraden/{lokalpolisomrade}/scenes",
  tag: "Lokalpolisområden",
  summary: "Scenes of one lokalpolisområde at one mapping",
  summarySv: "Scener i ett lokalpolisområde vid en kartläggning",
  query: sceneParameters,
  answer: sceneCollection,
  mediaType: "application/geo+json",
});

const listChangesOfLokalpolisomrade = describeGetWith(z.object({ lokalpolisomrade }), {
  operationId: "listChangesOfLokalpolisomrade",
  path: "/lokalpolisomraden/{lokalpolisomrade}/changes",
  tag: "Lokalpolisområden",
  summary: "What happened in one lokalpolisområde between two mappings",
  summarySv: "Vad som hände i ett lokalpolisområde mellan två kartläggningar",
  query: changeParameters,
  answer: changeCollection,
  mediaType: "application/geo+json",
});

export const lokalpolisomradenApi = createSubApp()
  .openapi(listLokalpolisomraden, (c) =>
    writeRegionCollection(c, {
      query: c.req.valid("query"),
      regionKind: "lokalpolisomrade",
      regions: findRows(c.var.release.db, lokalpolisomradeTable),
      toRegionId: ({ lokalpolisomrade: id }) => id,
      toFeature: createFeatureWriter(c.var.release),
    }),
  )
  .openapi(listScenesOfLokalpolisomrade, (c) =>
    writeSceneCollection(c, { ...c.req.valid("query"), ...c.req.valid("param") }),
  )
  .openapi(listChangesOfLokalpolisomrade, (c) =>
    writeChanges(c, { ...c.req.valid("query"), ...c.req.valid("param") }),
  );

/** The geometry is the polygon where one is loaded, and null elsewhere; never a made-up shape. */
function createFeatureWriter({ db }: Release) {
  const lan = new Map(findRows(db, lanTable).map((each) => [each.lanskod, each.lan]));
  const kommun = new Map(findRows(db, kommunTable).map((each) => [each.kommunkod, each.kommun]));
  const links = findRows(db, lokalpolisomradeKommunTable);
  return ({ area, ...each }: Lokalpolisomrade, coverage: RegionCoverage) => ({
    type: "Feature" as const,
    id: each.lokalpolisomrade,
    geometry: area ?? null,
    properties: {
      ...each,
      lan: lan.get(each.lanskod),
      kommuner: keepMatching(links, { lokalpolisomrade: each.lokalpolisomrade }).map(
        ({ kommunkod, extent }) => ({ kommunkod, kommun: kommun.get(kommunkod), extent }),
      ),
      coverage,
    },
  });
}
