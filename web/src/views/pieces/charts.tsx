/** Every chart in small, with made-up numbers. */

import { formatNumber } from "@scenkartan/domain";
import { HatchPattern, IntervalChart } from "../../charts/interval-chart.tsx";
import { SeriesChart } from "../../charts/series-chart.tsx";
import { Waterfall } from "../../charts/waterfall.tsx";
import type { FlowStep } from "../../charts/waterfall-bars.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { toFlowColor, toFlowFill } from "../change/flow-paint.ts";
import styles from "./pieces.module.css";

const SERIES = [
  { key: "a", at: 0, name: "2019", value: 12, text: "12" },
  { key: "b", at: 3, name: "2022", text: ".." },
  { key: "c", at: 4, name: "2023", value: 9, text: "9" },
  { key: "d", at: 6, name: "2025", value: 7, text: "7" },
];

const STEPS = [
  { name: "before", kind: "level", value: 12 },
  { name: "ceased", kind: "less", value: 5 },
  { name: "added", kind: "more", value: 2 },
  { name: "open", kind: "open", value: -2 },
  { name: "after", kind: "level", value: 7 },
] as const satisfies readonly FlowStep[];

export function Charts() {
  const { t } = useTranslation("pieces");
  const { language } = useSelection().selection;
  return (
    <>
      <HatchPattern />
      <p>{t("charts.text")}</p>
      <SeriesChart
        points={SERIES}
        title={t("charts.series")}
        label={t("charts.series")}
        tone="accent"
      />
      <figure className={styles.chart}>
        <figcaption>
          <h3>{t("charts.interval")}</h3>
        </figcaption>
        <IntervalChart
          rows={[
            {
              key: "near",
              name: t("charts.near"),
              value: { share: 52, low: 47, high: 57 },
              note: "52 %",
            },
            { key: "far", name: t("charts.far"), note: t("charts.few") },
          ]}
          reference={{ value: 40, label: t("charts.reference") }}
          label={t("charts.interval")}
          scaleName={t("charts.percent")}
          sayNumber={(value) => formatNumber(value, language)}
        />
      </figure>
      <Flow />
    </>
  );
}

function Flow() {
  const { t } = useTranslation("pieces");
  return (
    <figure className={styles.chart}>
      <figcaption>
        <h3>{t("charts.flow")}</h3>
      </figcaption>
      <Waterfall
        steps={STEPS}
        label={t("charts.flow")}
        sayName={({ name }) =>
          name === "before" || name === "after"
            ? t(`charts.level.${name}`)
            : t(`charts.step.${name as "ceased"}`)
        }
        sayValue={({ kind, value }) => SIGNS[kind] + Math.abs(value)}
        fillOf={toFlowFill}
        colorOf={toFlowColor}
      />
    </figure>
  );
}

const SIGNS = { level: "", less: "−", more: "+", open: "±" } as const;
