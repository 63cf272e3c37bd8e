/** How evenly the start page moves while the time line plays, or is dragged. */

import type { Browser, Page } from "playwright-core";
import { sv } from "../../../web/src/text/sv.ts";
import { type Profile, slowDown } from "./profiles.ts";

/** Units: milliseconds. A frame is work of the page's main thread from its first task to the picture. */
export interface Frames {
  readonly frames: number;
  /** Between two pictures, half and nearly all of them. */
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestFrameMs: number;
  readonly over50Ms: number;
  /** The same of each of our scripts: a frame also waits for whatever draws, here software. */
  readonly longestScriptMs: number;
  readonly scriptsOver50Ms: number;
}

const VIEWPORT = { width: 1440, height: 900 };

/** Plays from the first mapping to the last, at the usual speed. */
export function measurePlaying(browser: Browser, url: string, profile: Profile): Promise<Frames> {
  return measureWhile(browser, { url, profile }, async (page) => {
    // Looked for by attribute: names of roles would have the browser compute those of every row.
    const findButton = (name: string) => page.locator(`button[aria-label="${name}"]`);
    await findButton(sv.timeline.play).click();
    await findButton(sv.timeline.pause).waitFor();
    await findButton(sv.timeline.play).waitFor({ timeout: 120_000 });
  });
}

/** Drags from one end to the other and back. */
export function measureDragging(browser: Browser, url: string, profile: Profile): Promise<Frames> {
  return measureWhile(browser, { url, profile }, async (page) => {
    const line = page.locator(`svg[aria-label="${sv.timeline.curve}"]`);
    const [track, handle] = await Promise.all([
      line.boundingBox(),
      line.locator("circle").last().boundingBox(),
    ]);
    if (track === null || handle === null) throw new Error("no time line");
    const y = handle.y + handle.height / 2;
    await page.mouse.move(handle.x + handle.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(track.x + 5, y, { steps: 60 });
    await page.mouse.move(track.x + track.width - 5, y, { steps: 60 });
    await page.mouse.up();
    await page.locator("input[name=kartlaggning]:checked").last().waitFor();
  });
}

async function measureWhile(
  browser: Browser,
  { url, profile }: { readonly url: string; readonly profile: Profile },
  act: (page: Page) => Promise<void>,
): Promise<Frames> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "sv-SE" });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator("[data-drawn] .maplibregl-map[data-idle]").waitFor({ timeout: 120_000 });
  await slowDown(await context.newCDPSession(page), profile);
  await page.evaluate(noteFrames);
  await act(page);
  const { pictures, frames, scripts } = await page.evaluate(
    () => (window as unknown as { noted: Noted }).noted,
  );
  await context.close();
  const gaps = pictures.slice(1).map((at, index) => at - (pictures[index] as number));
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return {
    frames: pictures.length,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    longestFrameMs: Math.max(0, ...frames),
    over50Ms: countLong(frames),
    longestScriptMs: Math.max(0, ...scripts),
    scriptsOver50Ms: countLong(scripts),
  };
}

const countLong = (durations: readonly number[]) => durations.filter((ms) => ms > 50).length;

interface Noted {
  /** When each picture was about to be made. */
  readonly pictures: number[];
  /** How long each long frame took. */
  readonly frames: number[];
  /** How long each script in them took. */
  readonly scripts: number[];
}

interface LongFrame extends PerformanceEntry {
  readonly scripts: readonly PerformanceEntry[];
}

/** Runs in the page. Source: https://w3c.github.io/long-animation-frames/ (what is over 50 ms). */
function noteFrames() {
  const noted: Noted = { pictures: [], frames: [], scripts: [] };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries() as LongFrame[]) {
      noted.frames.push(frame.duration);
      noted.scripts.push(...frame.scripts.map(({ duration }) => duration));
    }
  }).observe({ type: "long-animation-frame" });
  const note = (at: number) => {
    noted.pictures.push(at);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}
