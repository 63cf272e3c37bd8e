/** What a search finds, as the API gives it. */

import { z } from "@hono/zod-openapi";
import { FIND_KINDS, PLACE_KINDS } from "@scenkartan/domain";
import { pointGeometry } from "./envelope.ts";
import { kommunkod, lanskod } from "./values.ts";

export const searchItem = z
  .object({
    kind: z.enum(FIND_KINDS),
    id: z.string().optional().openapi({
      description: "lanskod, kommunkod, lokalpolisomrade or sceneId; a place has none.",
      example: "0126",
    }),
    name: z.string().openapi({ example: "Huddinge" }),
    foundAs: z.string().optional().openapi({
      description: "The name of another mapping by which the scene was found.",
    }),
    placeKind: z.enum(PLACE_KINDS).optional(),
    within: z.array(z.string()).openapi({
      description: "Names of what it lies in, the smallest first.",
      example: ["Stockholms län"],
    }),
    lanskod,
    kommunkod: kommunkod.optional(),
    population: z.int().optional().openapi({ description: "Of a tätort." }),
    point: z.union([pointGeometry, z.null()]).openapi({
      description: "Somewhere for a map to look (WGS 84); null where no source says.",
    }),
    path: z.string().openapi({
      description: "Of its page, below the edition's own address; a place has its kommun's.",
      example: "/kommun/0126-huddinge",
    }),
  })
  .openapi("SearchItem");
