/** The service, for those who start it: `main.ts`, tests and benchmarks. */

export { type AppOptions, createApp } from "./app.ts";
export { checkBasemap } from "./check-basemap.ts";
export type { Settings } from "./settings.ts";
