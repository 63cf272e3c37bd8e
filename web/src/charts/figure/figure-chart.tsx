/**
 * A figure as a chart to explore: each row is read by pointing at it or with the arrow keys. It takes
 * the same table and plot as the server's picture.
 */

import type { ToldFigure, ToldPlot } from "@scenkartan/figures";
import { BarsChart } from "./bars-chart.tsx";
import styles from "./figure-chart.module.css";
import { FlowChart } from "./flow-chart.tsx";
import { PeriodsChart } from "./periods-chart.tsx";
import { TimeChart } from "./time-chart.tsx";
import { turnArrow } from "./turn-arrow.ts";

/** What every kind of chart is given. */
export interface ChartProps<Plot extends ToldPlot> {
  readonly told: ToldFigure;
  readonly plot: Plot;
  /** What the chart is called, for the ear. */
  readonly title: string;
}

type FigureChartProps = Omit<ChartProps<ToldPlot>, "plot">;

/** Nothing for tables and maps, which are no charts. */
export function FigureChart({ told, title }: FigureChartProps) {
  const { plot } = told;
  const shared = { told, title };
  switch (plot.kind) {
    case "time":
      return (
        <Frame>
          <TimeChart plot={plot} {...shared} />
        </Frame>
      );
    case "flow":
      return (
        <Frame>
          <FlowChart plot={plot} {...shared} />
        </Frame>
      );
    case "bars":
      return (
        <Frame isLying>
          <BarsChart plot={plot} {...shared} />
        </Frame>
      );
    case "periods":
      return (
        <Frame isLying>
          <PeriodsChart plot={plot} {...shared} />
        </Frame>
      );
    case "table":
    case "map":
      return null;
  }
}

interface FrameProps {
  /** Its rows lie below each other, so that the arrows up and down go between them as well. */
  readonly isLying?: boolean;
  readonly children: React.ReactNode;
}

function Frame({ isLying, children }: FrameProps) {
  return (
    <div className={styles.chart} onKeyDownCapture={isLying ? turnArrow : undefined}>
      {children}
    </div>
  );
}
