/** oEmbed: what to put in a page for an address of ours. Source: https://oembed.com (version 1.0). */

import { z } from "@hono/zod-openapi";
import { parsePageAddress } from "@scenkartan/domain";
import { FICTION, FIGURES, type FigureDefinition } from "@scenkartan/figures";
import type { Context } from "hono";
import type { ApiEnv } from "../context.ts";
import { oneOf, releaseParameter, wholeNumber } from "../parameters.ts";
import { fromZodError, ProblemError } from "../problem.ts";
import { writeEmbedCode } from "./figure-address.ts";
import { toFigureQuery } from "./figure-parameters.ts";

const URL_FORM = "https://…/figures/{slug}";

const oembedQuery = z.strictObject({
  url: z.url(URL_FORM),
  format: oneOf(["json"]).default("json"),
  maxwidth: wholeNumber(200, 4000).default(960),
  maxheight: wholeNumber(200, 4000).default(620),
  ...releaseParameter,
});

export interface OembedPlace {
  readonly origin: string;
  readonly base: string;
}

/** What to put in a page. Errors: 400 for what is no address, 404 for one that is not ours. */
export function answerOembed(c: Context<ApiEnv>, place: OembedPlace) {
  const sent = c.req.query();
  const parsed = oembedQuery.safeParse(sent);
  if (!parsed.success) throw fromZodError(parsed.error, sent);
  const { url, maxwidth, maxheight } = parsed.data;
  const found = findEmbedded(url, place);
  const common = {
    version: "1.0",
    provider_name: "Scenkartan",
    provider_url: `${place.origin}${place.base}`,
  };
  if (found.kind === "page") return c.json({ ...common, type: "link", title: "Scenkartan" });
  const lang = new URL(url).searchParams.get("lang") === "en" ? "en" : "sv";
  const name = found.figure.name[lang];
  const title = c.var.release.edition.fictional ? `${FICTION[lang]}: ${name}` : name;
  const embed = `${place.origin}${place.base}/embed/${found.figure.slug}${found.query}`;
  return c.json({
    ...common,
    type: "rich",
    title,
    width: maxwidth,
    height: maxheight,
    html: writeEmbedCode(embed, title),
  });
}

/** What an embed takes of a figure's address; one that is as wide as its place has no size. */
function toEmbedQuery({ searchParams }: URL, figure: FigureDefinition): string {
  const taken = Object.keys(toFigureQuery("embed", figure).shape);
  const query = new URLSearchParams([...searchParams].filter(([name]) => taken.includes(name)));
  return query.size === 0 ? "" : `?${query}`;
}

/** The figure or page that an address is of, below the edition. Errors: 404 for any other address. */
function findEmbedded(address: string, { origin, base }: OembedPlace) {
  const url = new URL(address);
  const path = url.pathname.slice(base.length);
  const isOurs = url.origin === origin && url.pathname.startsWith(base);
  const slug = path.match(/^\/(?:figures|embed)\/([a-z-]+?)(?:\.[a-z]+)?$/)?.[1];
  const figure = FIGURES.find((each) => each.slug === slug);
  if (isOurs && figure)
    return { kind: "figure", figure, query: toEmbedQuery(url, figure) } as const;
  if (isOurs && parsePageAddress(path || "/")) return { kind: "page" } as const;
  throw new ProblemError("unknown-path", {
    sv: `${address} är ingen figur eller sida här.`,
    en: `${address} is no figure or page here.`,
  });
}
