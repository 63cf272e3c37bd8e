/** Scenes at a mapping, and one scene's whole history, as the API gives them. */

import { z } from "@hono/zod-openapi";
import {
  OBSERVED_EVENTS,
  PLACE_POINTS,
  POSITION_BASES,
  SCENE_NOTE_KINDS,
  STATUS_BASES,
  STATUS_REASONS,
  STATUSES,
} from "@scenkartan/domain";
import { atSnapshot, featureCollectionOf, geometry, provenance } from "./envelope.ts";
import { SCENE_AT_MAPPING_WORDS, SCENE_WORDS, STATUS_WORDS } from "./property-words.ts";
import { source } from "./sources.ts";
import {
  bilingual,
  explainEach,
  kommunkod,
  lanskod,
  lokalpolisomrade,
  partialDate,
  sceneId,
  snapshotId,
  sourceId,
} from "./values.ts";

const statusShape = explainEach(
  {
    status: z.enum(STATUSES),
    statusBasis: z.enum(STATUS_BASES).optional(),
    statusReason: z.enum(STATUS_REASONS),
    event: z.enum(OBSERVED_EVENTS).optional(),
    ceasedSince: snapshotId.optional(),
  },
  STATUS_WORDS,
);

const { positionPrecisionM, positionPoint, areaM2, ...PLACE_WORDS } = SCENE_WORDS;

const positionShape = explainEach(
  {
    positionPrecisionM: z.number().optional(),
    positionPoint: z.enum(PLACE_POINTS).optional(),
    areaM2: z.number().optional(),
  },
  { positionPrecisionM, positionPoint, areaM2 },
);

const sceneShape = {
  ...explainEach(
    {
      sceneId,
      name: z.string().openapi({ example: "Skogås C" }),
      kommunkod,
      kommun: z.string(),
      lanskod,
      lan: z.string(),
      stadsdelsomrade: z.string().optional(),
      lokalpolisomrade,
      lokalpolisomradeName: z.string(),
      positionBasis: z.enum(POSITION_BASES),
    },
    PLACE_WORDS,
  ),
  ...positionShape,
};

export const correction = z
  .object({
    correctionId: z.string(),
    sceneId,
    snapshotId: snapshotId.optional(),
    correctedOn: partialDate,
    was: bilingual,
    is: bilingual,
    reason: bilingual,
    sourceId,
  })
  .openapi("Correction");

export const sceneProperties = z
  .object({
    ...sceneShape,
    ...statusShape,
    ...explainEach(
      {
        snapshot: snapshotId,
        sources: z.array(sourceId),
        dated: z.array(
          z.object({ observedOn: partialDate, event: z.enum(OBSERVED_EVENTS), sourceId }),
        ),
        corrections: z.array(correction.omit({ sceneId: true })),
      },
      SCENE_AT_MAPPING_WORDS,
    ),
  })
  .openapi("SceneProperties");

export const sceneFeature = z
  .object({
    type: z.literal("Feature"),
    id: sceneId,
    geometry: z.union([geometry, z.null()]),
    properties: sceneProperties,
  })
  .openapi("SceneFeature");

export const sceneCollection = featureCollectionOf(sceneFeature, "SceneCollection", atSnapshot);

/** One step of a scene's history: a mapping, or a statement on a date outside the mappings. */
const historyEntry = z.union([
  z.object({
    kind: z.literal("snapshot"),
    snapshotId,
    name: z.string().optional().openapi({
      description: "As this mapping writes it; absent where the mapping does not draw the scene.",
    }),
    ...statusShape,
    positionBasis: z
      .enum(POSITION_BASES)
      .optional()
      .openapi({ description: "Absent where the mapping does not draw the scene." }),
    ...positionShape,
    sources: z.array(sourceId),
  }),
  z.object({
    kind: z.literal("dated"),
    observedOn: partialDate,
    event: z.enum(OBSERVED_EVENTS),
    sourceId,
    note: bilingual.optional(),
  }),
]);

export const sceneHistory = provenance
  .extend({
    type: z.literal("Feature"),
    id: sceneId,
    geometry: z.union([geometry, z.null()]).openapi({
      description: "Where the latest mapping that draws the scene has it; else the scene's own.",
    }),
    properties: z.object(sceneShape),
    history: z.array(historyEntry).openapi({ description: "Oldest first." }),
    notes: z.array(
      z.object({
        noteId: z.string(),
        sceneId,
        kind: z.enum(SCENE_NOTE_KINDS),
        text: bilingual,
        sourceId,
      }),
    ),
    corrections: z.array(correction),
    sources: z.array(source),
  })
  .openapi("SceneHistory");
