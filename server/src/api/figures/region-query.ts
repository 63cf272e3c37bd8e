/** What pages about a region are asked: which one, in which language, of which release. */

import { z } from "@hono/zod-openapi";
import {
  kommunParameter,
  lanParameter,
  lokalpolisomradeParameter,
  releaseParameter,
} from "../parameters.ts";
import { languageParameter } from "./figure-parameters.ts";

const REGION = {
  ...lanParameter,
  ...kommunParameter,
  ...lokalpolisomradeParameter,
  ...languageParameter,
  ...releaseParameter,
};

/** The query with what a page takes besides; anything else is refused, naming what there is. */
export function toRegionQuery<Own extends z.ZodRawShape>(own: Own) {
  const shape = { ...REGION, ...own };
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === "unrecognized_keys" ? Object.keys(shape).join(" | ") : undefined,
  });
}
