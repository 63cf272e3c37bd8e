/** What draws and tells of a tool: nothing of it is there before a reader looks for tools. */

import { createPart } from "../../ui/create-part.tsx";

export const ToolPanel = createPart(async () => (await import("./tool-panel.tsx")).ToolPanel);
export const ToolLayer = createPart(async () => (await import("./tool-layer.tsx")).ToolLayer);

/** Errors: none; what does not come is asked for again when a tool is chosen. */
export function sendTools(): void {
  void Promise.allSettled([ToolPanel.send(), ToolLayer.send()]);
}
