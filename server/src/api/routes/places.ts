/** GET /places: tätorter and stadsdelar, for labels and search. */

import { type Place, toLanskod } from "@scenkartan/domain";
import { findRows, placeTable } from "../../release/index.ts";
import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { toAnswer, toFeatureCollection } from "../envelope.ts";
import { findCounty } from "../find-region.ts";
import { findSources } from "../find-sources.ts";
import { keepMatching } from "../keep-matching.ts";
import {
  kommunParameter,
  lanParameter,
  pageParameters,
  placeKindParameter,
} from "../parameters.ts";
import { placeCollection } from "../schemas/places.ts";

const listPlaces = describeGet({
  operationId: "listPlaces",
  path: "/places",
  tag: "Orter",
  summary: "Tätorter and stadsdelar, for orientation; they say nothing about scenes",
  summarySv: "Tätorter och stadsdelar, för orientering; de säger inget om scener",
  query: { ...pageParameters, ...lanParameter, ...kommunParameter, ...placeKindParameter },
  answer: placeCollection,
  mediaType: "application/geo+json",
});

export const placesApi = createSubApp().openapi(listPlaces, (c) => {
  const release = c.var.release;
  const { lanskod, kommunkod, kind, ...page } = c.req.valid("query");
  findCounty(release, { lanskod, kommunkod });
  const places = keepMatching(findRows(release.db, placeTable), { kommunkod, kind }).filter(
    (place) => lanskod === undefined || toLanskod(place.kommunkod) === lanskod,
  );
  const members = {
    snapshot: null,
    source: null,
    reason: "not-applicable" as const,
    sources: findSources(
      release,
      places.map(({ sourceId }) => sourceId),
    ),
  };
  const body = toFeatureCollection(release, places.map(toFeature), { ...page, ...members });
  return toAnswer(c, body, "application/geo+json");
});

function toFeature({ point, ...properties }: Place) {
  return { type: "Feature" as const, geometry: point, properties };
}
