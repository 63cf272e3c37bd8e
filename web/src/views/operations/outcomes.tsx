/** Outcomes of one operation as they were published: a row each, and no sum. */

import { type Figure, formatNumber, isMissing } from "@scenkartan/domain";
import type { OperationAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fold } from "../../ui/fold.tsx";
import tableStyles from "../../ui/table.module.css";
import { Table } from "../../ui/table.tsx";
import styles from "./operations.module.css";

type Outcome = OperationAnswer["outcomes"][number];

interface OutcomesProps {
  readonly outcomes: readonly Outcome[];
  readonly isFolded: boolean;
}

export function Outcomes({ outcomes, isFolded }: OutcomesProps) {
  const { t } = useTranslation("operations");
  if (outcomes.length === 0) return <p>{t("outcomes.none")}</p>;
  if (!isFolded) return <OutcomeTable outcomes={outcomes} />;
  return (
    <Fold summary={t("outcomes.fold", { count: outcomes.length })}>
      <OutcomeTable outcomes={outcomes} />
    </Fold>
  );
}

function OutcomeTable({ outcomes }: Pick<OutcomesProps, "outcomes">) {
  const { t } = useTranslation("operations");
  return (
    <Table className={styles.table} caption={t("outcomes.caption")}>
      <thead>
        <tr>
          <th scope="col">{t("outcomes.outcome")}</th>
          <th scope="col">{t("outcomes.kind")}</th>
          <th scope="col" className={tableStyles.number}>
            {t("outcomes.value")}
          </th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map((outcome) => (
          <OutcomeRow key={outcome.outcomeId} outcome={outcome} />
        ))}
      </tbody>
    </Table>
  );
}

function OutcomeRow({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation("operations");
  const { kind, publishedAs } = outcome;
  return (
    <tr>
      <th scope="row">
        <span lang="sv">{outcome.outcome}</span>
        <span className={tableStyles.under}>
          {publishedAs === undefined ? t("outcomes.noQuote") : <q lang="sv">{publishedAs}</q>}
        </span>
      </th>
      <td>{t(`kind.${kind}`)}</td>
      <td className={tableStyles.number}>
        <OutcomeValue outcome={outcome} />
      </td>
    </tr>
  );
}

/** What the source says, "about" where it says so; the reason where it gives no number. */
function OutcomeValue({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation("operations");
  const { language } = useSelection().selection;
  const { unit, approximate } = outcome;
  const figure = outcome.value as Figure;
  if (isMissing(figure)) {
    const reason = "silent" in figure ? figure.silent : "other";
    return <span className="quiet">{t(`missing.${reason}`)}</span>;
  }
  const value = formatNumber(figure, language, 3);
  return (
    <>
      {approximate ? t("outcomes.about", { value }) : value}{" "}
      {unit && (
        <span className={styles.unit} lang="sv">
          {unit}
        </span>
      )}
    </>
  );
}
