/** Puts around what a route found what every answer carries, and answers with it. */

import type { Context } from "hono";
import type { FoundFeatures, Release } from "../release/index.ts";
import type { ApiEnv } from "./context.ts";
import { LICENCE } from "./schemas/envelope.ts";

export type MediaType = "application/json" | "application/geo+json";

interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** The members that say where an answer comes from. */
export function toProvenance({ releaseId, edition }: Release) {
  return { release: releaseId, fictional: edition.fictional, licence: LICENCE } as const;
}

/** `{items}` cut to one page. Empty: a list without any match says that the sources are silent. */
export function toList<T>(release: Release, items: readonly T[], page: Page) {
  const silent = items.length === 0 && { reason: "silent" as const };
  return { ...toPage(release, items, page), ...silent };
}

/** The same of what no source speaks of: an empty one says only that nothing matches. */
export function toPage<T>(release: Release, items: readonly T[], { limit, offset }: Page) {
  const page = items.slice(offset, offset + limit);
  return {
    ...toProvenance(release),
    numberMatched: items.length,
    numberReturned: page.length,
    items: page,
  };
}

/** A FeatureCollection cut to one page, with further members before its features. */
export function toFeatureCollection<F, Members extends object>(
  release: Release,
  features: readonly F[],
  { limit, offset, ...members }: Page & Members,
) {
  const page = features.slice(offset, offset + limit);
  return {
    type: "FeatureCollection" as const,
    ...toProvenance(release),
    ...members,
    numberMatched: features.length,
    numberReturned: page.length,
    features: page,
  };
}

/** A FeatureCollection of features that are text already; none is parsed on the way. */
export function joinFeatures(
  release: Release,
  members: object,
  { numberMatched, features }: FoundFeatures,
): string {
  const head = JSON.stringify({
    type: "FeatureCollection",
    ...toProvenance(release),
    ...members,
    numberMatched,
    numberReturned: features.length,
  });
  return `${head.slice(0, -1)},"features":[${features.join(",")}]}`;
}

/**
 * A JSON body, or one that is text already, as a route's answer. The domain's branded, read-only
 * types and the schemas' plain ones do not unify, so the compiler is told nothing here; a test
 * parses every answer with its schema.
 */
export function toAnswer(
  c: Context<ApiEnv>,
  body: object | string,
  mediaType: MediaType = "application/json",
): never {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return c.body(text, 200, { "content-type": mediaType }) as never;
}
