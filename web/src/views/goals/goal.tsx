/** One goal: the plan's words, how it is to be followed, what is published, and what is not. */

import { formatList, formatNumber, type GoalKind } from "@scenkartan/domain";
import type { PlanAnswer, SourceAnswer } from "@scenkartan/server/api-types";
import type { ReactNode } from "react";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fact, Facts } from "../../ui/facts.tsx";
import { Tag } from "../../ui/tag.tsx";
import { GoalValues } from "./goal-values.tsx";
import styles from "./goals.module.css";

export type GoalAnswer = PlanAnswer["goals"][number];

interface GoalProps {
  readonly goal: GoalAnswer;
  readonly sources: readonly SourceAnswer[];
}

/** How a goal is followed; a rule or a rhythm has nothing of the kind. */
const FOLLOWED = ["indicator", "unit", "direction", "target", "sourceOfValues"] as const;
const KINDS_FOLLOWED: readonly GoalKind[] = ["malbild", "effektmal"];

export function Goal({ goal, sources }: GoalProps) {
  const { t } = useTranslation("goals");
  const isFollowed = KINDS_FOLLOWED.includes(goal.kind);
  return (
    <li className={styles.goal} id={goal.goalId}>
      <p className={styles.words}>
        <span lang="sv">{goal.text}</span> <Tag>{goal.goalId}</Tag>
      </p>
      {isFollowed && <Following goal={goal} />}
      {goal.note && (
        <p>
          {t("goal.note")}: <span lang="sv">{goal.note}</span>
        </p>
      )}
      {isFollowed && <GoalValues goal={goal} sources={sources} />}
    </li>
  );
}

/** What the plan says of how to follow the goal, and in one sentence what it does not. */
function Following({ goal }: { readonly goal: GoalAnswer }) {
  const { t } = useTranslation("goals");
  const { language } = useSelection().selection;
  const absent = FOLLOWED.filter((name) => goal[name] === undefined);
  const what = formatList(
    absent.map((name) => t(`absent.${name}`)),
    language,
    "disjunction",
  );
  return (
    <>
      {absent.length < FOLLOWED.length && (
        <Facts>
          {FOLLOWED.filter((name) => !absent.includes(name)).map((name) => (
            <Fact key={name} name={t(`goal.${name}`)}>
              <Said goal={goal} name={name} />
            </Fact>
          ))}
        </Facts>
      )}
      {absent.length > 0 && <p className={styles.silent}>{t("goal.absent", { what })}</p>}
    </>
  );
}

interface SaidProps {
  readonly goal: GoalAnswer;
  readonly name: (typeof FOLLOWED)[number];
}

/** Zero is a target like any other. */
function Said({ goal, name }: SaidProps): ReactNode {
  const { t } = useTranslation("goals");
  const { language } = useSelection().selection;
  if (name === "direction") return goal.direction && t(`direction.${goal.direction}`);
  if (name === "target") return goal.target !== undefined && formatNumber(goal.target, language, 3);
  return <span lang="sv">{goal[name]}</span>;
}
