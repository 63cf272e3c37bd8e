/** Hands out slots, each once, those in the middle of towns rather first. */

import type { Slot } from "./list-slots.ts";
import type { Stream } from "./open-stream.ts";
import { toDistanceM } from "./plane.ts";

/** A moved scene is found again within this distance. */
const FURTHEST_MOVE_M = 360;

export class SlotSupply {
  private readonly order: Slot[];
  private readonly taken = new Set<Slot>();
  private readonly byPlace: Map<string, Slot>;
  /** Per condition how far the order is used up, so that large counties stay quick. */
  private readonly progress = new Map<unknown, number>();

  constructor(slots: readonly Slot[], stream: Stream) {
    const ranked = slots.map((slot) => ({ slot, rank: slot.remoteness + stream.between(0, 0.8) }));
    this.order = ranked.sort((a, b) => a.rank - b.rank).map(({ slot }) => slot);
    this.byPlace = new Map(slots.map((slot) => [toPlaceKey(slot, 0, 0), slot]));
  }

  /** Errors: throws when nothing fits; there are to be more slots than scenes. */
  take(isFit: (slot: Slot) => boolean): Slot {
    const slot = this.findNext(isFit, () => true);
    this.taken.add(slot);
    return slot;
  }

  /** Two neighbours in the same kommun, the second free for a scene that moves. */
  takePair(isFit: (slot: Slot) => boolean): [Slot, Slot] {
    const slot = this.findNext(isFit, (candidate) => this.findNeighbour(candidate) !== undefined);
    this.taken.add(slot);
    const neighbour = this.findNeighbour(slot) as Slot;
    this.taken.add(neighbour);
    return [slot, neighbour];
  }

  private findNext(isFit: (slot: Slot) => boolean, isAlso: (slot: Slot) => boolean): Slot {
    let isFirstFree = true;
    for (let at = this.progress.get(isFit) ?? 0; at < this.order.length; at++) {
      const slot = this.order[at] as Slot;
      if (this.taken.has(slot) || !isFit(slot)) continue;
      if (isFirstFree) this.progress.set(isFit, at);
      isFirstFree = false;
      if (isAlso(slot)) return slot;
    }
    throw new Error("No slot left for a scene");
  }

  private findNeighbour(slot: Slot): Slot | undefined {
    for (const [column, row] of [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ] as const) {
      const other = this.byPlace.get(toPlaceKey(slot, column, row));
      if (other === undefined || this.taken.has(other) || other.kommunkod !== slot.kommunkod)
        continue;
      const isSame = other.lokalpolisomraden[0] === slot.lokalpolisomraden[0];
      if (isSame && toDistanceM(slot.middle, other.middle) < FURTHEST_MOVE_M) return other;
    }
    return undefined;
  }
}

function toPlaceKey({ grid, column, row }: Slot, columns: number, rows: number): string {
  return `${grid} ${column + columns} ${row + rows}`;
}
