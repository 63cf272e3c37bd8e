/** The service over the project's own data, baked once per test file into a folder of its own. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edition, ReleaseId } from "@scenkartan/domain";
import { bake } from "@scenkartan/scripts/bake";
import { createApp } from "@scenkartan/server";
import { pino } from "pino";
import { afterAll } from "vitest";

export const DATA_FOLDER = join(import.meta.dirname, "../../data");
export const API = "/api/v1";

/** A line that the server has logged. */
export interface LogLine {
  readonly level: number;
  readonly err?: { readonly message: string };
}

const ROOT = mkdtempSync(join(tmpdir(), "scenkartan-api-"));
afterAll(() => rmSync(ROOT, { recursive: true }));

/** A new folder that is gone when the file's tests are over. */
export function createFolder(): string {
  return mkdtempSync(join(ROOT, "folder-"));
}

/** A copy of the project's own data that says other things of its edition. */
export function copyData(edition: Partial<Edition>): string {
  const folder = createFolder();
  cpSync(DATA_FOLDER, folder, { recursive: true });
  const file = join(folder, "published/edition.json");
  const before = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...before, ...edition }));
  return folder;
}

/** Bakes and gives the release's id. Throws when the data is refused. */
export async function bakeInto(
  releasesFolder: string,
  dataFolder = DATA_FOLDER,
): Promise<ReleaseId> {
  const result = await bake({ dataFolder, releasesFolder });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.issues));
  return result.releaseId;
}

/** A logger that remembers what it is told. */
export function createLog() {
  const lines: LogLine[] = [];
  const logger = pino({ level: "error" }, { write: (line) => lines.push(JSON.parse(line)) });
  return { lines, logger };
}

/** An app over releases that are baked already. */
export function openService(releasesFolder: string) {
  const { lines, logger } = createLog();
  const app = createApp({ releasesFolder, logger });
  return {
    app,
    log: lines,
    /** A GET below `/api/v1`, unless `init` says otherwise. */
    ask: async (path: string, init?: RequestInit): Promise<Response> =>
      app.request(`${API}${path}`, init),
    /** The JSON of a success; throws for anything else. */
    askJson: async <T>(path: string): Promise<T> => {
      const response = await app.request(`${API}${path}`);
      if (response.status !== 200) throw new Error(`${path}: ${await response.text()}`);
      return (await response.json()) as T;
    },
  };
}

/** Bakes the project's own data and opens an app over it. */
export async function startService() {
  const releasesFolder = createFolder();
  const releaseId = await bakeInto(releasesFolder);
  return { releasesFolder, releaseId, ...openService(releasesFolder) };
}
