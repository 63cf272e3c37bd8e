/** Files of scenes, what is said of them, and what was corrected. */

import { OBSERVED_EVENTS, PLACE_POINTS, SCENE_NOTE_KINDS } from "@scenkartan/domain";
import { z } from "zod";
import * as cell from "../cells.ts";

/** Ground is never typed into a cell; it comes with a mapping's own file. */
const WRITTEN_BASES = ["place", "unknown"] as const;

export const sceneFile = {
  file: "published/scenes.csv",
  key: ["sceneId"],
  schema: z.object({
    sceneId: cell.sceneId,
    name: cell.text,
    kommunkod: cell.kommunkod,
    stadsdelsomrade: cell.optional(cell.text),
    lokalpolisomrade: cell.lokalpolisomrade,
    positionBasis: cell.oneOf(WRITTEN_BASES),
    lon: cell.optional(cell.longitude),
    lat: cell.optional(cell.latitude),
    positionPrecisionM: cell.optional(cell.radiusM),
    positionPoint: cell.optional(cell.oneOf(PLACE_POINTS)),
  }),
} as const;

export const sceneNoteFile = {
  file: "published/scene-notes.csv",
  key: ["noteId"],
  schema: z.object({
    noteId: cell.slug,
    sceneId: cell.sceneId,
    kind: cell.oneOf(SCENE_NOTE_KINDS),
    textSv: cell.text,
    textEn: cell.text,
    sourceId: cell.sourceId,
  }),
} as const;

export const observationFile = {
  file: "published/observations.csv",
  key: ["observationId"],
  schema: z.object({
    observationId: cell.slug,
    sceneId: cell.sceneId,
    snapshotId: cell.optional(cell.snapshotId),
    observedOn: cell.optional(cell.partialDate),
    event: cell.oneOf(OBSERVED_EVENTS),
    sourceId: cell.sourceId,
    noteSv: cell.optional(cell.text),
    noteEn: cell.optional(cell.text),
  }),
} as const;

export const correctionFile = {
  file: "published/corrections.csv",
  key: ["correctionId"],
  schema: z.object({
    correctionId: cell.slug,
    sceneId: cell.sceneId,
    /** The mapping that listed it as active by error; empty where the error stood elsewhere. */
    snapshotId: cell.optional(cell.snapshotId),
    correctedOn: cell.partialDate,
    wasSv: cell.text,
    wasEn: cell.text,
    isSv: cell.text,
    isEn: cell.text,
    reasonSv: cell.text,
    reasonEn: cell.text,
    sourceId: cell.sourceId,
  }),
} as const;
