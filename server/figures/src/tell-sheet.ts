/** A figure told without a picture: its numbers, its words, how to cite it. What its JSON holds. */

import { citeLong, citeShort, LICENCE, writeSourceLine } from "./cite.ts";
import type { Plot } from "./plot.ts";
import type { Sheet } from "./sheet.ts";

/** What a map draws is in its picture alone. */
export type ToldPlot = Exclude<Plot, { readonly kind: "map" }> | { readonly kind: "map" };

export interface ToldFigure extends Omit<Sheet, "plot"> {
  /** Of the figure's page, in this very release. */
  readonly address: string;
  readonly plot: ToldPlot;
  readonly sourceLine: string;
  readonly citation: { readonly short: string; readonly long: string };
  readonly licence: { readonly name: string; readonly url: string };
}

/** `address` is that of the figure's page in the sheet's release. */
export function tellSheet({ plot, ...sheet }: Sheet, address: string): ToldFigure {
  return {
    address,
    ...sheet,
    plot: plot.kind === "map" ? { kind: plot.kind } : plot,
    sourceLine: writeSourceLine(sheet),
    citation: { short: citeShort(sheet), long: citeLong(sheet, address) },
    licence: LICENCE,
  };
}
