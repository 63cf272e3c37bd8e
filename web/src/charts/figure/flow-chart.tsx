/** What was there, what went, what came, what is there: bars that begin where the one before ended. */

import { FLOW_PAINTS, type FlowPlot, toFlowBars, writeFlowStep } from "@scenkartan/figures";
import { Bar, BarChart, CartesianGrid, Cell, LabelList, Tooltip, XAxis, YAxis } from "recharts";
import {
  AXIS,
  GRID,
  LABEL,
  TOOLTIP,
  toLabel,
  toPaint,
  toValueAxis,
  UPRIGHT,
} from "./chart-look.ts";
import type { ChartProps } from "./figure-chart.tsx";
import { type Charted, RowTooltip } from "./row-tooltip.tsx";

export function FlowChart({ told, plot, title }: ChartProps<FlowPlot>) {
  const { table, language } = told;
  const data = toFlowBars(table.rows, plot).map(({ row, step, low, high }) => ({
    row,
    step,
    name: toLabel(told, plot.label)({ row }),
    span: [low, high] as const,
  }));
  const sayValue = ({ row }: Charted) => writeFlowStep(row, plot, language);
  return (
    <BarChart {...UPRIGHT} data={data} title={title} margin={{ top: 28, right: 16 }}>
      <CartesianGrid {...GRID} vertical={false} />
      <XAxis {...AXIS} dataKey="name" interval={0} />
      <YAxis
        {...AXIS}
        {...toValueAxis(
          data.map(({ span }) => span[1]),
          language,
        )}
        width={48}
      />
      <Tooltip {...TOOLTIP} content={<RowTooltip table={table} language={language} />} />
      <Bar
        dataKey="span"
        name={plot.unit}
        isAnimationActive={false}
        minPointSize={1}
        maxBarSize={120}
      >
        <LabelList {...LABEL} position="top" valueAccessor={({ payload }) => sayValue(payload)} />
        {data.map(({ step }) => (
          <Cell key={step} {...toPaint(FLOW_PAINTS[step])} />
        ))}
      </Bar>
    </BarChart>
  );
}
