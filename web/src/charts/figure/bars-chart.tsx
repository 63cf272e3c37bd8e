/** A lying bar for each row and series, from zero, with its interval where there is one. */

import { type BarPlot, type Row, type Series, toNumber } from "@scenkartan/figures";
import { Bar, BarChart, CartesianGrid, ErrorBar, LabelList, Tooltip, XAxis, YAxis } from "recharts";
import { ChartLegend } from "./chart-legend.tsx";
import {
  AXIS,
  GRID,
  LABEL,
  TOOLTIP,
  toColor,
  toLabel,
  toName,
  toPaint,
  toValueAxis,
} from "./chart-look.ts";
import type { ChartProps } from "./figure-chart.tsx";
import { RowTooltip } from "./row-tooltip.tsx";

const ROW_HEIGHT = 44;
const AXES_HEIGHT = 96;

export function BarsChart({ told, plot, title }: ChartProps<BarPlot>) {
  const { table, language } = told;
  const { series, isStacked, label, unit } = plot;
  const [first] = series;
  if (first === undefined) return null;
  const sayName = toName(told, label, first.key);
  const data = table.rows.map((row) => ({
    row,
    name: sayName({ row }),
    ...Object.fromEntries(series.map(({ key }) => [key, toNumber(row[key])])),
    interval: toInterval(row, plot, first),
  }));
  const lines = isStacked ? 1 : series.length;
  return (
    <>
      <ChartLegend series={series} />
      <BarChart
        responsive
        style={{ width: "100%", height: AXES_HEIGHT + data.length * lines * ROW_HEIGHT }}
        layout="vertical"
        data={data}
        title={title}
        margin={{ right: 56, bottom: 16 }}
      >
        <CartesianGrid {...GRID} horizontal={false} />
        <XAxis
          {...AXIS}
          type="number"
          {...toValueAxis(listReach(table.rows, plot), language)}
          label={{ ...LABEL, value: unit, position: "insideBottomLeft", offset: -12 }}
        />
        <YAxis {...AXIS} type="category" dataKey="name" width={132} interval={0} />
        <Tooltip {...TOOLTIP} content={<RowTooltip table={table} language={language} />} />
        {series.map((each) => (
          <Bar
            key={each.key}
            dataKey={each.key}
            name={each.name}
            {...toPaint(each)}
            {...(isStacked && { stackId: "all" })}
            isAnimationActive={false}
            maxBarSize={28}
          >
            {!isStacked && (
              <LabelList
                {...(plot.low ? INSIDE : BESIDE)}
                valueAccessor={({ payload }) => toLabel(told, each.key)(payload)}
              />
            )}
            {plot.low && each === first && (
              <ErrorBar dataKey="interval" direction="x" stroke={toColor("label")} width={6} />
            )}
          </Bar>
        ))}
      </BarChart>
    </>
  );
}

/** Where a whisker stands the number goes into the bar. */
const BESIDE = { ...LABEL, position: "right", offset: 8 } as const;
const INSIDE = { fill: "var(--on-accent)", position: "insideLeft", offset: 8 } as const;

/** How far each row's bars and whiskers go. */
function listReach(rows: readonly Row[], { series, isStacked, high, leastMaximum }: BarPlot) {
  const reach = rows.flatMap((row) => {
    const values = series.map(({ key }) => toNumber(row[key]) ?? 0);
    const end = isStacked ? [values.reduce((sum, value) => sum + value, 0)] : values;
    return [...end, toNumber(row[high ?? ""]) ?? 0];
  });
  return [leastMaximum ?? 0, ...reach];
}

/** How far it reaches below and above the value. */
function toInterval(row: Row, { low, high }: BarPlot, { key }: Series) {
  const [value, below, above] = [key, low ?? "", high ?? ""].map((each) => toNumber(row[each]));
  if (value === undefined || below === undefined || above === undefined) return undefined;
  return [value - below, above - value];
}
