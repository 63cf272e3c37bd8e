/** A real Chromium with WebGL, the same for tests and for looking. */

import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/**
 * WebGL by software, and no sandbox since CI runs as root. The flags that the package proposes are
 * left out: they also switch off what a reader's browser enforces, such as the same-origin policy.
 */
const FLAGS = ["--no-sandbox", "--disable-dev-shm-usage"];
const WEBGL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const NO_WEBGL = ["--disable-gpu", "--disable-software-rasterizer", "--disable-3d-apis"];

/**
 * Starts the browser that the npm package carries, or the one that CHROMIUM_PATH names on machines
 * for which it carries none. Without `webgl` it is a browser that cannot draw maps.
 */
export async function launchBrowser({ webgl = true } = {}): Promise<Browser> {
  return playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: [...FLAGS, ...(webgl ? WEBGL : NO_WEBGL)],
    headless: true,
  });
}
