/** A line from one date to another for each row. */

import type { PartialDate } from "@scenkartan/domain";
import type { PeriodPlot } from "@scenkartan/figures";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { AXIS, GRID, TOOLTIP, toColor, toLabel } from "./chart-look.ts";
import type { ChartProps } from "./figure-chart.tsx";
import { RowTooltip } from "./row-tooltip.tsx";
import { toSpan, toYearAxis } from "./years.ts";

const ROW_HEIGHT = 30;
const AXES_HEIGHT = 60;
/** A day among years is still seen. */
const LEAST_WIDTH = 5;

export function PeriodsChart({ told, plot, title }: ChartProps<PeriodPlot>) {
  const { table, language } = told;
  const sayName = toLabel(told, plot.label);
  const data = table.rows.map((row, place) => {
    const from = toSpan(row[plot.from] as PartialDate);
    const to = toSpan(row[plot.to] as PartialDate);
    return { row, place, name: sayName({ row }), span: { from: from.from, to: to.to } };
  });
  return (
    <BarChart
      responsive
      style={{ width: "100%", height: AXES_HEIGHT + data.length * ROW_HEIGHT }}
      layout="vertical"
      data={data}
      title={title}
      margin={{ right: 16 }}
    >
      <CartesianGrid {...GRID} />
      <XAxis {...AXIS} {...toYearAxis(data.map(({ span }) => span))} />
      <YAxis
        {...AXIS}
        type="category"
        dataKey="place"
        width={148}
        interval={0}
        tickFormatter={(place: number) => data[place]?.name ?? ""}
      />
      <Tooltip {...TOOLTIP} content={<RowTooltip table={table} language={language} />} />
      <Bar
        dataKey={({ span }) => [span.from, span.to]}
        fill={toColor("accent")}
        minPointSize={LEAST_WIDTH}
        maxBarSize={12}
        isAnimationActive={false}
      />
    </BarChart>
  );
}
