/** Published numbers that contradict each other, both as they stand. */

import { formatDate, formatNumber, isMissing } from "@scenkartan/domain";
import type { SourceAnswer, TotalAnswer } from "@scenkartan/server/api-types";
import { useSuspenseQuery } from "@tanstack/react-query";
import { sourcesQuery, totalsQuery } from "../../queries/mappings.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { sayMeasure } from "../../text/say-measure.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Caution } from "../../ui/caution.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { listContradictions } from "./list-contradictions.ts";

export function Contradictions() {
  const { t } = useTranslation("method");
  const pairs = listContradictions(useSuspenseQuery(totalsQuery).data.items);
  const sources = useSuspenseQuery(sourcesQuery).data.items;
  return (
    <>
      <p>{t("published.text")}</p>
      {pairs.length === 0 && <p>{t("published.none")}</p>}
      {pairs.map(([one, other]) => (
        <Caution key={one.totalId}>
          <PublishedTotal total={one} sources={sources} />
          <PublishedTotal total={other} sources={sources} isAgainst />
        </Caution>
      ))}
    </>
  );
}

interface PublishedTotalProps {
  readonly total: TotalAnswer;
  readonly sources: readonly SourceAnswer[];
  /** It stands second, against the first. */
  readonly isAgainst?: boolean;
}

function PublishedTotal({ total, sources, isAgainst }: PublishedTotalProps) {
  const { t } = useTranslation("method");
  const { t: ts } = useTranslation();
  const { language } = useSelection().selection;
  const { value, stateOf, note, sourceId } = total;
  const source = sources.find((each) => each.sourceId === sourceId);
  return (
    <p>
      {isAgainst && `${t("published.against")} `}
      {!isMissing(value) && <strong>{formatNumber(value, language)} </strong>}
      {`${sayMeasure(total, ts)}, ${formatDate(stateOf, language)}`}
      {source && (
        <>
          {" ("}
          <SourceLink source={source}>{source.publisher}</SourceLink>)
        </>
      )}
      {note && <span className="quiet"> {note[language]}</span>}
    </p>
  );
}
