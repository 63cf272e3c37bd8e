/** What publishers counted at the two ends and between them, beside what is named. */

import type { Figure, SceneSteps } from "@scenkartan/domain";
import type { ChangeCollection } from "@scenkartan/server/api-types";

const NOT_PUBLISHED: Figure = { silent: "not-published" };

/**
 * The publishers' own numbers for the whole county, as the answer reads the pair.
 * Absent: between mappings that do not follow each other nobody has published what ceased or was
 * added, whatever was published for the last step.
 */
export function readPublished(
  { from, to, isReversed }: Pick<ChangeCollection, "from" | "to" | "isReversed">,
  isConsecutive: boolean,
): SceneSteps {
  const later = isReversed ? from : to;
  const ceased = (isConsecutive ? later?.coverage.ceased.published : undefined) ?? NOT_PUBLISHED;
  const added = (isConsecutive ? later?.coverage.added.published : undefined) ?? NOT_PUBLISHED;
  return {
    before: from?.coverage.active.published ?? NOT_PUBLISHED,
    ceased: isReversed ? added : ceased,
    added: isReversed ? ceased : added,
    after: to?.coverage.active.published ?? NOT_PUBLISHED,
  };
}
