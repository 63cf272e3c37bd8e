/** Pages in a real browser. Each is watched: what it logs and whom it asks must be above reproach. */

import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchBrowser } from "./launch.ts";

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface PageOptions
  extends Pick<
    BrowserContextOptions,
    "colorScheme" | "deviceScaleFactor" | "forcedColors" | "hasTouch" | "reducedMotion"
  > {
  readonly viewport?: typeof DESKTOP;
  /** Another service than the one that all tests share. */
  readonly origin?: string;
  /** Other services that the page may ask, since an operator wants it to. */
  readonly allowedOrigins?: readonly string[];
  /** Complaints that the test is about, such as the browser's own line for a status 404. */
  readonly tolerated?: readonly RegExp[];
  /** Done before the page loads anything. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What to wait for instead of the page's heading. */
  readonly isReady?: (page: Page) => Promise<unknown>;
}

/**
 * A browser for the tests of one file. After each test its pages are closed, and the test fails when
 * one of them logged an error or a warning, broke the content security policy, threw, or asked
 * another host for anything.
 */
export function startBrowser(options: { readonly webgl?: boolean } = {}) {
  let browser: Browser;
  const watched: Watched[] = [];
  beforeAll(async () => {
    browser = await launchBrowser(options);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const pages = watched.splice(0);
    await Promise.all(pages.map(({ page }) => page.context().close()));
    const complaints = pages.flatMap(({ complaints, tolerated }) =>
      complaints.filter((complaint) => !tolerated.some((pattern) => pattern.test(complaint))),
    );
    expect(complaints, "what pages complained of").toEqual([]);
  });

  /** Opens an address of our service and waits until it says what it is. */
  async function openPage(path: string, options: PageOptions = {}): Promise<Page> {
    const { origin = inject("origin"), tolerated = [], prepare, ...others } = options;
    const { allowedOrigins = [], ...rest } = others;
    const { isReady = (page) => page.locator("h1").waitFor(), ...contextOptions } = rest;
    const context = await browser.newContext({
      baseURL: origin,
      viewport: DESKTOP,
      locale: "sv-SE",
      ...contextOptions,
    });
    const page = await context.newPage();
    watchRequests(page);
    watched.push({ page, tolerated, complaints: watch(page, [origin, ...allowedOrigins]) });
    await prepare?.(page);
    await page.goto(path);
    await isReady(page);
    return page;
  }

  /** Opens an address and waits until its map is drawn. */
  async function openMap(path: string, options: PageOptions = {}): Promise<Page> {
    const page = await openPage(path, options);
    await waitForMap(page);
    return page;
  }
  return { openPage, openMap };
}

interface Watched {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly tolerated: readonly RegExp[];
}

/** Answers and parts of the page. Not what a map's worker asks for: nobody hears how that ends when the map goes. */
const AWAITED = /\/api\/v1\/|\/figures\/|\/assets\/(?!.*worker)[^/]*\.js$/;

/** What each page has asked for and not got yet. */
const awaited = new WeakMap<Page, Set<Request>>();

/** Keeps what the page's own code is waiting for, from now on. */
function watchRequests(page: Page): void {
  const requests = new Set<Request>();
  awaited.set(page, requests);
  page.on("request", (request) => {
    if (request.isNavigationRequest()) requests.clear();
    else if (AWAITED.test(request.url())) requests.add(request);
  });
  page.on("requestfinished", (request) => requests.delete(request));
  page.on("requestfailed", (request) => requests.delete(request));
}

/** What a page complains of, collected from now on. */
function watch(page: Page, origins: readonly string[]): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning") complaints.push(`${type}: ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    const isOwn = origins.includes(asked) || protocol === "data:" || protocol === "blob:";
    if (!isOwn) complaints.push(`foreign request: ${request.url()}`);
  });
  return complaints;
}

/** An expectation that has to hold before long, of what `read` gives by then. */
export function soon<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 20_000 });
}

/** Waits until the page has drawn what follows from what it knows and from the size that it has. */
export async function waitForDrawing(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // A frame tells of sizes, React draws then when there is time, and maps in the frames after that.
    await frames();
    // A busy machine may leave a page no idle moment.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 }));
    await frames();
  });
}

/** Waits until the page has got what it has asked for, but for what a test holds back, and drawn it. */
export async function waitForAnswers(page: Page, held = /^$/): Promise<void> {
  const list = () => [...(awaited.get(page) ?? [])].map((request) => request.url());
  await soon(() => list().filter((url) => !held.test(url))).toEqual([]);
  await waitForDrawing(page);
}

/** Waits until every map stands still with everything drawn, what was just changed included. */
export async function waitForMap(page: Page): Promise<void> {
  await waitForDrawing(page);
  await waitForIdleMaps(page);
  // Scenes, names and operations are asked for before there is a map, and may come after it.
  await waitForAnswers(page);
  await waitForIdleMaps(page);
}

async function waitForIdleMaps(page: Page): Promise<void> {
  await page.locator(".maplibregl-map[data-idle]").first().waitFor();
  await page.locator(".maplibregl-map:not([data-idle])").waitFor({ state: "detached" });
}
