/** What the list of figures says of each. */

import { z } from "@hono/zod-openapi";
import { FIGURE_PARAMETERS, FIGURE_SLUGS } from "@scenkartan/figures";
import { bilingual, explainEach } from "./values.ts";

const address = z.string().openapi({ example: "/figures/scener-over-tid.svg" });

export const figureItem = z
  .object(
    explainEach(
      {
        slug: z.enum(FIGURE_SLUGS),
        name: bilingual,
        about: bilingual,
        parameters: z.array(z.enum(FIGURE_PARAMETERS)),
        needs: z.array(z.enum(FIGURE_PARAMETERS)),
        hasDefault: z.boolean(),
        missing: bilingual.optional(),
        addresses: z.object({
          page: address,
          svg: address,
          png: address,
          csv: address,
          xlsx: address,
          zip: address,
          json: address,
          embed: address,
        }),
      },
      {
        slug: {
          sv: "Figurens namn i adresser; ändras aldrig.",
          en: "The figure's name in addresses; never changes.",
        },
        name: { sv: "Vad figuren heter.", en: "What the figure is called." },
        about: { sv: "Vad den visar.", en: "What it shows." },
        parameters: { sv: "Vad man kan fråga den om.", en: "What can be asked of it." },
        needs: { sv: "Det som måste anges.", en: "What must be given." },
        hasDefault: {
          sv: "Sant när den finns utan att något mer än området anges.",
          en: "True when there is one without more than the region given.",
        },
        missing: {
          sv: "Varför figuren inte finns; adresserna svarar 404. Utelämnad när de svarar.",
          en: "Why there is no such figure; the addresses answer 404. Left out when they answer.",
        },
        addresses: {
          sv: "Under samma värd, av området som frågan gäller. En figur om en scen är om områdets första.",
          en: "Below the same host, of the region asked for. A figure of one scene is of the region's first.",
        },
      },
    ),
  )
  .openapi("FigureItem");
