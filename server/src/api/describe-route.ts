/** How every GET of the API is described, so that OpenAPI tells of its errors too. */

import { createRoute, z } from "@hono/zod-openapi";
import type { MediaType } from "./envelope.ts";
import { problem } from "./schemas/service.ts";
import type { Tag } from "./tags.ts";

interface RouteDescription<Path extends string, Q extends z.ZodRawShape, A extends z.ZodType> {
  /** Verb and noun; what a generated client calls it, so it never changes. */
  readonly operationId: string;
  readonly path: Path;
  readonly tag: Tag;
  readonly summary: string;
  /** The same in Swedish, as `x-summary-sv`. */
  readonly summarySv: string;
  /** The parameters that it takes; any other is refused, so that caches cannot be flooded. */
  readonly query: Q;
  readonly answer: A;
  readonly mediaType?: MediaType;
}

/** A GET with its query, its answer and the problems that it can answer with. */
export function describeGet<Path extends string, Q extends z.ZodRawShape, A extends z.ZodType>(
  route: RouteDescription<Path, Q, A>,
) {
  return createRoute({ ...toConfig(route), request: { query: toStrictQuery(route.query) } });
}

/** The same for a path with parameters. */
export function describeGetWith<
  Path extends string,
  Q extends z.ZodRawShape,
  A extends z.ZodType,
  P extends z.ZodObject,
>(params: P, route: RouteDescription<Path, Q, A>) {
  return createRoute({
    ...toConfig(route),
    request: { query: toStrictQuery(route.query), params },
  });
}

/** Refuses unknown parameters, naming those that exist. */
function toStrictQuery<Q extends z.ZodRawShape>(shape: Q) {
  const known = Object.keys(shape).join(" | ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? known : undefined),
  });
}

function toConfig<Path extends string, Q extends z.ZodRawShape, A extends z.ZodType>({
  operationId,
  path,
  tag,
  summary,
  summarySv,
  answer,
  mediaType = "application/json",
}: RouteDescription<Path, Q, A>) {
  return {
    operationId,
    method: "get" as const,
    path,
    tags: [tag],
    summary,
    "x-summary-sv": summarySv,
    responses: {
      200: { description: summary, content: { [mediaType]: { schema: answer } } },
      304: { description: "The ETag in If-None-Match still holds." },
      400: toProblemDescription("A parameter is wrong."),
      404: toProblemDescription("No such thing."),
      410: toProblemDescription("That release is no longer kept."),
      500: toProblemDescription("Something broke here."),
    },
  };
}

function toProblemDescription(description: string) {
  return { description, content: { "application/problem+json": { schema: problem } } };
}
