/** What the tools say. */

import type { ToolName } from "./tool.ts";

type OfTools = Readonly<Record<ToolName, string>>;

export interface ToolTexts {
  readonly menu: string;
  readonly title: OfTools;
  /** What to do, for a mouse and for a finger. */
  readonly hint: OfTools;
  readonly hintTouch: OfTools;
  /** What the keys do, said when the tool begins. */
  readonly keys: string;
  readonly ended: string;
  /** It could not be fetched. */
  readonly lost: string;
  readonly removed: string;
  readonly setInSight: string;
  readonly undo: string;
  readonly end: string;
  readonly how: string;
  readonly length: string;
  readonly toAim: Readonly<Record<"pointer" | "centre", string>>;
  readonly radius: string;
  readonly radiusUnit: string;
  readonly radiusWrong: string;
  readonly area: string;
  readonly place: Readonly<Record<"pointer" | "centre" | "point", string>>;
  readonly sayDistance: (distanceM: number) => string;
  readonly sayArea: (areaM2: number) => string;
  readonly sayPoint: (number: number, distance: string) => string;
  readonly sayMiddle: string;
  readonly sayCircle: (radius: string, area: string) => string;
}
