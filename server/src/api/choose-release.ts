/** Puts the release that a request is answered from into its context. */

import { isReleaseId } from "@scenkartan/domain";
import type { MiddlewareHandler } from "hono";
import type { LiveEdition, Release } from "../release/index.ts";
import type { ApiEnv } from "./context.ts";
import { ProblemError, toParameterProblem } from "./problem.ts";
import { RELEASE_ID_FORM } from "./schemas/values.ts";

/**
 * The current release, or the one that `?release=` names.
 * Errors: 400 for what is no id, 404 for a release that never was, 410 with its successor for one
 * that is no longer kept.
 */
export function chooseRelease(live: LiveEdition): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    c.set("live", live);
    const named = c.req.query("release");
    c.set("release", named === undefined ? live.findCurrent() : findNamed(live, named));
    await next();
  };
}

function findNamed(live: LiveEdition, named: string): Release {
  if (!isReleaseId(named)) {
    throw toParameterProblem([{ parameter: "release", value: named, allowed: RELEASE_ID_FORM }]);
  }
  const found = live.findRelease(named);
  if (found === "unknown") {
    throw new ProblemError("unknown-release", {
      sv: `Utgåvan ${named} finns inte. Alla utgåvor listas av releases.`,
      en: `There is no release ${named}. All of them are listed by releases.`,
    });
  }
  if (found !== "gone") return found;
  const successor = live.findPointer().current;
  throw new ProblemError(
    "release-gone",
    {
      sv: `Utgåvan ${named} sparas inte längre. Den nu gällande är ${successor}.`,
      en: `The release ${named} is no longer kept. The current one is ${successor}.`,
    },
    { successor },
  );
}
