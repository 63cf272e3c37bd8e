/** Each kind of plot by its own drawing. */

import type { ReactElement } from "react";
import type { Sheet } from "../sheet.ts";
import { drawBars } from "./draw-bars.ts";
import { drawFlow } from "./draw-flow.ts";
import { drawMap } from "./draw-map.ts";
import { drawPeriods } from "./draw-periods.ts";
import { drawTable } from "./draw-table.ts";
import { drawTime } from "./draw-time.ts";
import type { Space } from "./space.ts";

export function drawPlot(sheet: Sheet, space: Space): ReactElement[] {
  const { plot } = sheet;
  switch (plot.kind) {
    case "time":
      return drawTime(plot, sheet, space);
    case "flow":
      return drawFlow(plot, sheet, space);
    case "bars":
      return drawBars(plot, sheet, space);
    case "periods":
      return drawPeriods(plot, sheet, space);
    case "map":
      return drawMap(plot, space);
    case "table":
      return drawTable(sheet, space);
  }
}
