/** A number in a table; `..` where there is none, with the reason for the ear and the pointer. */

import type { Figure } from "@scenkartan/domain";
import { formatNumber } from "../../text/format.ts";
import { sayMissing } from "./say-band.ts";
import { useSpeech } from "./shares.tsx";
import { splitFigure } from "./to-shown.ts";

interface FigureCellProps {
  /** Nothing is written where the column does not concern the row. */
  readonly figure: Figure | undefined;
}

export function FigureCell({ figure }: FigureCellProps) {
  const speech = useSpeech();
  if (figure === undefined) return null;
  const { value } = splitFigure(figure);
  if (value !== undefined) return formatNumber(value, speech.language);
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
