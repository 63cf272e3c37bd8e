/** oEmbed: what to put in a page for an address of ours. Source: https://oembed.com (version 1.0). */

import { z } from "@hono/zod-openapi";
import { parsePageAddress } from "@scenkartan/domain";
import { FIGURES } from "@scenkartan/figures";
import { oneOf, releaseParameter, wholeNumber } from "../parameters.ts";
import { ProblemError } from "../problem.ts";

const URL_FORM = "https://…/figures/{slug}";

export const oembedQuery = z.strictObject({
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

/** The figure or page that an address is of, below the edition. Errors: 404 for any other address. */
export function findEmbedded(address: string, { origin, base }: OembedPlace) {
  const url = new URL(address);
  const path = url.pathname.slice(base.length);
  const isOurs = url.origin === origin && url.pathname.startsWith(base);
  const slug = path.match(/^\/(?:figures|embed)\/([a-z-]+?)(?:\.[a-z]+)?$/)?.[1];
  const figure = FIGURES.find((each) => each.slug === slug);
  if (isOurs && figure) return { kind: "figure", figure, query: url.search } as const;
  if (isOurs && parsePageAddress(path || "/")) return { kind: "page" } as const;
  throw new ProblemError("unknown-path", {
    sv: `${address} är ingen figur eller sida här.`,
    en: `${address} is no figure or page here.`,
  });
}
