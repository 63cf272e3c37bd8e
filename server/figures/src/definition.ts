/** What a figure is: what can be asked of it, and how it is made of the facts of a release. */

import type {
  Bilingual,
  Kommunkod,
  Language,
  Lanskod,
  LokalpolisomradeId,
  SceneId,
  SnapshotId,
} from "@scenkartan/domain";
import type { Facts } from "./facts.ts";
import type { Composed } from "./sheet.ts";
import type { FigureSlug } from "./slugs.ts";

/** What a figure takes besides language, theme and size; whatever else is asked is refused. */
export const FIGURE_PARAMETERS = [
  "lanskod",
  "kommunkod",
  "lokalpolisomrade",
  "snapshot",
  "from",
  "to",
  "sceneId",
] as const;
export type FigureParameter = (typeof FIGURE_PARAMETERS)[number];

/** What is asked for. Codes and ids exist in the release, and lie in one county. */
export interface Choice {
  /** The county; of the smaller region, where one is named. */
  readonly lanskod?: Lanskod;
  readonly kommunkod?: Kommunkod;
  readonly lokalpolisomrade?: LokalpolisomradeId;
  readonly snapshot?: SnapshotId;
  /** A pair that is compared, the earlier first. */
  readonly from?: SnapshotId;
  readonly to?: SnapshotId;
  readonly sceneId?: SceneId;
}

export interface FigureDefinition {
  readonly slug: FigureSlug;
  /** In lists of figures. */
  readonly name: Bilingual;
  readonly about: Bilingual;
  readonly parameters: readonly FigureParameter[];
  /** Those that it cannot be made without. */
  readonly needs: readonly FigureParameter[];
  /** The same facts, choice and language give the same sheet. Never throws. */
  readonly compose: (facts: Facts, choice: Choice, language: Language) => Composed;
}
