/** An öppen drogscen as a thing with a name and a history. */

import type { Bilingual } from "./bilingual.ts";
import type { LokalpolisomradeId, SceneId, SnapshotId, SourceId } from "./ids.ts";
import type { Kommunkod } from "./kommunkod.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Position } from "./position.ts";

export interface Scene {
  readonly sceneId: SceneId;
  /** As the source writes it; one scene can be two centres. */
  readonly name: string;
  readonly kommunkod: Kommunkod;
  /** Only in Stockholms stad, and only when a source says. */
  readonly stadsdelsomrade?: string;
  readonly lokalpolisomrade: LokalpolisomradeId;
  /** Where it lies when a mapping does not draw it. */
  readonly position: Position;
}

/** Something a source says about a scene that is no observation: identity, place, a caution. */
export const SCENE_NOTE_KINDS = ["identity", "location", "caution"] as const;
export type SceneNoteKind = (typeof SCENE_NOTE_KINDS)[number];

export interface SceneNote {
  readonly noteId: string;
  readonly sceneId: SceneId;
  readonly kind: SceneNoteKind;
  readonly text: Bilingual;
  readonly sourceId: SourceId;
}

/** An error that was put right, and stays visible as such. */
export interface Correction {
  readonly correctionId: string;
  readonly sceneId: SceneId;
  /** The mapping that listed it as active by error; absent where the error stood elsewhere. */
  readonly snapshotId?: SnapshotId;
  readonly correctedOn: PartialDate;
  readonly was: Bilingual;
  readonly is: Bilingual;
  readonly reason: Bilingual;
  readonly sourceId: SourceId;
}
