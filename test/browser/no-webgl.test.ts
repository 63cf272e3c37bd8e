/** A browser that cannot draw the map still has everything else. */

import { expect, test } from "vitest";
import { sv } from "../../web/src/text/sv.ts";
import { findRow, findSceneHeading, findStateHeading, readList, readText } from "./explorer.ts";
import { soon, startBrowser } from "./page.ts";

const { openPage } = startBrowser({ webgl: false });

test("without WebGL the map says why it is not there, and the list is complete", async () => {
  const page = await openPage("/");
  await page.getByText(sv.map.failed).waitFor();
  expect(await page.locator("canvas").count()).toBe(0);
  expect(await readText(findStateHeading(page))).toBe("Läget i december 2023");
  await soon(async () => Object.values(await readList(page)).flat().length).toBe(18);
});

test("without WebGL scenes open, mappings change and the address follows", async () => {
  const page = await openPage("/?kartlaggning=stockholm-2023-11&vy=12/59.2/18.1");
  await findRow(page, "skogas-c").click();
  await soon(() => readText(findSceneHeading(page))).toBe("Skogås C");
  expect(page.url()).toContain("scen=skogas-c");
  await page.getByRole("radio", { name: /2021/ }).focus();
  await page.keyboard.press("End");
  await soon(() => readText(page.locator("article header p"))).toContain("Upphörd");
});
