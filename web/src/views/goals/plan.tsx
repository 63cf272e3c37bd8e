/** One plan: whose it is, and its goals by kind. */

import { GOAL_KINDS, type GoalKind, toLanPath } from "@scenkartan/domain";
import type { LanAnswer, PlanAnswer, SourceAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { formatDate } from "../../text/format.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import factsStyles from "../../ui/facts.module.css";
import { PageLink } from "../../ui/page-link.tsx";
import { SourceList } from "../sections/source-list.tsx";
import { Goal } from "./goal.tsx";
import styles from "./goals.module.css";

interface PlanProps {
  readonly plan: PlanAnswer;
  readonly lan: LanAnswer | undefined;
  readonly sources: readonly SourceAnswer[];
}

export function Plan({ plan, lan, sources }: PlanProps) {
  const { t } = useTranslation("goals");
  const { language } = useSelection().selection;
  return (
    <>
      <dl className={factsStyles.facts}>
        <div>
          <dt>{t("plan.lan")}</dt>
          <dd>
            {lan === undefined ? (
              plan.lanskod
            ) : (
              <PageLink path={toLanPath(lan)}>{lan.lan}</PageLink>
            )}
          </dd>
        </div>
        <div>
          <dt>{t("plan.owners")}</dt>
          <dd lang="sv">{plan.owners.join(", ")}</dd>
        </div>
        <div>
          <dt>{t("plan.adoptedOn")}</dt>
          <dd>{formatDate(plan.adoptedOn, language, "long")}</dd>
        </div>
        <div>
          <dt>{t("plan.source")}</dt>
          <dd>
            <SourceList sources={sources.filter(({ sourceId }) => sourceId === plan.sourceId)} />
          </dd>
        </div>
      </dl>
      {GOAL_KINDS.map((kind) => (
        <GoalsOfKind key={kind} kind={kind} plan={plan} sources={sources} />
      ))}
    </>
  );
}

interface GoalsOfKindProps extends Omit<PlanProps, "lan"> {
  readonly kind: GoalKind;
}

function GoalsOfKind({ kind, plan, sources }: GoalsOfKindProps) {
  const { t } = useTranslation("goals");
  const goals = plan.goals.filter((goal) => goal.kind === kind);
  const id = `${plan.planId}-${kind}`;
  return (
    <section className={styles.kind} aria-labelledby={id}>
      <h3 id={id}>{t(`kind.${kind}`)}</h3>
      {goals.length === 0 ? (
        <p>{t("noneOfKind")}</p>
      ) : (
        <ul className={styles.goals}>
          {goals.map((goal) => (
            <Goal key={goal.goalId} goal={goal} sources={sources} />
          ))}
        </ul>
      )}
    </section>
  );
}
