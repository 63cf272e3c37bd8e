/** One operation: where, when, who, how, by which source, and what came of it as published. */

import { formatDate, formatPeriod, toKommunPath, toLokalpolisomradePath } from "@scenkartan/domain";
import type { OperationAnswer } from "@scenkartan/server/api-types";
import type { ReactNode } from "react";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fact, Facts } from "../../ui/facts.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { OperationArea } from "./operation-area.tsx";
import styles from "./operations.module.css";
import { Outcomes } from "./outcomes.tsx";
import type { ShownOperations } from "./use-operations.ts";

interface OperationProps {
  readonly operation: OperationAnswer;
  readonly page: ShownOperations;
  /** Folds the outcomes, where many operations stand together. */
  readonly isFolded: boolean;
}

export function Operation({ operation, page, isFolded }: OperationProps) {
  const { language } = useSelection().selection;
  const { operationId, place, fromOn, toOn, note, outcomes } = operation;
  return (
    <article className={styles.operation} aria-labelledby={operationId}>
      <h3 id={operationId} tabIndex={-1}>
        <span lang="sv">{place}</span>
        <span className={styles.when}>, {formatPeriod(fromOn, toOn, language)}</span>
      </h3>
      {note && <p>{note[language]}</p>}
      <OperationFacts operation={operation} page={page} />
      <Outcomes outcomes={outcomes} isFolded={isFolded} />
    </article>
  );
}

function OperationFacts({ operation, page }: Omit<OperationProps, "isFolded">) {
  const { t } = useTranslation("operations");
  const { programme, kommunkoder, lokalpolisomrade, actors } = operation;
  return (
    <Facts>
      <Fact name={t("facts.programme")}>
        <span lang="sv">{programme}</span>
      </Fact>
      <Fact name={t("facts.kommuner")}>
        <Listed
          items={kommunkoder.map((kommunkod) => {
            const kommun = page.sayKommun(kommunkod);
            return (
              <PageLink key={kommunkod} path={toKommunPath({ kommunkod, kommun })}>
                {kommun}
              </PageLink>
            );
          })}
        />
      </Fact>
      <Fact name={t("facts.lokalpolisomrade")}>
        {lokalpolisomrade === undefined ? (
          t("facts.noLokalpolisomrade")
        ) : (
          <PageLink path={toLokalpolisomradePath(lokalpolisomrade)}>
            {page.sayLokalpolisomrade(lokalpolisomrade)}
          </PageLink>
        )}
      </Fact>
      <Fact name={t("facts.actors")}>
        <span lang="sv">{actors.join(", ")}</span>
      </Fact>
      <Fact name={t("facts.area")}>
        <OperationArea operation={operation} snapshots={page.snapshots} />
      </Fact>
      <Fact name={t("facts.source")}>
        <OperationSource operation={operation} page={page} />
      </Fact>
    </Facts>
  );
}

function OperationSource({ operation, page }: Omit<OperationProps, "isFolded">) {
  const { language } = useSelection().selection;
  const source = page.sources.find(({ sourceId }) => sourceId === operation.sourceId);
  if (source === undefined) return operation.sourceId;
  const { title, publisher, publishedOn } = source;
  return (
    <>
      <SourceLink source={source} lang="sv">
        {title}
      </SourceLink>
      <span className="quiet">
        {" "}
        <span lang="sv">{publisher}</span>
        {publishedOn && `, ${formatDate(publishedOn, language)}`}
      </span>
    </>
  );
}

/** `a, b, c` of what are no plain words. */
function Listed({ items }: { readonly items: readonly ReactNode[] }) {
  return items.map((item, index) => (index === 0 ? item : [", ", item]));
}
