/** What the charts of figures have in common. */

import { formatNumber, type Language } from "@scenkartan/domain";
import { type Ink, type Series, type Table, type ToldFigure, writeCell } from "@scenkartan/figures";
import { scaleLinear } from "d3-scale";
import type { Charted } from "./row-tooltip.tsx";

export const toColor = (ink: Ink): string => `var(--${ink})`;

export const GRID = { stroke: "var(--line)" } as const;
export const AXIS = {
  stroke: "var(--line-strong)",
  tickLine: false,
  tick: { fill: "var(--ink-2)" },
} as const;
/** A row without any number is told as well: why there is none. */
export const TOOLTIP = {
  cursor: { fill: "var(--accent-wash)", stroke: "var(--line-strong)" },
  filterNull: false,
  isAnimationActive: false,
} as const;
/** As wide as its place. */
export const UPRIGHT = { responsive: true, style: { width: "100%", height: 340 } } as const;
export const LABEL = { fill: "var(--ink)" } as const;

/** A series that is only an outline in the picture is one here as well. */
export function toPaint({ ink, isOpen }: Pick<Series, "ink" | "isOpen">) {
  const color = toColor(ink);
  if (!isOpen) return { fill: color };
  return { fill: "var(--card)", stroke: color, strokeWidth: 1.5, strokeDasharray: "5 3" };
}

/** An axis from zero to a round number that all values are below. */
export function toValueAxis(values: readonly number[], language: Language) {
  const scale = scaleLinear([0, Math.max(1, ...values)], [0, 1]).nice(5);
  return {
    domain: scale.domain() as [number, number],
    ticks: scale.ticks(5).filter((tick) => Number.isInteger(tick) || scale.domain()[1] === 1),
    tickFormatter: toTick(language),
  };
}

const toTick =
  (language: Language) =>
  (value: number): string =>
    formatNumber(value, language, 2);

/** A row's number as the table writes it. */
export function toLabel({ table, language }: ToldFigure, key: string) {
  const column = findColumn(table, key);
  return ({ row }: Charted): string => (column ? writeCell(row[key], column, language) : "");
}

function findColumn({ columns }: Table, key: string) {
  return columns.find((column) => column.key === key);
}

/** What a row is called, with why there is no number where there is none. */
export function toName(told: ToldFigure, label: string, key: string) {
  const [name, value] = [toLabel(told, label), toLabel(told, key)];
  return (charted: Charted): string => {
    const isMissing = typeof charted.row[key] === "object";
    return isMissing ? `${name(charted)} (${value(charted)})` : name(charted);
  };
}
