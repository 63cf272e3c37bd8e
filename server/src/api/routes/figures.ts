/** GET /figures: every figure, with its address in every form. */

import { FIGURES } from "@scenkartan/figures";
import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { toAnswer, toPage } from "../envelope.ts";
import { FILE_FORMS, toEmbedAddress, toFigureAddress } from "../figures/figure-address.ts";
import { readFacts } from "../figures/read-facts.ts";
import { pageParameters } from "../parameters.ts";
import { listOf } from "../schemas/envelope.ts";
import { figureItem } from "../schemas/figures.ts";

const listFigures = describeGet({
  operationId: "listFigures",
  path: "/figures",
  tag: "Figurer",
  summary: "Every figure, what can be asked of it, and its address in every form",
  summarySv: "Alla figurer, vad man kan fråga dem om, och adressen till varje form",
  query: pageParameters,
  answer: listOf(figureItem, "FigureList"),
});

export const figuresApi = createSubApp().openapi(listFigures, (c) => {
  const { release } = c.var;
  const { slug: edition } = release.edition;
  const facts = readFacts(release);
  const items = FIGURES.map(({ slug, name, about, parameters, needs, compose }) => {
    const figure = { base: edition && `/${edition}`, slug, choice: {}, lang: "sv" } as const;
    const isWhole = needs.length === 0 && "sheet" in compose(facts, {}, "sv");
    return {
      slug,
      name,
      about,
      parameters,
      needs,
      hasDefault: isWhole,
      addresses: {
        page: toFigureAddress(figure),
        ...Object.fromEntries(FILE_FORMS.map((form) => [form, toFigureAddress(figure, form)])),
        embed: toEmbedAddress(figure),
      },
    };
  });
  return toAnswer(c, toPage(release, items, c.req.valid("query")));
});
