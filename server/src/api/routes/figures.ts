/** GET /figures: every figure of a region, with its address in every form, or the reason why it is not there. */

import { omitAbsent } from "@scenkartan/domain";
import { type Choice, type Facts, FIGURES, type FigureDefinition } from "@scenkartan/figures";
import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { toAnswer, toPage } from "../envelope.ts";
import { completeChoice, isAbout, keepTaken } from "../figures/choose-figure.ts";
import { FILE_FORMS, toEmbedAddress, toFigureAddress } from "../figures/figure-address.ts";
import { readFacts } from "../figures/read-facts.ts";
import {
  kommunParameter,
  lanParameter,
  lokalpolisomradeParameter,
  pageParameters,
} from "../parameters.ts";
import { listOf } from "../schemas/envelope.ts";
import { figureItem } from "../schemas/figures.ts";

const listFigures = describeGet({
  operationId: "listFigures",
  path: "/figures",
  tag: "Figurer",
  summary: "Every figure, what can be asked of it, and its address in every form",
  summarySv: "Alla figurer, vad man kan fråga dem om, och adressen till varje form",
  query: {
    ...lanParameter,
    ...kommunParameter,
    ...lokalpolisomradeParameter,
    ...pageParameters,
  },
  answer: listOf(figureItem, "FigureList"),
});

export const figuresApi = createSubApp().openapi(listFigures, (c) => {
  const { release } = c.var;
  const { lanskod, kommunkod, lokalpolisomrade } = c.req.valid("query");
  const region = completeChoice(release, omitAbsent({ lanskod, kommunkod, lokalpolisomrade }));
  const { slug: edition } = release.edition;
  const [base, facts] = [edition && `/${edition}`, readFacts(release)];
  const items = FIGURES.filter((figure) => isAbout(figure, region)).map((figure) => {
    const { slug, name, about, parameters, needs, compose } = figure;
    const choice = fillIn(figure, region, facts);
    const composed = compose(facts, choice, "sv");
    const address = { base, slug, choice, lang: "sv" } as const;
    return {
      ...{ slug, name, about, parameters, needs },
      hasDefault: needs.length === 0 && "sheet" in composed,
      ...("missing" in composed && { missing: composed.missing }),
      addresses: {
        page: toFigureAddress(address),
        ...Object.fromEntries(FILE_FORMS.map((form) => [form, toFigureAddress(address, form)])),
        embed: toEmbedAddress(address),
      },
    };
  });
  return toAnswer(c, toPage(release, items, c.req.valid("query")));
});

/** What the figure takes of the region; a figure of one scene is of the region's first. */
function fillIn(figure: FigureDefinition, region: Choice, facts: Facts): Choice {
  if (figure.needs.includes("sceneId")) {
    const { kommunkod, lokalpolisomrade } = region;
    const wanted = omitAbsent({ kommunkod, lokalpolisomrade });
    return omitAbsent({ sceneId: facts.list("scene", wanted)[0]?.sceneId });
  }
  return keepTaken(figure, region);
}
