/** What was there, what went, what came, what is there: four bars, each from where the one before ends. */

import { createElement, type ReactElement } from "react";
import { FLOW_PAINTS, type FlowBar, toFlowBars, writeFlowStep } from "../flow-bars.ts";
import type { FlowPlot } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { drawUprightAxis } from "./draw-axis.ts";
import {
  type Box,
  drawBar,
  drawLine,
  markRow,
  type Space,
  toType,
  writeLine,
  writeLines,
} from "./space.ts";
import { wrapText } from "./wrap-text.ts";

export function drawFlow(plot: FlowPlot, { table }: Sheet, space: Space): ReactElement[] {
  const steps = toFlowBars(table.rows, plot);
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
      const paint = FLOW_PAINTS[step.step];
      return createElement(
        "g",
        { key: step.step, ...markRow(place) },
        drawBar(bar, { color: space.theme[paint.ink], isOpen: paint.isOpen }),
        next ? drawLine([bar.x, y], [next.x + next.width, y], LINK(space)) : null,
        ...writeStep(step, { plot, bar, space, foot: axis.scale(0), slot }),
      );
    }),
  ];
}

const LINK = ({ theme }: Space) => ({ color: theme["line-strong"], dash: "2 3" });

interface Words {
  readonly plot: FlowPlot;
  readonly bar: Box;
  readonly space: Space;
  readonly foot: number;
  readonly slot: number;
}

function writeStep({ row }: FlowBar, { plot, bar, space, foot, slot }: Words): ReactElement[] {
  const { theme, language, px } = space;
  const [size, large] = [toType(space, "label"), toType(space, "subtitle") * 1.25];
  const cell = row[plot.value];
  const middle = bar.x + bar.width / 2;
  const isKnown = typeof cell === "number";
  const words = writeFlowStep(row, plot, language);
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
