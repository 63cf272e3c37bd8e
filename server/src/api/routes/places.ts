/** GET /places: tätorter and stadsdelar, for labels and search. */

import { z } from "@hono/zod-openapi";
import { PLACE_KINDS } from "@scenkartan/domain";
import { findRows, placeTable } from "../../release/index.ts";
import { createSubApp, toAnswer, toFeatureCollection } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { findKommun, findLan } from "../find-region.ts";
import { kommunParameter, lanParameter, pageParameters } from "../parameters.ts";
import { placeCollection } from "../schemas/places.ts";

const listPlaces = describeGet({
  path: "/places",
  tag: "Orter",
  summary: "Tätorter and stadsdelar, for orientation",
  query: {
    ...pageParameters,
    ...lanParameter,
    ...kommunParameter,
    kind: z.enum(PLACE_KINDS, PLACE_KINDS.join(" | ")).optional(),
  },
  answer: placeCollection,
  mediaType: "application/geo+json",
});

export const placesApi = createSubApp().openapi(listPlaces, (c) => {
  const release = c.var.release;
  const { lanskod, kommunkod, kind, ...page } = c.req.valid("query");
  if (lanskod) findLan(release, lanskod);
  if (kommunkod) findKommun(release, kommunkod);
  const features = findRows(release.db, placeTable)
    .filter((place) => lanskod === undefined || place.kommunkod.startsWith(lanskod))
    .filter((place) => kommunkod === undefined || place.kommunkod === kommunkod)
    .filter((place) => kind === undefined || place.kind === kind)
    .map(({ point, ...properties }) => ({ type: "Feature" as const, geometry: point, properties }));
  const body = toFeatureCollection(release, features, page);
  return toAnswer(c, body, "application/geo+json");
});
