/** Sends for all that the start page begins with, at once and before any of it is shown. */

import {
  kommunerQuery,
  scenesQuery,
  snapshotsQuery,
  sourcesQuery,
  totalsQuery,
} from "../../queries/mappings.ts";
import { queryClient } from "../../queries/query-client.ts";
import type { Selection } from "../../selection/selection.ts";
import { FirstView } from "../site/first-view.ts";
import { MappingTimeLine } from "./explorer-parts.ts";
import { chooseSnapshot } from "./use-explorer.ts";

/**
 * Settled when there is a list to read.
 * Errors: never rejects; the page itself asks again for what has not come, and says what is wrong.
 */
export async function sendForExplorer(selection: Selection): Promise<void> {
  // These come when they come: no list waits for them.
  void Promise.allSettled([FirstView.send(), MappingTimeLine.send()]);
  await Promise.allSettled([
    queryClient.prefetchQuery(totalsQuery),
    queryClient.prefetchQuery(sourcesQuery),
    sendForScenes(selection),
  ]);
}

async function sendForScenes(selection: Selection): Promise<void> {
  const { items } = await queryClient.fetchQuery(snapshotsQuery);
  const { snapshotId, lanskod } = chooseSnapshot(items, selection);
  await Promise.all([
    queryClient.prefetchQuery(scenesQuery(snapshotId)),
    queryClient.prefetchQuery(kommunerQuery(snapshotId, lanskod)),
  ]);
}
