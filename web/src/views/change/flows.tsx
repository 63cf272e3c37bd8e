/** The change step by step, as waterfalls of scenes and of ground, and the same numbers as tables. */

import { formatDate, formatList, formatNumber } from "@scenkartan/domain";
import { Waterfall } from "../../charts/waterfall.tsx";
import type { FlowStep } from "../../charts/waterfall-bars.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Table } from "../../ui/table.tsx";
import { toFlowColor, toFlowFill } from "./flow-paint.ts";
import styles from "./flows.module.css";
import { type GROUND_STEPS, toGroundFlow } from "./ground-flow.ts";
import { type SCENE_STEPS, toSceneFlow } from "./scene-flow.ts";
import type { ShownChange } from "./use-change.ts";

export function Flows({ shown }: { readonly shown: ShownChange }) {
  const { t } = useTranslation("change");
  return (
    <section className={styles.flows} aria-labelledby="steg">
      <h2 id="steg">{t("flow.heading")}</h2>
      <SceneFlow shown={shown} />
      <GroundFlow shown={shown} />
    </section>
  );
}

function SceneFlow({ shown }: { readonly shown: ShownChange }) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  const flow = shown.named && toSceneFlow(shown.changes, shown.named, shown.published);
  if (flow === undefined) return <p className="quiet">{t("flow.none")}</p>;
  const publisher = formatList(
    [...new Set([shown.from, shown.to].map((s) => s.publisher))],
    language,
  );
  return (
    <Flow
      shown={shown}
      steps={flow.steps}
      title={t("flow.scenes", readEnds(flow.steps, language))}
      subtitle={
        flow.basis === "published"
          ? t("flow.scenesPublished", { publisher })
          : t("flow.scenesNamed")
      }
      amount={t("flow.amount")}
      sayStep={(name) => t(`sceneStep.${name as (typeof SCENE_STEPS)[number]}`)}
    />
  );
}

function GroundFlow({ shown }: { readonly shown: ShownChange }) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  // A redrawn lokalpolisområde has changes that can be compared, and itself cannot.
  const steps = shown.sum?.ground.comparable ? toGroundFlow(shown.changes) : undefined;
  if (steps === undefined) return null;
  return (
    <Flow
      shown={shown}
      steps={steps}
      title={t("flow.ground", readEnds(steps, language))}
      subtitle={t("flow.groundMeasured")}
      amount={t("flow.area")}
      sayStep={(name) => t(`groundStep.${name as (typeof GROUND_STEPS)[number]}`)}
    />
  );
}

function readEnds(steps: readonly FlowStep[], language: "sv" | "en") {
  const say = (step: FlowStep | undefined) => formatNumber(Math.round(step?.value ?? 0), language);
  return { before: say(steps[0]), after: say(steps.at(-1)) };
}

interface FlowProps {
  readonly shown: ShownChange;
  readonly steps: readonly FlowStep[];
  readonly title: string;
  readonly subtitle: string;
  /** What the numbers of the table are. */
  readonly amount: string;
  readonly sayStep: (name: string) => string;
}

function Flow({ shown, steps, title, subtitle, amount, sayStep }: FlowProps) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  const sayName = ({ name, kind }: FlowStep) =>
    kind === "level"
      ? formatDate((name === "before" ? shown.from : shown.to).stateOf, language)
      : sayStep(name);
  const sayValue = ({ kind, value }: FlowStep) => {
    if (kind === "open") return t("flow.open");
    const sign = kind === "more" && value !== 0 ? "+" : "";
    return sign + formatNumber(Math.round(kind === "less" ? -value : value), language);
  };
  return (
    <figure className={styles.flow}>
      <figcaption>
        <h3 className={styles.title}>{title}</h3>
        <p className="quiet">{subtitle}</p>
      </figcaption>
      <Waterfall
        steps={steps}
        label={`${title}. ${steps.map((step) => `${sayName(step)}: ${sayValue(step)}`).join(". ")}`}
        sayName={sayName}
        sayValue={sayValue}
        fillOf={toFlowFill}
        colorOf={toFlowColor}
      />
      <p className="quiet">{t("source", { source: listSources(shown, language) })}</p>
      <Fold summary={t("flow.table")}>
        <Table kind="numbers" caption={title}>
          <thead>
            <tr>
              <th scope="col">{t("flow.step")}</th>
              <th scope="col">{amount}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.name}>
                <th scope="row">{sayName(step)}</th>
                <td>{sayValue(step)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Fold>
    </figure>
  );
}

function listSources({ from, to }: ShownChange, language: "sv" | "en"): string {
  const say = ({ publisher, publishedOn }: ShownChange["from"]) =>
    publishedOn ? `${publisher}, ${formatDate(publishedOn, language)}` : publisher;
  return [...new Set([say(from), say(to)])].join("; ");
}
