/** Numbers where they stand in time, each a stem from zero; no line joins what different people counted. */

import type { PartialDate } from "@scenkartan/domain";
import { type Row, type TimePlot, toNumber } from "@scenkartan/figures";
import {
  CartesianGrid,
  LabelList,
  Line,
  LineChart,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { ChartLegend } from "./chart-legend.tsx";
import {
  AXIS,
  GRID,
  LABEL,
  TOOLTIP,
  toColor,
  toLabel,
  toValueAxis,
  UPRIGHT,
} from "./chart-look.ts";
import type { ChartProps } from "./figure-chart.tsx";
import { RowTooltip } from "./row-tooltip.tsx";
import { toSpan, toYearAxis } from "./years.ts";

export function TimeChart({ told, plot, title }: ChartProps<TimePlot>) {
  const { table, language } = told;
  const data = table.rows.map((row) => toPoint(row, plot));
  const values = plot.series.flatMap(({ key }) =>
    table.rows.flatMap((row) => toNumber(row[key]) ?? []),
  );
  return (
    <>
      <ChartLegend series={plot.series} />
      <LineChart {...UPRIGHT} data={data} title={title} margin={{ top: 28, right: 32 }}>
        <CartesianGrid {...GRID} vertical={false} />
        <XAxis {...AXIS} dataKey="at" {...toYearAxis(data.map(({ span }) => span))} />
        <YAxis {...AXIS} {...toValueAxis(values, language)} width={48} />
        <Tooltip {...TOOLTIP} content={<RowTooltip table={table} language={language} />} />
        {plot.series.map(({ key, ink }) =>
          data.map(({ row, at }) => (
            <ReferenceLine
              key={`${key} ${JSON.stringify(row)}`}
              segment={[
                { x: at, y: 0 },
                { x: at, y: toNumber(row[key]) ?? 0 },
              ]}
              stroke={toColor(ink)}
              {...(isQuoted(row, plot) && { strokeDasharray: "3 3" })}
            />
          )),
        )}
        {plot.series.map(({ key, name, ink, isOpen }) => (
          <Line
            key={key}
            dataKey={({ row }) => toNumber(row[key])}
            name={name}
            stroke="none"
            dot={({ cx, cy, payload }) => (
              <circle
                key={JSON.stringify(payload)}
                cx={cx}
                cy={cy}
                r={5}
                stroke={toColor(ink)}
                strokeWidth={1.5}
                fill={isOpen || isQuoted(payload.row, plot) ? "var(--card)" : toColor(ink)}
              />
            )}
            isAnimationActive={false}
          >
            <LabelList
              {...LABEL}
              position="top"
              offset={10}
              valueAccessor={({ payload }) => toLabel(told, key)(payload)}
            />
          </Line>
        ))}
      </LineChart>
    </>
  );
}

/** A number that is only quoted, and no mapping of its own, is an outline. */
const isQuoted = (row: Row, { quoted = "" }: TimePlot) => Boolean(row[quoted]);

/** In the middle of the day, month or year that the date says. */
function toPoint(row: Row, { at }: TimePlot) {
  const span = toSpan(row[at] as PartialDate);
  return { row, span, at: (span.from + span.to) / 2 };
}
