/** One page loaded once, in a browser without anything kept: when what was there, for how many bytes. */

import type { Browser, CDPSession, Page } from "playwright-core";
import { type Profile, slowDown } from "./profiles.ts";

/** What a page shows first and last, as selectors. */
export interface Milestones {
  readonly list?: string;
  readonly polygons?: string;
  readonly idle?: string;
}

/** Units: milliseconds from the start of the navigation, bytes as sent. */
export interface Load {
  /** 0 where the browser saw none: what is drawn on a WebGL canvas does not count for it. */
  readonly firstContentMs: number;
  readonly listMs?: number;
  readonly polygonsMs?: number;
  readonly idleMs?: number;
  /** All that had arrived when the last of the milestones was there. */
  readonly bytes: number;
  /** Of these, what had arrived when the list could be read. */
  readonly listBytes?: number;
  readonly longTasks: number;
  readonly longestTaskMs: number;
  readonly layoutShift: number;
}

interface Visit {
  readonly url: string;
  readonly milestones: Milestones;
  readonly profile: Profile;
}

interface Arrival {
  readonly atMs: number;
  readonly bytes: number;
}

const VIEWPORT = { width: 1440, height: 900 };
const PATIENCE_MS = 60_000;
const BETWEEN_LOOKS_MS = 100;

export async function measureLoad(
  browser: Browser,
  { url, milestones, profile }: Visit,
): Promise<Load> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "sv-SE" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const readArrivals = await noteArrivals(session);
  await slowDown(session, profile);
  await page.addInitScript(noteMilestones, milestones);
  await page.goto(url);
  const noted = await readNoted(page, Object.keys(milestones));
  const arrivals = readArrivals();
  await context.close();
  const { times, ...rest } = noted;
  const lastMs = Math.max(...Object.values(times));
  return {
    ...toNamed(times),
    bytes: sumUntil(arrivals, lastMs),
    ...(times.list !== undefined && { listBytes: sumUntil(arrivals, times.list) }),
    ...rest,
  };
}

const toNamed = (times: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(times).map(([name, atMs]) => [`${name}Ms`, atMs]));

const sumUntil = (arrivals: readonly Arrival[], untilMs: number) =>
  arrivals.reduce((sum, { atMs, bytes }) => (atMs <= untilMs ? sum + bytes : sum), 0);

/** Notes every answer that arrives, by the time since the page was asked for. */
async function noteArrivals(session: CDPSession): Promise<() => readonly Arrival[]> {
  const arrivals: Arrival[] = [];
  let startedAt: number | undefined;
  session.on("Network.requestWillBeSent", ({ timestamp }) => {
    startedAt ??= timestamp;
  });
  session.on("Network.loadingFinished", ({ timestamp, encodedDataLength }) => {
    const atMs = (timestamp - (startedAt ?? timestamp)) * 1000;
    arrivals.push({ atMs, bytes: encodedDataLength });
  });
  await session.send("Network.enable");
  return () => arrivals;
}

interface Noted {
  readonly times: Record<string, number>;
  readonly firstContentMs: number;
  readonly longTasks: number;
  readonly longestTaskMs: number;
  readonly layoutShift: number;
}

/** Runs in the page, before anything of it. */
function noteMilestones(milestones: Milestones) {
  const noted = { times: {}, firstContentMs: 0, longTasks: 0, longestTaskMs: 0, layoutShift: 0 };
  const times: Record<string, number> = noted.times;
  Object.assign(window, { noted });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") noted.firstContentMs = startTime;
  });
  observe("longtask", ({ duration }) => {
    noted.longTasks += 1;
    noted.longestTaskMs = Math.max(noted.longestTaskMs, duration);
  });
  observe("layout-shift", (entry) => {
    noted.layoutShift += (entry as unknown as { value: number }).value;
  });
  const look = () => {
    const missing = Object.entries(milestones).filter(([name]) => times[name] === undefined);
    for (const [name, selector] of missing)
      if (document.querySelector(selector)) times[name] = performance.now();
    if (missing.length > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Asked for again and again from here: the page's security policy lets nothing in it be evaluated. */
async function readNoted(page: Page, names: readonly string[]): Promise<Noted> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const noted = await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
    const missing = names.filter((name) => noted.times[name] === undefined);
    if (missing.length === 0) return noted;
    if (Date.now() > until) throw new Error(`${page.url()} never had ${missing.join(", ")}`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}
