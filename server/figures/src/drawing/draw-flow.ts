/** What was there, what went, what came, what is there: four bars, each from where the one before ends. */

import { formatNumber } from "@scenkartan/domain";
import { createElement, type ReactElement } from "react";
import type { FlowPlot, FlowStep } from "../plot.ts";
import { sayMissing } from "../say-missing.ts";
import type { Row, Sheet } from "../sheet.ts";
import { drawUprightAxis } from "./draw-axis.ts";
import { type Box, drawBar, drawLine, type Space, toType, writeLine, writeLines } from "./space.ts";
import { wrapText } from "./wrap-text.ts";

const INKS = { before: "label", ceased: "lost", added: "gained", after: "accent" } as const;

interface Step {
  readonly row: Row;
  readonly step: FlowStep;
  readonly low: number;
  readonly high: number;
  /** Where the next one begins. */
  readonly end: number;
}

export function drawFlow(plot: FlowPlot, { table }: Sheet, space: Space): ReactElement[] {
  const steps = toSteps(table.rows, plot);
  const { box } = space;
  const size = toType(space, "label");
  const bottom = size * 2.9;
  const axis = drawUprightAxis(
    { ...space, box: { ...box, height: box.height - bottom } },
    { maximum: Math.max(...steps.map(({ high }) => high)) * 1.1, unit: plot.unit },
  );
  const slot = axis.inner.width / steps.length;
  const bars = steps.map(({ low, high }, place): Box => {
    const width = Math.min(slot * 0.62, 170 * space.px);
    const x = axis.inner.x + place * slot + (slot - width) / 2;
    const y = axis.scale(high);
    return { x, y, width, height: axis.scale(low) - y };
  });
  return [
    axis.element,
    ...steps.map((step, place) => {
      const bar = bars[place] as Box;
      const next = bars[place + 1];
      const y = axis.scale(step.end);
      return createElement(
        "g",
        { key: step.step },
        drawBar(bar, { color: space.theme[INKS[step.step]], isOpen: step.step === "ceased" }),
        next ? drawLine([bar.x, y], [next.x + next.width, y], LINK(space)) : null,
        ...writeStep(step, { plot, bar, space, foot: axis.scale(0), slot }),
      );
    }),
  ];
}

const LINK = ({ theme }: Space) => ({ color: theme["line-strong"], dash: "2 3" });

/** Where nobody says what was there before, what went and what came stand on the ground. */
function toSteps(rows: readonly Row[], plot: FlowPlot): Step[] {
  let level: number | undefined;
  return rows.map((row) => {
    const step = row[plot.step] as FlowStep;
    const cell = row[plot.value];
    const value = typeof cell === "number" ? cell : 0;
    const isEnd = step === "before" || step === "after";
    const start = isEnd ? 0 : (level ?? 0);
    const isDown = step === "ceased" && level !== undefined;
    const end = isDown ? start - value : start + value;
    if (level !== undefined || (isEnd && typeof cell === "number")) level = end;
    return { row, step, low: Math.min(start, end), high: Math.max(start, end), end: level ?? 0 };
  });
}

interface Words {
  readonly plot: FlowPlot;
  readonly bar: Box;
  readonly space: Space;
  readonly foot: number;
  readonly slot: number;
}

const SIGNS = { before: "", ceased: "−", added: "+", after: "" } as const;

function writeStep({ row, step }: Step, { plot, bar, space, foot, slot }: Words): ReactElement[] {
  const { theme, language, px } = space;
  const [size, large] = [toType(space, "label"), toType(space, "subtitle") * 1.25];
  const cell = row[plot.value];
  const middle = bar.x + bar.width / 2;
  const isKnown = typeof cell === "number";
  const words = isKnown
    ? `${cell === 0 ? "" : SIGNS[step]}${formatNumber(cell, language)}`
    : typeof cell === "object"
      ? sayMissing(cell, language)
      : "";
  const label = wrapText(String(row[plot.label]), { width: slot - 8 * px, size, most: 2 });
  return [
    writeLine(words, {
      x: middle,
      y: bar.y - 8 * px,
      size: isKnown ? large : size,
      fill: isKnown ? theme.ink : theme["ink-2"],
      face: isKnown ? "strong" : "sans",
      anchor: "middle",
    }),
    ...writeLines(label, {
      x: middle,
      y: foot + size * 1.5,
      size,
      fill: theme.ink,
      anchor: "middle",
    }),
  ];
}
