/** The figures that were taken away last, and the ways to add to them and to forget them. */

import { useState } from "react";
import {
  forgetFigures,
  type RecentFigure,
  readRecentFigures,
  rememberFigure,
} from "../../selection/recent-figures.ts";

export function useRecentFigures() {
  const [figures, setFigures] = useState(readRecentFigures);
  return {
    figures,
    remember: (figure: RecentFigure) => setFigures(rememberFigure(figure)),
    forget: () => setFigures(forgetFigures()),
  };
}

export type RecentFigures = ReturnType<typeof useRecentFigures>;
