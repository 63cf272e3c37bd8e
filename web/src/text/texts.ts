/** The shape that both languages fill: the Swedish file's keys, any words. */

import type { sv as accessibility } from "./accessibility/sv.ts";
import type { sv as change } from "./change/sv.ts";
import type { sv as data } from "./data/sv.ts";
import type { sv as explorer } from "./explorer/sv.ts";
import type { sv as figures } from "./figures/sv.ts";
import type { sv as find } from "./find/sv.ts";
import type { sv as goals } from "./goals/sv.ts";
import type { sv as map } from "./map/sv.ts";
import type { sv as method } from "./method/sv.ts";
import type { sv as operations } from "./operations/sv.ts";
import type { sv as pieces } from "./pieces/sv.ts";
import type { sv as region } from "./region/sv.ts";
import type { sv as report } from "./report/sv.ts";
import type { sv } from "./sv.ts";

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

export type Texts = Words<typeof sv>;
export type ChangeTexts = Words<typeof change>;
export type DataTexts = Words<typeof data>;
export type FiguresTexts = Words<typeof figures>;
export type GoalsTexts = Words<typeof goals>;
export type ExplorerTexts = Words<typeof explorer>;
export type MapTexts = Words<typeof map>;
export type FindTexts = Words<typeof find>;
export type MethodTexts = Words<typeof method>;
export type OperationsTexts = Words<typeof operations>;
export type RegionTexts = Words<typeof region>;
export type PiecesTexts = Words<typeof pieces>;
export type ReportTexts = Words<typeof report>;
export type AccessibilityTexts = Words<typeof accessibility>;
