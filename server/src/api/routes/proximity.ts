/** GET /proximity, /exposure: who feels unsafe, and how many live, how far from a scene. */

import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import {
  kommunParameter,
  lanParameter,
  lokalpolisomradeParameter,
  pageParameters,
  snapshotParameters,
  yearParameter,
} from "../parameters.ts";
import { exposureList, proximityList } from "../schemas/proximity.ts";
import { writeExposure } from "../write-exposure.ts";
import { writeProximity } from "../write-proximity.ts";

const listProximity = describeGet({
  operationId: "listProximity",
  path: "/proximity",
  tag: "Trygghet",
  summary: "Insecurity by distance or region: published shares, and what surveys say beside them",
  summarySv:
    "Otrygghet efter avstånd eller område: publicerade andelar, och vad undersökningar säger bredvid",
  query: { ...pageParameters, ...lanParameter, ...yearParameter },
  answer: proximityList,
});

const listExposure = describeGet({
  operationId: "listExposure",
  path: "/exposure",
  tag: "Trygghet",
  summary: "Residents near active scenes, estimated from a population grid",
  summarySv: "Boende nära aktiva scener, uppskattat ur befolkning på rutor",
  query: {
    ...pageParameters,
    ...lanParameter,
    ...kommunParameter,
    ...lokalpolisomradeParameter,
    ...snapshotParameters,
  },
  answer: exposureList,
});

export const proximityApi = createSubApp()
  .openapi(listProximity, (c) => writeProximity(c, c.req.valid("query")))
  .openapi(listExposure, (c) => writeExposure(c, c.req.valid("query")));
