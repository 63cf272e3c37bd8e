/** Facts that were published around the scenes and belong to no operation. */

import { formatNumber } from "@scenkartan/domain";
import type { ContextFactAnswer, SourceAnswer } from "@scenkartan/server/api-types";
import { useQuery } from "@tanstack/react-query";
import { contextQuery } from "../../queries/work.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import tableStyles from "../../ui/table.module.css";
import { Table } from "../../ui/table.tsx";
import { Loaded } from "../site/loaded.tsx";
import styles from "./operations.module.css";

export function ContextFacts({ sources }: { readonly sources: readonly SourceAnswer[] }) {
  const { t } = useTranslation("operations");
  const answer = useQuery(contextQuery);
  return (
    <Loaded answer={answer}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t("context.none")}</p>
        ) : (
          <>
            <p>{t("context.text")}</p>
            <FactTable facts={items} sources={sources} />
          </>
        )
      }
    </Loaded>
  );
}

interface FactTableProps {
  readonly facts: readonly ContextFactAnswer[];
  readonly sources: readonly SourceAnswer[];
}

function FactTable({ facts, sources }: FactTableProps) {
  const { t } = useTranslation("operations");
  return (
    <Table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("context.fact")}</th>
          <th scope="col">{t("context.year")}</th>
          <th scope="col" className={tableStyles.number}>
            {t("context.value")}
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <FactRow
            key={fact.factId}
            fact={fact}
            source={sources.find(({ sourceId }) => sourceId === fact.sourceId)}
          />
        ))}
      </tbody>
    </Table>
  );
}

interface FactRowProps {
  readonly fact: ContextFactAnswer;
  readonly source: SourceAnswer | undefined;
}

function FactRow({ fact, source }: FactRowProps) {
  const { t } = useTranslation("operations");
  const { language } = useSelection().selection;
  return (
    <tr>
      <th scope="row">
        <span lang="sv">{fact.text}</span>
        {source && (
          <span className={tableStyles.under}>
            <SourceLink source={source} lang="sv">
              {source.publisher}
            </SourceLink>
          </span>
        )}
      </th>
      <td>{fact.year}</td>
      <td className={tableStyles.number}>
        {fact.value === undefined ? (
          <span className="quiet">{t("context.onlyWords")}</span>
        ) : (
          <>
            {formatNumber(fact.value, language, 3)} <span lang="sv">{fact.unit}</span>
          </>
        )}
      </td>
    </tr>
  );
}
