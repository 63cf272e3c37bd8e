/** The routes of an edition's API as the server itself describes them. */

import { join } from "node:path";
import { openLiveEdition } from "@scenkartan/server/release";
import type { z } from "zod";
import { createEditionApi } from "../../server/src/api/edition-api.ts";
import { createLog } from "./service.ts";

export interface DescribedRoute {
  /** As OpenAPI writes it: `/scenes/{sceneId}`. */
  readonly path: string;
  readonly mediaType: string;
  /** The schema of its success. */
  readonly answer: z.ZodType;
}

/** The API of the default edition by itself, outside any app. */
export function openEditionApi(releasesFolder: string, build = "test") {
  const live = openLiveEdition(join(releasesFolder, "default"));
  const { lines, logger } = createLog();
  return { api: createEditionApi({ live, build, basePath: "", logger }), live, log: lines };
}

/** Every route, each with the zod schema that its success is promised to have. */
export function listRoutes(releasesFolder: string): DescribedRoute[] {
  const { definitions } = openEditionApi(releasesFolder).api.openAPIRegistry;
  return definitions.flatMap((definition) => {
    if (definition.type !== "route") return [];
    const { path, responses } = definition.route;
    const success = responses[200] as { content: Record<string, { schema: z.ZodType }> };
    return Object.entries(success.content).map(([mediaType, { schema }]) => {
      return { path, mediaType, answer: schema };
    });
  });
}
