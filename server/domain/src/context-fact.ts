/** A published fact around the scenes: seizures, definitions, goals, a handbook. */

import type { SourceId } from "./ids.ts";

export interface ContextFact {
  readonly factId: string;
  readonly year: number;
  readonly text: string;
  /** Absent for a fact that is only words. */
  readonly value?: number;
  readonly unit?: string;
  readonly sourceId: SourceId;
}
