/** Data folders for tests: the project's own, a small good one, and bad ones laid over it. */

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** The project's own data. */
export const PUBLISHED_DATA = join(ROOT, "data");
/** A whole data folder in small: two kommuner in a county that does not exist. */
export const GOOD_DATA = join(import.meta.dirname, "good");
/** One folder per issue code, each with only the files that differ from the good ones. */
export const BAD_DATA = join(import.meta.dirname, "bad");

/** An empty folder for releases that several tests share; the last of them removes it. */
export function aFolderOfReleases() {
  const releasesFolder = mkdtempSync(join(tmpdir(), "scenkartan-bake-"));
  return { releasesFolder, remove: () => rmSync(releasesFolder, { recursive: true }) };
}

/** An empty folder that is removed when the test ends. */
export function anEmptyFolder(): string {
  const { releasesFolder: folder, remove } = aFolderOfReleases();
  onTestFinished(remove);
  return folder;
}

/** A copy of the good data, with the files of an overlay laid over it. */
export function aDataFolder(overlay?: string): string {
  const folder = anEmptyFolder();
  cpSync(GOOD_DATA, folder, { recursive: true });
  if (overlay !== undefined) cpSync(overlay, folder, { recursive: true });
  return folder;
}

/** Replaces one passage of one file; throws when it does not stand there exactly once. */
export function edit(folder: string, file: string, [from, to]: readonly [string, string]): void {
  const path = join(folder, file);
  const parts = readFileSync(path, "utf8").split(from);
  if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}`);
  writeFileSync(path, parts.join(to));
}

/** Every file below a folder with its text, by its path. */
export function readFolder(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((each) => each.isFile()).map((e) => join(e.parentPath, e.name));
  return new Map(
    paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, "latin1")]),
  );
}

/** Runs `scener bake` as a person would, with another environment where that is told. */
export function runBake(
  { data, out }: { readonly data: string; readonly out: string },
  env: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "scripts/main.ts"), "bake", "--data", data, "--out", out],
    { encoding: "utf8", cwd: tmpdir(), env: { ...process.env, ...env } },
  );
  return { status, stdout, stderr };
}
