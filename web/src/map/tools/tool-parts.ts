/** What draws and tells of a tool: nothing of it is there before a reader looks for tools. */

import { createPart } from "../../ui/create-part.tsx";

/** They come together: what the panel says that keys do, they do on the layer. */
const load = () => Promise.all([import("./tool-panel.tsx"), import("./tool-layer.tsx")]);

export const ToolPanel = createPart(async () => (await load())[0].ToolPanel);
export const ToolLayer = createPart(async () => (await load())[1].ToolLayer);

/** Errors: none; what does not come is asked for again when a tool is chosen. */
export function sendTools(): void {
  void Promise.allSettled([ToolPanel.send(), ToolLayer.send()]);
}
