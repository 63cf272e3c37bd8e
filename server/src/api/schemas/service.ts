/** Answers about the service itself. */

import { z } from "@hono/zod-openapi";
import { provenance } from "./envelope.ts";
import { releaseId } from "./values.ts";

export const problem = z
  .object({
    type: z.string().openapi({ example: "urn:scenkartan:problem:unknown-kommun" }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    detailSv: z.string(),
    instance: z.string(),
    errors: z
      .array(z.object({ parameter: z.string(), value: z.string().optional(), allowed: z.string() }))
      .optional(),
    successor: releaseId.optional(),
  })
  .openapi("Problem", { description: "RFC 9457 problem details." });

export const releaseItem = z
  .object({
    release: releaseId,
    current: z.boolean(),
    kept: z.boolean().openapi({ description: "False once removed: ?release= answers 410." }),
  })
  .openapi("Release");

/** After Digg's REST API-profil. */
export const apiInfo = provenance
  .extend({
    apiName: z.string(),
    apiVersion: z.string(),
    apiReleased: z.string(),
    apiDocumentation: z.string(),
    apiStatus: z.enum(["beta", "active", "deprecated"]),
    edition: z.object({ slug: z.string(), titleSv: z.string(), titleEn: z.string() }),
  })
  .openapi("ApiInfo");

/** The service's own description; what stands in it is OpenAPI's to say. */
export const openApiDocument = z
  .looseObject({
    openapi: z.literal("3.1.0"),
    info: z.looseObject({ title: z.string(), version: z.string() }),
    paths: z.looseObject({}),
  })
  .openapi("OpenApiDocument");
