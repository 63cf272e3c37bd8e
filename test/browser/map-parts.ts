/** What stands on and beside a map as a reader meets it: its parts by what they are called. */

import type { Locator, Page } from "playwright-core";
import { sv } from "../../web/src/text/map/sv.ts";
import { toPlain } from "./explorer.ts";
import { findCanvas, type LonLat, toView } from "./map-view.ts";
import { waitForDrawing, waitForMap } from "./page.ts";

export const findLegend = (page: Page): Locator =>
  page.locator("details", { hasText: sv.legend.title });

/** The box that hides and shows a layer, by the layer's name in the legend. */
export const findLayerBox = (page: Page, name: string): Locator =>
  findLegend(page).getByRole("checkbox", { name: new RegExp(`^${name}(:|$|,)`) });

export const findToolMenu = (page: Page): Locator =>
  page.locator("summary", { hasText: sv.tools.menu });

/** The panel of the tool that is in use. */
export const findToolPanel = (page: Page, tool: keyof typeof sv.tools.title): Locator =>
  page.getByRole("region", { name: sv.tools.title[tool] });

/** Chooses a tool with the mouse or a finger. */
export async function chooseTool(page: Page, tool: keyof typeof sv.tools.title): Promise<void> {
  await findToolMenu(page).click();
  await page.getByRole("button", { name: sv.tools.title[tool], exact: true }).click();
  await waitForTool(page, tool);
}

/** Waits until a tool obeys: its panel is there, and its sight on the map. */
export async function waitForTool(page: Page, tool: keyof typeof sv.tools.title): Promise<void> {
  await findToolPanel(page, tool).waitFor();
  await page.locator("svg:has(path[d^=M20])").first().waitFor();
  await waitForDrawing(page);
}

/** What was said last to those who listen. */
export async function readSaid(page: Page): Promise<string> {
  return toPlain((await page.locator("body > [aria-live=polite]").textContent()) ?? "");
}

/** The lines of the card, or nothing where there is none. */
export async function readCard(page: Page): Promise<string> {
  // In one step: a card may go between two, and waiting for its text would wait for ever.
  const [lines = ""] = await page.getByRole("tooltip").allInnerTexts();
  return toPlain(lines);
}

/** Follows a link to another view of the map, without loading the page anew. */
export async function goToView(page: Page, place: LonLat, zoom: number): Promise<void> {
  await page.evaluate(
    (view) => {
      const address = new URL(location.href);
      address.searchParams.set("vy", view);
      history.pushState(history.state, "", address);
      dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
    },
    toView(place, zoom),
  );
  await waitForMap(page);
}

/** Does what makes a map begin anew, and waits until the new one is drawn. */
export async function redraw(page: Page, act: () => Promise<unknown>): Promise<void> {
  const map = page.locator(".maplibregl-map");
  await map.evaluate((element) => element.setAttribute("data-old", ""));
  await act();
  await page.locator(".maplibregl-map[data-idle]:not([data-old])").waitFor({ timeout: 50_000 });
  await waitForMap(page);
}

/** Gives the map the focus, as Tab does. */
export async function focusMap(page: Page): Promise<void> {
  await findCanvas(page).first().focus();
}
