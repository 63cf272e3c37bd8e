/** What every route can count on: the release it answers from, and how answers are put together. */

import { OpenAPIHono } from "@hono/zod-openapi";
import type { Source, SourceId } from "@scenkartan/domain";
import type { Context } from "hono";
import { findRows, type LiveEdition, type Release, sourceTable } from "../release/index.ts";
import { fromZodError } from "./problem.ts";
import { LICENCE } from "./schemas/envelope.ts";

export interface ApiEnv {
  readonly Variables: {
    readonly live: LiveEdition;
    /** The current release, or the one that `?release=` names. */
    readonly release: Release;
  };
}

/** A sub-app for one noun: its routes validate, and what they throw the edition's API answers. */
export function createSubApp(): OpenAPIHono<ApiEnv> {
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (!result.success) throw fromZodError(result.error, c.req.query());
    },
  });
}

/** The members that say where an answer comes from. */
export function toProvenance({ releaseId, edition }: Release) {
  return { release: releaseId, fictional: edition.fictional, licence: LICENCE } as const;
}

/** `{items}` cut to one page. */
export function toList<T>(
  release: Release,
  items: readonly T[],
  { limit, offset }: { limit: number; offset: number },
) {
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
  { limit, offset, ...members }: { limit: number; offset: number } & Members,
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

/**
 * A JSON body as a route's answer. The domain's branded, read-only types and the schemas' plain ones
 * do not unify, so the compiler is told nothing here; a test parses every answer with its schema.
 */
export function toAnswer(
  c: Context<ApiEnv>,
  body: object,
  mediaType: "application/json" | "application/geo+json" = "application/json",
): never {
  return c.body(JSON.stringify(body), 200, { "content-type": mediaType }) as never;
}

/** The sources with these ids, in the order of the file. */
export function findSources({ db }: Release, sourceIds: Iterable<SourceId>): Source[] {
  const wanted = new Set(sourceIds);
  return findRows(db, sourceTable).filter(({ sourceId }) => wanted.has(sourceId));
}
