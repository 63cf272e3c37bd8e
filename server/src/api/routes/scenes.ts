/** GET /scenes: the scenes of one mapping as GeoJSON. GET /scenes/{sceneId}: one scene's history. */

import { z } from "@hono/zod-openapi";
import { createSubApp } from "../context.ts";
import { describeGet, describeGetWith } from "../describe-route.ts";
import { toAnswer } from "../envelope.ts";
import {
  kommunParameter,
  lanParameter,
  lokalpolisomradeParameter,
  pageParameters,
  pairParameters,
  releaseParameter,
  sceneParameters,
} from "../parameters.ts";
import { toSceneHistory } from "../scene-history.ts";
import { sceneChangeCollection } from "../schemas/changes.ts";
import { sceneCollection, sceneHistory } from "../schemas/scenes.ts";
import { sceneId } from "../schemas/values.ts";
import { writeSceneChanges } from "../write-scene-changes.ts";
import { writeSceneCollection } from "../write-scene-collection.ts";

const listScenes = describeGet({
  operationId: "listScenes",
  path: "/scenes",
  tag: "Scener",
  summary: "Scenes at one mapping",
  summarySv: "Scener vid en kartläggning",
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
  operationId: "showScene",
  path: "/scenes/{sceneId}",
  tag: "Scener",
  summary: "One scene's whole history",
  summarySv: "En scens hela historia",
  query: releaseParameter,
  answer: sceneHistory,
  mediaType: "application/geo+json",
});

const listChangesOfScene = describeGetWith(z.object({ sceneId }), {
  operationId: "listChangesOfScene",
  path: "/scenes/{sceneId}/changes",
  tag: "Scener",
  summary: "What happened to one scene from each mapping to the next, or between two",
  summarySv: "Vad som hände med en scen från varje kartläggning till nästa, eller mellan två",
  query: { ...pageParameters, ...pairParameters },
  answer: sceneChangeCollection,
  mediaType: "application/geo+json",
});

export const scenesApi = createSubApp()
  .openapi(listScenes, (c) => writeSceneCollection(c, c.req.valid("query")))
  .openapi(showScene, (c) => {
    const { sceneId: id } = c.req.valid("param");
    return toAnswer(c, toSceneHistory(c.var.release, id), "application/geo+json");
  })
  .openapi(listChangesOfScene, (c) =>
    writeSceneChanges(c, c.req.valid("param").sceneId, c.req.valid("query")),
  );
