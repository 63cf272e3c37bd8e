/** The signs on the time line in words: which sources say what. */

import { formatDate } from "@scenkartan/domain";
import type { SourceAnswer, TotalAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { StatedTotal } from "./stated-total.tsx";
import styles from "./time-line-notes.module.css";
import type { TimeLineRemarks } from "./time-line-remarks.ts";

interface TimeLineNotesProps {
  readonly remarks: TimeLineRemarks;
  readonly sources: readonly SourceAnswer[];
}

interface Note {
  /** As it stands in the drawing. */
  readonly sign: string;
  readonly words: string;
  readonly totals: readonly [TotalAnswer, ...TotalAnswer[]];
}

export function TimeLineNotes({ remarks, sources }: TimeLineNotesProps) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const notes: Note[] = [
    ...remarks.contradictions.map((pair) => ({
      sign: "≠",
      words: t("timeline.contradicted"),
      totals: pair,
    })),
    ...remarks.quoted.map((total) => ({
      sign: "◇",
      words: t("timeline.quoted"),
      totals: [total] as const,
    })),
  ];
  return (
    <ul className={styles.notes}>
      {notes.map(({ sign, words, totals }) => (
        <li key={totals[0].totalId} className={styles.note}>
          <p className={styles.heading}>
            <span className={styles.sign} data-sign={sign} aria-hidden="true">
              {sign}
            </span>
            {formatDate(totals[0].stateOf, language, "long")}: {words}
          </p>
          <ul className={styles.totals}>
            {totals.map((total) => (
              <StatedTotal key={total.totalId} total={total} sources={sources} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
