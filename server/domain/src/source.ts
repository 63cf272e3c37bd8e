/** Where a fact comes from. */

import type { SourceId } from "./ids.ts";
import type { PartialDate } from "./partial-date.ts";

export interface Source {
  readonly sourceId: SourceId;
  readonly publisher: string;
  readonly title: string;
  /** Absent when the source does not say. */
  readonly publishedOn?: PartialDate;
  /** The address as it was cited; may be no web address. */
  readonly citedAs?: string;
  /** A web address that can be opened. */
  readonly url?: string;
}
