/** GET /kommuner and /kommuner/{kommunkod}/scenes. */

import { z } from "@hono/zod-openapi";
import { findRows, kommunTable, lanTable } from "../../release/index.ts";
import { chooseSnapshot, toSnapshotMembers } from "../choose-snapshot.ts";
import { createSubApp, toAnswer, toFeatureCollection } from "../context.ts";
import { describeGet, describeGetWith } from "../describe-route.ts";
import { findKommun, findLan } from "../find-region.ts";
import {
  lanParameter,
  pageParameters,
  sceneParameters,
  snapshotParameters,
} from "../parameters.ts";
import { findRegionCoverage } from "../region-coverage.ts";
import { kommunCollection } from "../schemas/places.ts";
import { sceneCollection } from "../schemas/scenes.ts";
import { kommunkod } from "../schemas/values.ts";
import { writeSceneCollection } from "../write-scene-collection.ts";

const listKommuner = describeGet({
  path: "/kommuner",
  tag: "Kommuner",
  summary: "Kommuner with what is named in each at one mapping",
  query: { ...pageParameters, ...snapshotParameters, ...lanParameter },
  answer: kommunCollection,
  mediaType: "application/geo+json",
});

const listScenesOfKommun = describeGetWith(z.object({ kommunkod }), {
  path: "/kommuner/{kommunkod}/scenes",
  tag: "Kommuner",
  summary: "Scenes of one kommun at one mapping",
  query: sceneParameters,
  answer: sceneCollection,
  mediaType: "application/geo+json",
});

export const kommunerApi = createSubApp()
  .openapi(listKommuner, (c) => {
    const release = c.var.release;
    const { lanskod, snapshot: named, year, ...page } = c.req.valid("query");
    if (lanskod) findLan(release, lanskod);
    const snapshot = chooseSnapshot(release, { snapshot: named, year, lanskod });
    const lan = new Map(findRows(release.db, lanTable).map((each) => [each.lanskod, each.lan]));
    const coverage = findRegionCoverage(release, snapshot, "kommun");
    const features = findRows(release.db, kommunTable)
      .filter((each) => lanskod === undefined || each.lanskod === lanskod)
      .map(({ labelPoint, kommunkod: id, kommun, lanskod: code }) => ({
        type: "Feature" as const,
        id,
        geometry: labelPoint,
        properties: {
          kommunkod: id,
          kommun,
          lanskod: code,
          lan: lan.get(code),
          geometryBasis: "label-point" as const,
          coverage: coverage(id),
        },
      }));
    const members = toSnapshotMembers(release, snapshot);
    const body = toFeatureCollection(release, features, { ...page, ...members });
    return toAnswer(c, body, "application/geo+json");
  })
  .openapi(listScenesOfKommun, (c) => {
    const { kommunkod: code } = c.req.valid("param");
    const { lanskod } = findKommun(c.var.release, code);
    const query = { ...c.req.valid("query"), kommunkod: code };
    const snapshot = chooseSnapshot(c.var.release, { ...query, lanskod });
    const region = { regionKind: "kommun", regionId: code } as const;
    return writeSceneCollection(c, { query, snapshot, region }) as never;
  });
