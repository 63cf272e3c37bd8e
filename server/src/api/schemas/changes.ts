/** Changes between two mappings, as the API gives them. */

import { z } from "@hono/zod-openapi";
import {
  CHANGE_BASES,
  CHANGE_KINDS,
  DISPLACEMENT_RADII_M,
  GROUND_PARTS,
  NOT_COMPARABLE_REASONS,
  POSITION_BASES,
} from "@scenkartan/domain";
import { featureCollectionOf, geometry } from "./envelope.ts";
import { CHANGE_WORDS, GROUND_WORDS } from "./property-words.ts";
import { source } from "./sources.ts";
import {
  coverage,
  explain,
  explainEach,
  figure,
  kommunkod,
  lanskod,
  lokalpolisomrade,
  rulingId,
  sceneId,
  snapshotId,
  sourceId,
} from "./values.ts";

const squareMetres = z.number().openapi({ description: "Square metres on the ellipsoid." });

const groundSums = explainEach(
  {
    beforeM2: squareMetres,
    keptM2: squareMetres,
    lostM2: squareMetres,
    gainedM2: squareMetres,
    afterM2: squareMetres,
    belowToleranceLostM2: squareMetres,
    belowToleranceGainedM2: squareMetres,
  },
  GROUND_WORDS,
);

const notComparableReason = z.enum(NOT_COMPARABLE_REASONS);

const isGroundComparable = explain(
  z.discriminatedUnion("comparable", [
    z.object({ comparable: z.literal(true) }),
    z.object({ comparable: z.literal(false), reason: notComparableReason }),
  ]),
  {
    en:
      "Whether ground can be compared, or why not. The areas beside it are absent unless it can: " +
      "beforeM2 = keptM2 + lostM2 + belowToleranceLostM2 and afterM2 = keptM2 + gainedM2 + " +
      "belowToleranceGainedM2.",
    sv:
      "Om mark kan jämföras, eller varför inte. Ytorna bredvid saknas om den inte kan det: " +
      "beforeM2 = keptM2 + lostM2 + belowToleranceLostM2 och afterM2 = keptM2 + gainedM2 + " +
      "belowToleranceGainedM2.",
  },
);

/** Counts by reason; only those that occur. */
const notCompared = z.partialRecord(notComparableReason, z.int());

export const changeSum = z
  .object({
    scenesBefore: figure,
    scenesAfter: figure,
    kinds: z.record(z.enum(CHANGE_KINDS), z.int()),
    ground: z.discriminatedUnion("comparable", [
      z.object({
        comparable: z.literal(true),
        compared: z.int().openapi({ description: "How many changes the sums hold." }),
        notCompared,
        ...groundSums,
        lostPercent: figure,
        changePercent: figure,
      }),
      z.object({ comparable: z.literal(false), reason: notComparableReason, notCompared }),
    ]),
  })
  .openapi("ChangeSum", {
    description: "Scenes with a name, changes by kind, and ground of those that can be compared.",
  });

const addedNearby = z.object({
  withinM: z.union(DISPLACEMENT_RADII_M.map((radius) => z.literal(radius))),
  scenes: z.int().openapi({ description: "Scenes added or returned within that distance." }),
  gainedM2: squareMetres,
});

const regionAtTime = z.object({
  kommunkod,
  kommun: z.string(),
  lokalpolisomrade,
  lokalpolisomradeName: z.string(),
});

export const changeProperties = z
  .object({
    ...explainEach(
      {
        changeId: sceneId,
        from: snapshotId,
        to: snapshotId,
        kind: z.enum(CHANGE_KINDS),
        basis: z.enum(CHANGE_BASES),
        rulingId: rulingId.optional(),
        beforeSceneIds: z.array(sceneId),
        beforeNames: z.array(z.string()),
        afterSceneIds: z.array(sceneId),
        afterNames: z.array(z.string()),
        regionBefore: regionAtTime.optional(),
        regionAfter: regionAtTime.optional(),
        positionBasis: z.enum(POSITION_BASES),
        sources: z.array(sourceId),
      },
      CHANGE_WORDS,
    ),
    ground: isGroundComparable,
    ...z.object(groundSums).partial().shape,
    displacement: explain(z.array(addedNearby).optional(), {
      en:
        "What was added or gained near ground that ceased or shrunk. Absent elsewhere, and when " +
        "read backwards. Nearness, not cause.",
      sv:
        "Vad som har tillkommit nära mark som upphört eller blivit mindre. Saknas annars, och när " +
        "det läses baklänges. Närhet, inte orsak.",
    }),
  })
  .openapi("ChangeProperties");

export const changeFeature = z
  .object({
    type: z.literal("Feature"),
    id: sceneId,
    geometry: z.union([geometry, z.null()]).openapi({
      description:
        "Where it is at the later mapping; where it was, when it is gone. The ground that it " +
        "kept, lost or gained where `part` names one, null where it has none.",
    }),
    properties: changeProperties,
  })
  .openapi("ChangeFeature");

/** One end of a pair, with what was published of it. */
const pairEnd = z.object({
  snapshotId,
  stateOf: z.string(),
  publisher: z.string(),
  sourceId,
  coverage,
  notReported: z
    .array(kommunkod)
    .openapi({ description: "Kommuner that did not report to this mapping." }),
});

/** The members that say which two mappings an answer compares, and how. */
export const atPair = {
  lanskod: lanskod.optional(),
  snapshot: z
    .union([snapshotId, z.null()])
    .openapi({ description: "The mapping that is read to." }),
  source: z.union([source, z.null()]),
  sources: z.array(source),
  from: pairEnd.optional().openapi({ description: "Absent where the county is silent." }),
  to: pairEnd.optional(),
  isReversed: z.boolean().openapi({ description: "Read from the later mapping to the earlier." }),
  definition: z.enum(["same", "changed", "unknown"]).openapi({
    description: "Whether both mappings state the same definition; unknown where one states none.",
  }),
  reason: z.literal("silent").optional(),
  tolerances: z.object({
    gridM: z.number(),
    leastWidthM: z.number(),
    leastSharedShare: z.number(),
  }),
};

const sumOf = <S extends z.ZodRawShape>(shape: S) => z.object({ ...shape, sum: changeSum });

export const changeCollection = featureCollectionOf(changeFeature, "ChangeCollection", {
  ...atPair,
  part: z
    .enum(GROUND_PARTS)
    .optional()
    .openapi({ description: "The part of ground that is the geometry; the position when absent." }),
  sums: z
    .object({
      region: changeSum.optional().openapi({
        description:
          "Of the smallest region that is named, else of the county; absent for a " +
          "lokalpolisområde that holds at neither mapping.",
      }),
      kommuner: z.array(sumOf({ kommunkod, kommun: z.string() })),
      lokalpolisomraden: z.array(sumOf({ lokalpolisomrade, name: z.string() })),
    })
    .optional(),
  displacement: z
    .object({ changes: z.int(), nearby: z.array(addedNearby) })
    .optional()
    .openapi({ description: "Over the whole county; absent when read backwards." }),
});

/** One scene's changes over several pairs of mappings. */
export const sceneChangeCollection = featureCollectionOf(changeFeature, "SceneChangeCollection", {
  snapshot: z.null(),
  source: z.null(),
  sources: z.array(source),
  tolerances: atPair.tolerances,
});
