/** What has a name that is searched for. */

import type { ListAnswer, SearchAnswer } from "@scenkartan/server/api-types";
import { queryOptions } from "@tanstack/react-query";
import { fetchAnswer } from "../api/fetch-answer.ts";

/** The best `limit` finds. A question that nobody waits for any more is taken back. */
export function searchQuery(words: string, limit: number) {
  return queryOptions({
    queryKey: ["search", words, limit],
    queryFn: ({ signal }) =>
      fetchAnswer<ListAnswer<SearchAnswer>>("/search", { q: words, limit }, signal),
  });
}
