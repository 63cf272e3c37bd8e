/** Operations beside the mappings in time: what, where, when, and between which mappings. */

import { formatDate, toFirstDay, toLastDay } from "@scenkartan/domain";
import type { OperationAnswer, SnapshotAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import type { Translate } from "../../text/words.ts";
import { PageLink } from "../../ui/page-link.tsx";
import styles from "./operation-list.module.css";
import sectionStyles from "./section.module.css";

interface OperationListProps {
  readonly operations: readonly OperationAnswer[];
  /** Of the county, oldest first. */
  readonly snapshots: readonly SnapshotAnswer[];
  /** What the operations are of, for the sentence that there are none. */
  readonly name: string;
}

export function OperationList({ operations, snapshots, name }: OperationListProps) {
  const { t } = useTranslation("region");
  const inOrder = operations.toSorted((a, b) => a.fromOn.localeCompare(b.fromOn));
  if (inOrder.length === 0) return <p>{t("operations.none", { region: name })}</p>;
  return (
    <>
      <ol className={styles.operations}>
        {inOrder.map((operation) => (
          <OperationItem key={operation.operationId} operation={operation} snapshots={snapshots} />
        ))}
      </ol>
      <p className={sectionStyles.quiet}>{t("operations.beside")}</p>
      <p className={sectionStyles.links}>
        <PageLink path="/insatser">{t("operations.all")}</PageLink>
      </p>
    </>
  );
}

interface OperationItemProps extends Pick<OperationListProps, "snapshots"> {
  readonly operation: OperationAnswer;
}

function OperationItem({ operation, snapshots }: OperationItemProps) {
  const { t } = useTranslation("region");
  const { language } = useSelection().selection;
  const { operationId, programme, place, fromOn, toOn } = operation;
  const from = formatDate(fromOn, language);
  const to = formatDate(toOn, language);
  return (
    <li>
      <PageLink path="/insatser" hash={operationId}>
        {programme}, {place}
      </PageLink>
      <span className={sectionStyles.quiet}>
        {fromOn === toOn ? from : t("operations.span", { from, to })}
        {snapshots.length > 0 && `, ${sayPlace(operation, snapshots, t, language)}`}
      </span>
    </li>
  );
}

/** Between which mappings an operation took place, by the days that each date can mean. */
function sayPlace(
  { fromOn, toOn }: OperationAnswer,
  snapshots: readonly SnapshotAnswer[],
  t: Translate<"region">,
  language: "sv" | "en",
): string {
  const say = (snapshot: SnapshotAnswer | undefined) =>
    snapshot ? formatDate(snapshot.stateOf, language) : "";
  const during = snapshots.find(
    ({ stateOfFrom, stateOfTo }) =>
      toFirstDay(fromOn) <= stateOfTo && toLastDay(toOn) >= stateOfFrom,
  );
  if (during) return t("operations.during", { at: say(during) });
  const before = snapshots.findLast(({ stateOfTo }) => stateOfTo < toFirstDay(fromOn));
  const after = snapshots.find(({ stateOfFrom }) => stateOfFrom > toLastDay(toOn));
  if (before && after) return t("operations.between", { from: say(before), to: say(after) });
  return before
    ? t("operations.after", { from: say(before) })
    : t("operations.before", { to: say(after) });
}
