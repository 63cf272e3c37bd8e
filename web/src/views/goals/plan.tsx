/** One plan: whose it is, and its goals by kind. */

import { formatDate, GOAL_KINDS, type GoalKind, toLanPath } from "@scenkartan/domain";
import type { LanAnswer, PlanAnswer, SourceAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fact, Facts } from "../../ui/facts.tsx";
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
      <Facts>
        <Fact name={t("plan.lan")}>
          {lan === undefined ? plan.lanskod : <PageLink path={toLanPath(lan)}>{lan.lan}</PageLink>}
        </Fact>
        <Fact name={t("plan.owners")}>
          <span lang="sv">{plan.owners.join(", ")}</span>
        </Fact>
        <Fact name={t("plan.adoptedOn")}>{formatDate(plan.adoptedOn, language, "long")}</Fact>
        <Fact name={t("plan.source")}>
          <SourceList sources={sources.filter(({ sourceId }) => sourceId === plan.sourceId)} />
        </Fact>
      </Facts>
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
        <ul>
          {goals.map((goal) => (
            <Goal key={goal.goalId} goal={goal} sources={sources} />
          ))}
        </ul>
      )}
    </section>
  );
}
