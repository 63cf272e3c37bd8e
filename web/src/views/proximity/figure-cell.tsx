/** A number in a table; `..` where there is none, with the reason for the ear and the pointer. */

import { type Figure, formatNumber } from "@scenkartan/domain";
import { sayMissing } from "./say-band.ts";
import { splitFigure } from "./to-shown.ts";
import { useSpeech } from "./use-speech.ts";

interface FigureCellProps {
  /** Nothing is written where the column does not concern the row. */
  readonly figure: Figure | undefined;
  /** Decimals that are written even where they are 0: as many as we computed. */
  readonly decimals?: number;
}

export function FigureCell({ figure, decimals = 0 }: FigureCellProps) {
  const speech = useSpeech();
  if (figure === undefined) return null;
  const { value } = splitFigure(figure);
  if (value !== undefined) return formatNumber(value, speech.language, 1, decimals);
  const reason = sayMissing(figure, speech);
  if (typeof figure === "object" && "silent" in figure) {
    return figure.silent === "no-answers" ? reason : speech.t("table.missing");
  }
  return (
    <>
      <span aria-hidden="true" title={reason}>
        ..
      </span>
      <span className="visually-hidden">{reason}</span>
    </>
  );
}
