/** GET /releases, /api-info and /openapi.json: the service about itself. */

import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { toAnswer, toList, toProvenance } from "../envelope.ts";
import { listReleases } from "../list-releases.ts";
import { pageParameters, releaseParameter } from "../parameters.ts";
import { listOf } from "../schemas/envelope.ts";
import { apiInfo, openApiDocument, releaseItem } from "../schemas/service.ts";

export const API_VERSION = "1.0.0";
const API_RELEASED = "2026-11-22";

const showReleases = describeGet({
  operationId: "listReleases",
  path: "/releases",
  tag: "Tjänsten",
  summary: "Releases, newest first; ?release= answers from one while it is kept",
  summarySv: "Utgåvor, den nyaste först; ?release= svarar ur en av dem så länge den finns kvar",
  query: pageParameters,
  answer: listOf(releaseItem, "ReleaseList"),
});

const showApiInfo = describeGet({
  operationId: "showApiInfo",
  path: "/api-info",
  tag: "Tjänsten",
  summary: "Name, version and status of this API",
  summarySv: "API:ets namn, version och status",
  query: releaseParameter,
  answer: apiInfo,
});

/** Answered by the edition's API, which alone knows every route. */
export const showDescription = describeGet({
  operationId: "showDescription",
  path: "/openapi.json",
  tag: "Tjänsten",
  summary: "This description (OpenAPI 3.1)",
  summarySv: "Den här beskrivningen (OpenAPI 3.1)",
  query: releaseParameter,
  answer: openApiDocument,
});

export const serviceApi = createSubApp()
  .openapi(showReleases, (c) => {
    const items = listReleases(c.var.live);
    return toAnswer(c, toList(c.var.release, items, c.req.valid("query")));
  })
  .openapi(showApiInfo, (c) => {
    const { slug, titleSv, titleEn } = c.var.release.edition;
    const body = {
      apiName: "Scenkartan",
      apiVersion: API_VERSION,
      apiReleased: API_RELEASED,
      apiDocumentation: "openapi.json",
      apiStatus: "beta",
      ...toProvenance(c.var.release),
      edition: { slug, titleSv, titleEn },
    };
    return toAnswer(c, body);
  });
