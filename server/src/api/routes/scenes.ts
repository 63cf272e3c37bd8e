/** GET /scenes: the scenes of one mapping as GeoJSON. GET /scenes/{sceneId}: one scene's history. */

import { z } from "@hono/zod-openapi";
import { toLanskod } from "@scenkartan/domain";
import type { Region } from "../../release/index.ts";
import { chooseSnapshot } from "../choose-snapshot.ts";
import { createSubApp, toAnswer } from "../context.ts";
import { describeGet, describeGetWith } from "../describe-route.ts";
import { findKommun, findLan, findLokalpolisomrade } from "../find-region.ts";
import {
  kommunParameter,
  lanParameter,
  lokalpolisomradeParameter,
  releaseParameter,
  sceneParameters,
} from "../parameters.ts";
import { toSceneHistory } from "../scene-history.ts";
import { sceneCollection, sceneHistory } from "../schemas/scenes.ts";
import { sceneId } from "../schemas/values.ts";
import { writeSceneCollection } from "../write-scene-collection.ts";

const listScenes = describeGet({
  path: "/scenes",
  tag: "Scener",
  summary: "Scenes at one mapping",
  query: {
    ...sceneParameters,
    ...lanParameter,
    ...kommunParameter,
    ...lokalpolisomradeParameter,
  },
  answer: sceneCollection,
  mediaType: "application/geo+json",
});

const showScene = describeGetWith(z.object({ sceneId }), {
  path: "/scenes/{sceneId}",
  tag: "Scener",
  summary: "One scene's whole history",
  query: releaseParameter,
  answer: sceneHistory,
  mediaType: "application/geo+json",
});

export const scenesApi = createSubApp()
  .openapi(listScenes, (c) => {
    const release = c.var.release;
    const query = c.req.valid("query");
    if (query.lanskod) findLan(release, query.lanskod);
    if (query.kommunkod) findKommun(release, query.kommunkod);
    const area = query.lokalpolisomrade && findLokalpolisomrade(release, query.lokalpolisomrade);
    const lanskod =
      query.lanskod ?? area?.lanskod ?? (query.kommunkod && toLanskod(query.kommunkod));
    const snapshot = chooseSnapshot(release, { ...query, lanskod });
    return writeSceneCollection(c, { query, snapshot, region: toRegion(query) }) as never;
  })
  .openapi(showScene, (c) =>
    toAnswer(
      c,
      toSceneHistory(c.var.release, c.req.valid("param").sceneId),
      "application/geo+json",
    ),
  );

/** The region whose coverage goes with the answer: the smallest that was asked for. */
function toRegion(query: {
  kommunkod?: string | undefined;
  lokalpolisomrade?: string | undefined;
}): Region | undefined {
  const { kommunkod, lokalpolisomrade } = query;
  if (lokalpolisomrade) return { regionKind: "lokalpolisomrade", regionId: lokalpolisomrade };
  return kommunkod ? { regionKind: "kommun", regionId: kommunkod } : undefined;
}
