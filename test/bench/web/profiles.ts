/** How slow the reader's machine and line are made. */

import type { CDPSession } from "playwright-core";

export interface Profile {
  readonly name: string;
  /** How many times as long the main thread takes. */
  readonly slowdown: number;
  readonly line?: {
    readonly downBytesPerSecond: number;
    readonly upBytesPerSecond: number;
    /** Of every request, in milliseconds. */
    readonly latencyMs: number;
  };
}

export const FREE: Profile = { name: "free", slowdown: 1 };

/** "Fast 3G" as the developer tools of Chromium had it: 1.6 Mbit/s and 150 ms, as requests feel them. */
export const THROTTLED: Profile = {
  name: "throttled",
  slowdown: 4,
  line: { downBytesPerSecond: 180_000, upBytesPerSecond: 84_375, latencyMs: 562.5 },
};

/** Slows a page down. The browser leaves out what a worker does and fetches by itself. */
export async function slowDown(session: CDPSession, { slowdown, line }: Profile): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (line === undefined) return;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    downloadThroughput: line.downBytesPerSecond,
    uploadThroughput: line.upBytesPerSecond,
    latency: line.latencyMs,
  });
}
