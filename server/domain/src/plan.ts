/** A county's plan: goals as written, with the values that are published and no others. */

import type { PlanId, SourceId } from "./ids.ts";
import type { Lanskod } from "./kommunkod.ts";
import type { PartialDate } from "./partial-date.ts";

/** Målbild and effektmål are the plan's own words; a rule or rhythm is how it is followed up. */
export const GOAL_KINDS = ["malbild", "effektmal", "rule", "meeting-rhythm"] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

export const DIRECTIONS = ["up", "down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Plan {
  readonly planId: PlanId;
  readonly lanskod: Lanskod;
  readonly title: string;
  readonly owners: readonly string[];
  readonly adoptedOn: PartialDate;
  readonly sourceId: SourceId;
}

export interface Goal {
  readonly goalId: string;
  readonly planId: PlanId;
  readonly kind: GoalKind;
  readonly text: string;
  readonly indicator?: string;
  readonly unit?: string;
  readonly direction?: Direction;
  /** Absent when the plan sets none; zero is a target. */
  readonly target?: number;
  readonly sourceOfValues?: string;
  readonly sourceId: SourceId;
  readonly note?: string;
}

/** One published value of a goal's indicator at one place and time. */
export interface GoalValue {
  readonly valueId: string;
  readonly goalId: string;
  readonly place: string;
  readonly substance?: string;
  readonly stateOf: PartialDate;
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  readonly sourceId: SourceId;
}
