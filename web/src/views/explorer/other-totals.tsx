/** Further published numbers, contradictions included, in the words of their sources. */

import { isMissing } from "@scenkartan/domain";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Tag } from "../../ui/tag.tsx";
import { chooseOtherTotals } from "./key-figures.ts";
import styles from "./other-totals.module.css";
import { StatedTotal } from "./stated-total.tsx";
import type { useExplorer } from "./use-explorer.ts";

interface OtherTotalsProps {
  readonly explorer: ReturnType<typeof useExplorer>;
}

export function OtherTotals({ explorer }: OtherTotalsProps) {
  const { t } = useTranslation();
  const { totals, snapshot, region, sources } = explorer;
  const others = chooseOtherTotals(totals, snapshot, region?.kommunkod).filter(
    (total) => !isMissing(total.value),
  );
  if (others.length === 0 || region?.lokalpolisomrade !== undefined) return null;
  return (
    <Fold summary={t("others.heading", { count: others.length })} isSetIn>
      <ul className={styles.totals}>
        {others.map((total) => (
          <StatedTotal key={total.totalId} total={total} sources={sources}>
            {total.contradicts && <Tag>{t("others.contradicted")}</Tag>}
            {total.snapshotId === undefined && <Tag>{t("others.quoted")}</Tag>}
          </StatedTotal>
        ))}
      </ul>
    </Fold>
  );
}
