/** Looks up the sources that an answer cites. */

import type { Source, SourceId } from "@scenkartan/domain";
import { findRows, type Release, sourceTable } from "../release/index.ts";

/** The sources with these ids, in the order of the file, each once. */
export function findSources({ db }: Release, sourceIds: Iterable<SourceId>): Source[] {
  const wanted = new Set(sourceIds);
  return findRows(db, sourceTable).filter(({ sourceId }) => wanted.has(sourceId));
}
