/** A figure as SVG: valid by itself, needing nothing from anywhere. */

import { drawFigure, type Look, type Sheet } from "@scenkartan/figures";
import { renderToStaticMarkup } from "react-dom/server";

/** Without an XML declaration, so that it can stand in a page. UTF-8. */
export function toSvg(sheet: Sheet, look: Look): string {
  return renderToStaticMarkup(drawFigure(sheet, look));
}
