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
import { chooseSnapshot, toSnapshotMembers } from "../choose-snapshot.ts";
import { createSubApp, toAnswer, toFeatureCollection } from "../context.ts";
import { describeGet, describeGetWith } from "../describe-route.ts";
import { findLan, findLokalpolisomrade } from "../find-region.ts";
import {
  lanParameter,
  pageParameters,
  sceneParameters,
  snapshotParameters,
} from "../parameters.ts";
import { findRegionCoverage } from "../region-coverage.ts";
import { lokalpolisomradeCollection } from "../schemas/places.ts";
import { sceneCollection } from "../schemas/scenes.ts";
import { lokalpolisomrade } from "../schemas/values.ts";
import { writeSceneCollection } from "../write-scene-collection.ts";

const listLokalpolisomraden = describeGet({
  path: "/lokalpolisomraden",
  tag: "Lokalpolisområden",
  summary: "Lokalpolisområden with what is named in each at one mapping",
  query: { ...pageParameters, ...snapshotParameters, ...lanParameter },
  answer: lokalpolisomradeCollection,
  mediaType: "application/geo+json",
});

const listScenesOfLokalpolisomrade = describeGetWith(z.object({ lokalpolisomrade }), {
  path: "/lokalpolisomraden/{lokalpolisomrade}/scenes",
  tag: "Lokalpolisområden",
  summary: "Scenes of one lokalpolisområde at one mapping",
  query: sceneParameters,
  answer: sceneCollection,
  mediaType: "application/geo+json",
});

export const lokalpolisomradenApi = createSubApp()
  .openapi(listLokalpolisomraden, (c) => {
    const release = c.var.release;
    const { lanskod, snapshot: named, year, ...page } = c.req.valid("query");
    if (lanskod) findLan(release, lanskod);
    const snapshot = chooseSnapshot(release, { snapshot: named, year, lanskod });
    const coverage = findRegionCoverage(release, snapshot, "lokalpolisomrade");
    const toFeature = createFeatureWriter(release);
    const features = findRows(release.db, lokalpolisomradeTable)
      .filter((each) => lanskod === undefined || each.lanskod === lanskod)
      .map((each) => toFeature(each, coverage(each.lokalpolisomrade)));
    const members = toSnapshotMembers(release, snapshot);
    const body = toFeatureCollection(release, features, { ...page, ...members });
    return toAnswer(c, body, "application/geo+json");
  })
  .openapi(listScenesOfLokalpolisomrade, (c) => {
    const { lokalpolisomrade: id } = c.req.valid("param");
    const { lanskod } = findLokalpolisomrade(c.var.release, id);
    const query = { ...c.req.valid("query"), lokalpolisomrade: id };
    const snapshot = chooseSnapshot(c.var.release, { ...query, lanskod });
    const region = { regionKind: "lokalpolisomrade", regionId: id } as const;
    return writeSceneCollection(c, { query, snapshot, region }) as never;
  });

function createFeatureWriter({ db }: Release) {
  const lan = new Map(findRows(db, lanTable).map((each) => [each.lanskod, each.lan]));
  const kommun = new Map(findRows(db, kommunTable).map((each) => [each.kommunkod, each.kommun]));
  const links = findRows(db, lokalpolisomradeKommunTable);
  return (each: Lokalpolisomrade, coverage: unknown) => ({
    type: "Feature" as const,
    id: each.lokalpolisomrade,
    geometry: null,
    properties: {
      ...each,
      lan: lan.get(each.lanskod),
      kommuner: links
        .filter((link) => link.lokalpolisomrade === each.lokalpolisomrade)
        .map(({ kommunkod, extent }) => ({ kommunkod, kommun: kommun.get(kommunkod), extent })),
      coverage,
    },
  });
}
