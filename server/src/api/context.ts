/** What every route can count on: a query that was checked, and the release that it answers from. */

import { OpenAPIHono } from "@hono/zod-openapi";
import type { LiveEdition, Release } from "../release/index.ts";
import { fromZodError } from "./problem.ts";

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
      if (!result.success) throw fromZodError(result.error, { ...c.req.query(), ...c.req.param() });
    },
  });
}
