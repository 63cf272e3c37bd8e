import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReleaseId } from "@scenkartan/domain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  isKept,
  KEPT_RELEASES,
  makeCurrent,
  POINTER_FILE,
  readPointer,
  toReleaseFile,
} from "./release-folder.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The id of the nth release: its number in sixteen digits. */
const release = (n: number) => String(n).padStart(16, "0") as ReleaseId;

/** Writes an empty file in the place of each release and makes it current. */
function publish(...numbers: readonly number[]): void {
  for (const n of numbers) {
    writeFileSync(toReleaseFile(folder, release(n)), "");
    makeCurrent(folder, release(n));
  }
}

const keptFiles = () => readdirSync(folder).filter((name) => name !== POINTER_FILE);
const fileNames = (...numbers: readonly number[]) => numbers.map((n) => `${release(n)}.sqlite`);

describe("a folder where nothing has been baked", () => {
  it("has no pointer and keeps no release", () => {
    expect(readPointer(folder)).toBeUndefined();
    expect(isKept(folder, release(1))).toBe(false);
  });
});

describe("making a release current", () => {
  it("points at it, and lists all that have been, oldest first", () => {
    publish(1, 2, 3);
    expect(readPointer(folder)).toEqual({
      current: release(3),
      history: [release(1), release(2), release(3)],
    });
  });

  it("leaves nothing beside the pointer and the releases", () => {
    publish(1, 2);
    expect(readdirSync(folder).sort()).toEqual([...fileNames(1, 2), POINTER_FILE]);
  });

  it("keeps five files and remembers the whole history", () => {
    publish(1, 2, 3, 4, 5, 6, 7);
    expect(KEPT_RELEASES).toBe(5);
    expect(keptFiles().sort()).toEqual(fileNames(3, 4, 5, 6, 7));
    expect(readPointer(folder)?.history).toEqual([1, 2, 3, 4, 5, 6, 7].map(release));
    expect([2, 3].map((n) => isKept(folder, release(n)))).toEqual([false, true]);
  });

  it("again changes nothing when it is current already", () => {
    publish(1, 2);
    const file = join(folder, POINTER_FILE);
    const [text, { mtimeNs, ino }] = [readFileSync(file, "utf8"), statSync(file, { bigint: true })];
    makeCurrent(folder, release(2));
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(statSync(file, { bigint: true })).toMatchObject({ mtimeNs, ino });
  });

  it("of an earlier one rolls back to it, and it counts as the newest from then on", () => {
    publish(1, 2, 3, 4, 5, 1);
    expect(readPointer(folder)).toEqual({
      current: release(1),
      history: [2, 3, 4, 5, 1].map(release),
    });
    publish(6);
    expect(keptFiles().sort()).toEqual(fileNames(1, 3, 4, 5, 6));
  });

  it("replaces the pointer as a whole, so that a reader never sees half of it", () => {
    publish(1);
    const before = statSync(join(folder, POINTER_FILE)).ino;
    publish(2);
    expect(statSync(join(folder, POINTER_FILE)).ino).not.toBe(before);
  });
});
