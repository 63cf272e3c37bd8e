/** Searches a release by name. */

import { FIND_KINDS, type FindKind } from "@scenkartan/domain";
import type { Release } from "../../release/index.ts";
import { listEntries } from "./list-entries.ts";
import { compareMatches, type Match, matchEntry, type Query } from "./match-entry.ts";
import type { SearchEntry, SearchItem } from "./search-entry.ts";

interface Find extends Match {
  readonly entry: SearchEntry;
}

/**
 * What fits the query, of one kind or all; with slips of the finger only when nothing fits without.
 * Shape: ordered by how well it fits, then by kind as in `FIND_KINDS`, places with more residents
 * first, then by name in Swedish order; never by anything that the mappings say.
 */
export function searchRelease(
  release: Release,
  query: Query,
  kind?: FindKind,
): (SearchItem & { readonly foundAs?: string })[] {
  const entries = findEntries(release).filter(({ item }) => !kind || item.kind === kind);
  const exact = findMatches(entries, query, { withSlips: false });
  const found = exact.length > 0 ? exact : findMatches(entries, query, { withSlips: true });
  return found.sort(compareFinds).map(toAnswerItem);
}

/** Made when a release is first searched, and gone with it. */
const entriesOf = new WeakMap<Release, readonly SearchEntry[]>();

function findEntries(release: Release): readonly SearchEntry[] {
  const made = entriesOf.get(release) ?? listEntries(release);
  entriesOf.set(release, made);
  return made;
}

function findMatches(
  entries: readonly SearchEntry[],
  query: Query,
  options: Parameters<typeof matchEntry>[2],
): Find[] {
  return entries.flatMap((entry) => {
    const match = matchEntry(entry, query, options);
    return match ? [{ ...match, entry }] : [];
  });
}

const swedish = new Intl.Collator("sv", { numeric: true });

function compareFinds(a: Find, b: Find): number {
  const [first, second] = [a.entry.item, b.entry.item];
  return (
    compareMatches(a, b) ||
    FIND_KINDS.indexOf(first.kind) - FIND_KINDS.indexOf(second.kind) ||
    (second.population ?? 0) - (first.population ?? 0) ||
    swedish.compare(first.name, second.name) ||
    swedish.compare(first.path, second.path)
  );
}

function toAnswerItem({ entry, name }: Find) {
  return name.isOwn ? entry.item : { ...entry.item, foundAs: name.text };
}
