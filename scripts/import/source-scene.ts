/** A scene as a county hands it in, read and projected, not yet known to be any scene of ours. */

import type {
  GroundSweref99tm,
  Issue,
  IssueRef,
  Kommunkod,
  LokalpolisomradeId,
  Metres,
  PointSweref99tm,
  SceneId,
} from "@scenkartan/domain";

export type SourcePosition =
  | { readonly basis: "mapped"; readonly geometry: GroundSweref99tm }
  | {
      readonly basis: "described";
      readonly geometry: GroundSweref99tm;
      readonly precisionM: Metres;
    }
  | { readonly basis: "place"; readonly geometry: PointSweref99tm; readonly precisionM: Metres };

export interface SourceScene {
  readonly ref: IssueRef;
  /** The county's own running number, of this mapping only. */
  readonly runningNumber?: string;
  readonly name: string;
  readonly note?: string;
  readonly position: SourcePosition;
}

/** The same with its kommun and lokalpolisområde. */
export interface PlacedScene extends SourceScene {
  readonly kommunkod: Kommunkod;
  readonly lokalpolisomrade: LokalpolisomradeId;
}

/** The same with the identity it has across mappings. */
export interface IdentifiedScene extends PlacedScene {
  readonly sceneId: SceneId;
}

/** A step's outcome: what went on to the next, and what was wrong with the rest. */
export interface Step<T> {
  readonly scenes: readonly T[];
  readonly issues: readonly Issue[];
}
