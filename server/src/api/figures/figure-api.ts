/** Figures of one edition: their files, their pages, their embeds. Open to every origin, read-only. */

import type { Context } from "hono";
import { cors } from "hono/cors";
import { readFont } from "../../render/read-font.ts";
import { readPageScript } from "../../render/read-page-script.ts";
import { cacheAnswers } from "../cache-answers.ts";
import { checkQuery } from "../check-query.ts";
import { chooseRelease } from "../choose-release.ts";
import { type ApiEnv, createSubApp } from "../context.ts";
import type { EditionApiOptions } from "../edition-api.ts";
import { ProblemError, toProblemResponse } from "../problem.ts";
import { refuseWriting } from "../refuse-writing.ts";
import { answerOembed } from "./answer-oembed.ts";
import { answerReport } from "./answer-report.ts";
import { type ChosenFigure, chooseFigure } from "./choose-figure.ts";
import {
  FILE_FORMS,
  type FigureAddress,
  type FileForm,
  toFigureAddress,
} from "./figure-address.ts";
import { FORMS } from "./figure-forms.ts";
import { PAGE_CSS } from "./page-style.ts";
import { writeEmbed } from "./write-embed.ts";
import { type PagePlace, writeFigurePage } from "./write-page.ts";

export interface FigureApiOptions extends Omit<EditionApiOptions, "basePath"> {
  /** Where the edition lies: "", "/ovning". */
  readonly base: string;
  /** Scheme and host as the world knows them; those of each request when absent. */
  readonly publicOrigin?: string | undefined;
}

const PATHS = ["/figures/*", "/embed/*", "/oembed", "/rapport"];

/** `/figures/{slug}[.svg|.png|.csv|.xlsx|.zip|.json]`, `/embed/{slug}`, `/oembed`, `/rapport`. */
export function createFigureApi({ live, build, base, publicOrigin, logger }: FigureApiOptions) {
  const app = createSubApp();
  const toOrigin = (c: Context) => publicOrigin ?? new URL(c.req.url).origin;
  app.onError((error, c) => {
    if (!(error instanceof ProblemError)) logger.error(error);
    return toProblemResponse(error, c);
  });
  // An old release's figure says that there is a newer one; addresses in it begin with the host.
  const tellApart = (c: Context<ApiEnv>) => `${c.var.live.findPointer().current} ${toOrigin(c)}`;
  for (const path of PATHS) {
    app.use(path, cors({ origin: "*", allowMethods: ["GET", "HEAD"], exposeHeaders: ["ETag"] }));
    app.use(path, refuseWriting, checkQuery, chooseRelease(live), cacheAnswers(build, tellApart));
  }
  const toPlace = (c: Context<ApiEnv>, chosen: ChosenFigure): PagePlace => ({
    origin: toOrigin(c),
    figure: toAddress(c, chosen, base),
  });
  app.get("/figures/page.css", (c) =>
    c.text(PAGE_CSS, 200, { "content-type": "text/css; charset=utf-8" }),
  );
  app.get("/figures/source-sans-3.woff2", (c) =>
    c.body(readFont(), 200, { "content-type": "font/woff2" }),
  );
  app.get("/figures/embed.js", (c) =>
    c.text(readPageScript(), 200, { "content-type": "text/javascript; charset=utf-8" }),
  );
  app.get("/figures/:file", async (c) => {
    const [slug = "", form, ...rest] = c.req.param("file").split(".");
    if (form === undefined) {
      const chosen = chooseFigure(c, slug, "page");
      return c.html(writeFigurePage(chosen, toPlace(c, chosen)));
    }
    if (rest.length > 0 || !isFileForm(form)) throw toUnknownForm(c.req.path);
    const chosen = chooseFigure(c, slug, form);
    const { origin, figure } = toPlace(c, chosen);
    const release = c.var.release.releaseId;
    const body = await FORMS[form].write(chosen, origin + toFigureAddress({ ...figure, release }));
    return c.body(body, 200, { "content-type": FORMS[form].mediaType });
  });
  app.get("/embed/:slug", (c) => {
    const chosen = chooseFigure(c, c.req.param("slug"), "embed");
    return c.html(writeEmbed(chosen, toPlace(c, chosen)));
  });
  app.get("/oembed", (c) => answerOembed(c, { origin: toOrigin(c), base }));
  app.get("/rapport", (c) => answerReport(c, { origin: toOrigin(c), base }));
  return app;
}

const isFileForm = (form: string): form is FileForm => FILE_FORMS.includes(form as FileForm);

function toUnknownForm(path: string): ProblemError {
  const known = FILE_FORMS.join(", ");
  return new ProblemError("unknown-path", {
    sv: `${path} finns inte. En figur finns som ${known}.`,
    en: `There is no ${path}. A figure comes as ${known}.`,
  });
}

function toAddress(
  c: Context<ApiEnv>,
  { definition, choice, options }: ChosenFigure,
  base: string,
) {
  const isPinned = c.req.query("release") !== undefined;
  const address: FigureAddress = {
    base,
    slug: definition.slug,
    choice: keepAsked(c, choice),
    lang: options.lang,
    release: isPinned ? c.var.release.releaseId : undefined,
  };
  return address;
}

/** What was filled in is filled in again; an address holds only what somebody chose. */
function keepAsked(c: Context<ApiEnv>, choice: ChosenFigure["choice"]): ChosenFigure["choice"] {
  return Object.fromEntries(
    Object.entries(choice).filter(([name]) => c.req.query(name) !== undefined),
  );
}
