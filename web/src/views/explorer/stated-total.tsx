/** One published number: what it counts, in the words of its source. */

import { formatDate, formatNumber, isMissing } from "@scenkartan/domain";
import type { SourceAnswer, TotalAnswer } from "@scenkartan/server/api-types";
import type { ReactNode } from "react";
import { useSelection } from "../../selection/use-selection.ts";
import { sayMeasure } from "../../text/say-measure.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import styles from "./other-totals.module.css";

interface StatedTotalProps {
  readonly total: TotalAnswer;
  readonly sources: readonly SourceAnswer[];
  /** What qualifies the number, after it. */
  readonly children?: ReactNode;
}

export function StatedTotal({ total, sources, children }: StatedTotalProps) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const { value, stateOf, publishedAs, note, sourceId } = total;
  const source = sources.find((each) => each.sourceId === sourceId);
  return (
    <li className={styles.total}>
      <p>
        <strong>{isMissing(value) ? "" : formatNumber(value, language)}</strong>{" "}
        {sayMeasure(total, t)}
        {", "}
        {formatDate(stateOf, language)} {children}
      </p>
      {publishedAs && <p lang="sv">»{publishedAs}«</p>}
      {note && <p>{note[language]}</p>}
      {source && (
        <p className="quiet">
          <SourceLink source={source}>{source.publisher}</SourceLink>
        </p>
      )}
    </li>
  );
}
