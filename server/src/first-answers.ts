/** What a page asks for first, so that its answers can travel beside its scripts. */

import { findShownSnapshot, parsePageAddress } from "@scenkartan/domain";
import { findRows, type Release, snapshotTable } from "./release/index.ts";

/** The address of a page below its edition's own. */
export interface PageRequest {
  readonly path: string;
  readonly query: URLSearchParams;
}

/**
 * Addresses below an edition's `/api/v1`, letter for letter as the start page asks for them.
 * Empty: for every other page, which asks for them itself.
 */
export function listFirstAnswers({ db }: Release, { path, query }: PageRequest): string[] {
  const page = parsePageAddress(path);
  const snapshot = findShownSnapshot(findRows(db, snapshotTable), {
    snapshotId: query.get("kartlaggning") ?? undefined,
    kommunkod: query.get("kommun") ?? undefined,
  });
  if (page?.kind !== "page" || page.path !== "/" || snapshot === undefined) return [];
  const { snapshotId, lanskod } = snapshot;
  return [
    "/snapshots",
    `/scenes?snapshot=${snapshotId}&include=earlier`,
    `/kommuner?snapshot=${snapshotId}&lanskod=${lanskod}`,
    "/totals",
    "/sources",
  ];
}
