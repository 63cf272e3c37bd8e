/** The API of one edition: every noun's routes over its releases, and their description. */

import type { Context } from "hono";
import { cors } from "hono/cors";
import type { Logger } from "pino";
import type { LiveEdition } from "../release/index.ts";
import { cacheAnswers } from "./cache-answers.ts";
import { checkQuery } from "./check-query.ts";
import { chooseRelease } from "./choose-release.ts";
import { type ApiEnv, createSubApp } from "./context.ts";
import { toAnswer } from "./envelope.ts";
import { listReleases } from "./list-releases.ts";
import { ProblemError, toProblemResponse } from "./problem.ts";
import { refuseWriting } from "./refuse-writing.ts";
import { basemapApi } from "./routes/basemap.ts";
import { changesApi } from "./routes/changes.ts";
import { figuresApi } from "./routes/figures.ts";
import { kommunerApi } from "./routes/kommuner.ts";
import { lanApi } from "./routes/lan.ts";
import { lokalpolisomradenApi } from "./routes/lokalpolisomraden.ts";
import { placesApi } from "./routes/places.ts";
import { proximityApi } from "./routes/proximity.ts";
import { scenesApi } from "./routes/scenes.ts";
import { searchApi } from "./routes/search.ts";
import { API_VERSION, serviceApi, showDescription } from "./routes/service.ts";
import { snapshotsApi } from "./routes/snapshots.ts";
import { statementsApi } from "./routes/statements.ts";
import { workApi } from "./routes/work.ts";
import { TAGS } from "./tags.ts";

export interface EditionApiOptions {
  readonly live: LiveEdition;
  /** Identifies the code that answers; part of every ETag. */
  readonly build: string;
  /** Where the edition's API lies, for its own description: "/api/v1", "/ovning/api/v1". */
  readonly basePath: string;
  /** Told of errors that are ours. */
  readonly logger: Pick<Logger, "error">;
}

const NOUNS = [
  snapshotsApi,
  scenesApi,
  changesApi,
  lanApi,
  kommunerApi,
  lokalpolisomradenApi,
  placesApi,
  searchApi,
  basemapApi,
  statementsApi,
  proximityApi,
  workApi,
  figuresApi,
  serviceApi,
];

const DAY_IN_SECONDS = 86_400;

/** Everything under `/api/v1` of one edition. Open to every origin, read-only. */
export function createEditionApi({ live, build, basePath, logger }: EditionApiOptions) {
  const app = createSubApp();
  app.onError((error, c) => {
    if (!(error instanceof ProblemError)) logger.error(error);
    return toProblemResponse(error, c);
  });
  app.use(
    cors({
      origin: "*",
      allowMethods: ["GET", "HEAD"],
      exposeHeaders: ["ETag"],
      maxAge: DAY_IN_SECONDS,
    }),
  );
  app.use(refuseWriting, checkQuery, chooseRelease(live), cacheAnswers(build, toDiskState));
  for (const routes of NOUNS) app.route("/", routes);
  app.openapi(showDescription, (c) => toAnswer(c, app.getOpenAPI31Document(toFrame(basePath))));
  app.get("*", (c) => {
    throw toUnknownPath(c.req.path);
  });
  return app;
}

/** What an answer tells of the disk besides its release; "" for all but the list of releases. */
function toDiskState(c: Context<ApiEnv>): string {
  return c.req.path.endsWith("/releases") ? JSON.stringify(listReleases(c.var.live)) : "";
}

/** What the description says of the whole API; the routes say the rest. */
function toFrame(basePath: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Scenkartan",
      version: API_VERSION,
      description:
        "Öppna drogscener in Sweden as authorities have published them: per mapping, kommun and " +
        "lokalpolisområde. No key is needed. Numbers are repeated as published; what follows from " +
        "a source without standing in it is marked inferred.",
      contact: { name: "Scenkartan" },
      license: { name: "CC0-1.0", identifier: "CC0-1.0" },
    },
    servers: [{ url: basePath }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  };
}

function toUnknownPath(path: string): ProblemError {
  return new ProblemError("unknown-path", {
    sv: `Adressen ${path} finns inte. Alla adresser beskrivs i openapi.json.`,
    en: `There is nothing at ${path}. All addresses are described in openapi.json.`,
  });
}
