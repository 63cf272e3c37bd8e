/** GET /basemap: what an edition's own map is drawn from. */

import { findBasemap } from "../../release/index.ts";
import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { joinFeatures, toAnswer } from "../envelope.ts";
import { findSources } from "../find-sources.ts";
import { pageParameters } from "../parameters.ts";
import { basemapCollection } from "../schemas/basemap.ts";

const listBasemap = describeGet({
  operationId: "listBasemap",
  path: "/basemap",
  tag: "Orter",
  summary: "Land, water, streets and squares of an edition that has a basemap of its own",
  summarySv: "Land, vatten, gator och torg i en utgåva som har en egen grundkarta",
  query: pageParameters,
  answer: basemapCollection,
  mediaType: "application/geo+json",
});

export const basemapApi = createSubApp().openapi(listBasemap, (c) => {
  const release = c.var.release;
  const { sourceIds, ...found } = findBasemap(release.db, c.req.valid("query"));
  const members = {
    snapshot: null,
    source: null,
    reason: found.numberMatched === 0 ? "not-loaded" : "not-applicable",
    sources: findSources(release, sourceIds),
  };
  return toAnswer(c, joinFeatures(release, members, found), "application/geo+json");
});
