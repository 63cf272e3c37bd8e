/** What counted as an open drug scene, mapping by mapping, and which words are new. */

import { formatDate, formatList } from "@scenkartan/domain";
import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import { useSuspenseQuery } from "@tanstack/react-query";
import { snapshotsQuery } from "../../queries/mappings.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { compareWords, type WordRun } from "./compare-words.ts";
import styles from "./definitions.module.css";
import { findDefinitionBefore } from "./find-definition-before.ts";

export function Definitions() {
  const { t } = useTranslation("method");
  const snapshots = useSuspenseQuery(snapshotsQuery).data.items;
  return (
    <>
      <p>{t("definitions.text")}</p>
      <ol className={styles.definitions}>
        {snapshots.map((snapshot) => (
          <DefinitionRow
            key={snapshot.snapshotId}
            snapshot={snapshot}
            before={findDefinitionBefore(snapshots, snapshot)}
          />
        ))}
      </ol>
      <p>{t("definitions.after")}</p>
    </>
  );
}

interface DefinitionRowProps {
  readonly snapshot: SnapshotAnswer;
  readonly before: SnapshotAnswer | undefined;
}

function DefinitionRow({ snapshot, before }: DefinitionRowProps) {
  const { t } = useTranslation("method");
  const { language } = useSelection().selection;
  const { stateOf, publisher, definition } = snapshot;
  return (
    <li>
      <h3>
        {formatDate(stateOf, language, "long")}
        <span className="quiet">{publisher}</span>
      </h3>
      {definition ? (
        <Wording text={definition.text} before={before} />
      ) : (
        <p className={styles.none}>{t("definitions.none")}</p>
      )}
    </li>
  );
}

interface WordingProps {
  readonly text: string;
  readonly before: SnapshotAnswer | undefined;
}

/** The source's own words, whole; what is new in them is marked, and what is gone said below. */
function Wording({ text, before }: WordingProps) {
  const { t } = useTranslation("method");
  const { language } = useSelection().selection;
  const former = before?.definition?.text;
  const runs = former === undefined ? [] : compareWords(former, text);
  const date = before ? formatDate(before.stateOf, language, "long") : "";
  if (former === text) return <p>{t("definitions.same", { date })}</p>;
  return (
    <div className={styles.wording}>
      <blockquote lang="sv">»{runs.length === 0 ? text : runs.map(showRun)}«</blockquote>
      <Difference label={t("definitions.added", { date })} runs={runs} kind="after" />
      <Difference label={t("definitions.removed")} runs={runs} kind="before" />
    </div>
  );
}

function showRun({ kind, text }: WordRun, index: number, runs: readonly WordRun[]) {
  if (kind === "before") return null;
  const isLast = !runs.slice(index + 1).some((run) => run.kind !== "before");
  return (
    <span key={text}>
      {kind === "after" ? <ins>{text}</ins> : text}
      {!isLast && " "}
    </span>
  );
}

interface DifferenceProps {
  readonly label: string;
  readonly runs: readonly WordRun[];
  readonly kind: WordRun["kind"];
}

function Difference({ label, runs, kind }: DifferenceProps) {
  const words = runs.filter((run) => run.kind === kind).map(({ text }) => `»${text}«`);
  if (words.length === 0) return null;
  return (
    <p className="quiet">
      {label} <span lang="sv">{formatList(words, "sv")}</span>
    </p>
  );
}
