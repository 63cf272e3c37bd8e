/** GET /search: kommuner, scenes, lokalpolisområden, län and places by name. */

import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { toAnswer, toPage } from "../envelope.ts";
import { searchParameters } from "../parameters.ts";
import { listOf } from "../schemas/envelope.ts";
import { searchItem } from "../schemas/search.ts";
import { toQuery } from "../search/match-entry.ts";
import { searchRelease } from "../search/search-release.ts";

const listFinds = describeGet({
  operationId: "listFinds",
  path: "/search",
  tag: "Sök",
  summary: "Kommuner, scenes, lokalpolisområden, län and places by name or code",
  summarySv: "Kommuner, scener, lokalpolisområden, län och orter efter namn eller kod",
  query: searchParameters,
  answer: listOf(searchItem, "SearchList"),
});

export const searchApi = createSubApp().openapi(listFinds, (c) => {
  const release = c.var.release;
  const { q, kind, ...page } = c.req.valid("query");
  return toAnswer(c, toPage(release, searchRelease(release, toQuery(q), kind), page));
});
