/** The shape that both languages fill: the Swedish file's keys, any words. */

import type { sv as change } from "./change/sv.ts";
import type { sv as find } from "./find/sv.ts";
import type { sv as method } from "./method/sv.ts";
import type { sv as region } from "./region/sv.ts";
import type { sv } from "./sv.ts";

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

export type Texts = Words<typeof sv>;
export type ChangeTexts = Words<typeof change>;
export type FindTexts = Words<typeof find>;
export type MethodTexts = Words<typeof method>;
export type RegionTexts = Words<typeof region>;
