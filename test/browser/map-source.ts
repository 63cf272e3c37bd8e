/** What the map has been given to draw, as the map library hands it to its worker. */

import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** The data that each source was given last, by the source's id. */
    mapSources: Record<string, unknown>;
  }
}

/** Keeps what every map source is given. To be called before the page loads anything. */
export async function recordMapSources(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.mapSources = {};
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message: unknown, ...rest: unknown[]) {
      const { source, data } = (message as { data?: Record<string, unknown> } | null)?.data ?? {};
      if (typeof source === "string" && data) window.mapSources[source] = data;
      Reflect.apply(post, this, [message, ...rest]);
    };
  });
}

/** Ids of the scenes that the map draws, in alphabetical order. */
export async function readDrawnScenes(page: Page): Promise<string[]> {
  const ids = await page.evaluate(() => {
    const { features = [] } = (window.mapSources.scenes ?? {}) as {
      features?: { properties: { sceneId: string } }[];
    };
    return features.map(({ properties }) => properties.sceneId);
  });
  return ids.sort();
}
