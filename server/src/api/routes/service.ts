/** GET /releases and /api-info: the service about itself. */

import { createSubApp, toAnswer, toList, toProvenance } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { pageParameters, releaseParameter } from "../parameters.ts";
import { listOf } from "../schemas/envelope.ts";
import { apiInfo, releaseItem } from "../schemas/service.ts";

export const API_VERSION = "1.0.0";
const API_RELEASED = "2026-11-22";

const listReleases = describeGet({
  path: "/releases",
  tag: "Tjänsten",
  summary: "Releases, newest first; ?release= answers from one while it is kept",
  query: pageParameters,
  answer: listOf(releaseItem, "ReleaseList"),
});

const showApiInfo = describeGet({
  path: "/api-info",
  tag: "Tjänsten",
  summary: "Name, version and status of this API",
  query: releaseParameter,
  answer: apiInfo,
});

export const serviceApi = createSubApp()
  .openapi(listReleases, (c) => {
    const { current, history } = c.var.live.findPointer();
    const items = history
      .map((release) => ({
        release,
        current: release === current,
        kept: c.var.live.findRelease(release) !== "gone",
      }))
      .reverse();
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
