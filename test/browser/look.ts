/**
 * Takes pictures of a running service, for a person to look at:
 * `node test/browser/look.ts [address] [folder] [path…]`, each page at desktop and phone width, light and dark.
 */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./launch.ts";

const [address = "http://127.0.0.1:8787", folder = ".results/look", ...paths] =
  process.argv.slice(2);
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
for (const path of paths.length > 0 ? paths : ["/"]) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1 });
      page.on("console", (message) => {
        if (message.type() === "error") console.error(`${path}: ${message.text()}`);
      });
      await page.goto(address + path, { waitUntil: "networkidle" });
      await page.waitForTimeout(1500);
      const name = `${path.replace(/\W+/g, "-").replace(/^-/, "") || "start"}-${size}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, name) });
      await page.close();
    }
  }
}
await browser.close();
