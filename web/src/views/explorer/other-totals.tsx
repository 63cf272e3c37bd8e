/** Further published numbers, contradictions included, in the words of their sources. */

import { isMissing } from "@scenkartan/domain";
import type { TotalAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { formatDate, formatNumber } from "../../text/format.ts";
import { sayMeasure } from "../../text/say-measure.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fold } from "../../ui/fold.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { Tag } from "../../ui/tag.tsx";
import { chooseOtherTotals } from "./key-figures.ts";
import styles from "./other-totals.module.css";
import type { useExplorer } from "./use-explorer.ts";

interface OtherTotalsProps {
  readonly explorer: ReturnType<typeof useExplorer>;
}

export function OtherTotals({ explorer }: OtherTotalsProps) {
  const { t } = useTranslation();
  const others = chooseOtherTotals(
    explorer.totals,
    explorer.snapshot,
    explorer.kommun?.kommunkod,
  ).filter((total) => !isMissing(total.value));
  if (others.length === 0) return null;
  return (
    <Fold summary={t("others.heading", { count: others.length })} isSetIn>
      <ul className={styles.totals}>
        {others.map((total) => (
          <OtherTotal key={total.totalId} total={total} explorer={explorer} />
        ))}
      </ul>
    </Fold>
  );
}

function OtherTotal({ total, explorer }: OtherTotalsProps & { readonly total: TotalAnswer }) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const { value, stateOf, publishedAs, contradicts, note, snapshotId, sourceId } = total;
  const source = explorer.sources.find((each) => each.sourceId === sourceId);
  const words = sayMeasure(total, t);
  return (
    <li className={styles.total}>
      <p>
        <strong>{isMissing(value) ? "" : formatNumber(value, language)}</strong> {words}
        {", "}
        {formatDate(stateOf, language)} {contradicts && <Tag>{t("others.contradicted")}</Tag>}
        {snapshotId === undefined && <Tag>{t("others.quoted")}</Tag>}
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
