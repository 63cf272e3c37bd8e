/** What the county would count in its own mapping, errors included. */

import { type Mapping, toRedrawnYear } from "./calendar.ts";
import { isListed, type Lives } from "./evolve-scenes.ts";
import { tellChanges } from "./tell-changes.ts";
import type { Count } from "./write-published.ts";

/** Splits, mergers and moves count neither as removed nor as added; what came back counts as added. */
export function countMapping(lives: Lives, snapshot: number, { year }: Mapping): Count {
  const listed = lives.scenes.filter((scene) => isListed(lives, scene, snapshot));
  const isRedrawn = year >= toRedrawnYear(lives.snapshots);
  const lokalpolisomraden = listed.flatMap(({ spans }) => {
    const [before, after] = spans[0]?.slot.lokalpolisomraden ?? [];
    return (isRedrawn ? (after ?? before) : before) ?? [];
  });
  const count = {
    active: listed.length,
    kommuner: new Set(listed.map(({ kommunkod }) => kommunkod)).size,
    lokalpolisomraden: new Set(lokalpolisomraden).size,
  };
  if (snapshot === 0) return count;
  const kinds = [...tellChanges(lives, snapshot - 1)].map(({ kind }) => kind);
  const removed = kinds.filter((kind) => kind === "ceased").length;
  const added = kinds.filter((kind) => kind === "added" || kind === "returned").length;
  return { ...count, removed, added };
}
