/** What a figure says and how it is drawn, for the server and the web alike. No IO. */

export * from "./cite.ts";
export * from "./definition.ts";
export { drawFigure, type Edits, type Look } from "./drawing/draw-figure.ts";
export { isThemeName, THEME_NAMES, THEMES, type Theme, type ThemeName } from "./drawing/theme.ts";
export * from "./facts.ts";
export { FIGURES, findFigure } from "./figures.ts";
export { FLOW_PAINTS, toFlowBars, writeFlowStep } from "./flow-bars.ts";
export { describeRow, toNumber, writeCell } from "./make-sheet.ts";
export * from "./plot.ts";
export { sayMissing, toReason, toSymbol } from "./say-missing.ts";
export * from "./sheet.ts";
export * from "./slugs.ts";
export * from "./tell-sheet.ts";
export { FICTION, sayFiction } from "./words.ts";
