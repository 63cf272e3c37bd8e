/** The shape that both languages fill: the Swedish file's keys, any words. */

import type { sv } from "./sv.ts";

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

export type Texts = Words<typeof sv>;
