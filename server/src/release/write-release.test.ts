import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isReleaseId } from "@scenkartan/domain";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRelease } from "./open-release.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { findRows } from "./table.ts";
import { sceneTable } from "./tables/scenes.ts";
import { aContent, aContentTitled } from "./testing/content.ts";
import { writeRelease } from "./write-release.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-release-"));
  file = join(folder, "release.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A written release, changed afterwards by that SQL as no reader could. */
async function tamper(sql: string): Promise<void> {
  await writeRelease(file, aContent());
  const db = new Database(file);
  db.exec(sql);
  db.close();
}

describe("writing a release", () => {
  it("gives an id that the file carries", async () => {
    const releaseId = await writeRelease(file, aContent());
    expect(isReleaseId(releaseId)).toBe(true);
    expect(openRelease(file).releaseId).toBe(releaseId);
  });

  it("gives the same id for the same content, and another for another", async () => {
    const once = await writeRelease(file, aContent());
    expect(await writeRelease(join(folder, "again.sqlite"), aContent())).toBe(once);
    expect(await writeRelease(join(folder, "other.sqlite"), aContentTitled("Annat"))).not.toBe(
      once,
    );
  });

  it("replaces what lay there before", async () => {
    writeFileSync(file, "no database at all");
    await writeRelease(file, aContent());
    expect(findRows(openRelease(file).db, sceneTable)).toEqual(aContent().scenes);
  });

  it("leaves no file behind when a constraint is violated, and says which row it was", async () => {
    const [scene] = aContent().scenes;
    const nowhere = { ...scene, kommunkod: "9902" } as typeof scene & object;
    const write = () => writeRelease(file, aContent({ scenes: [nowhere] }));
    await expect(write()).rejects.toThrow(
      expect.objectContaining({
        cause: expect.objectContaining({ message: expect.stringMatching(/^scene: .*provtorget/) }),
      }),
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("opening a release", () => {
  it("says what it is", async () => {
    await writeRelease(file, aContent());
    expect(openRelease(file).edition).toEqual(aContent().edition);
  });

  it("never creates a file that is not there", async () => {
    expect(() => openRelease(file)).toThrow();
    expect(existsSync(file)).toBe(false);
  });

  it("refuses a file that is no database", async () => {
    writeFileSync(
      file,
      "no database at all, although it is long enough to look like one".repeat(9),
    );
    expect(() => openRelease(file)).toThrow("cannot read the release");
  });

  it("refuses a schema that is newer than this server", async () => {
    await tamper(`UPDATE release SET schemaVersion = ${SCHEMA_VERSION + 1}`);
    expect(() => openRelease(file)).toThrow("cannot read the release");
  });

  it("reads the schema before its own, and none older", async () => {
    await tamper(`UPDATE release SET schemaVersion = ${SCHEMA_VERSION - 1}`);
    expect(openRelease(file).edition.slug).toBe("prov");
    await tamper(`UPDATE release SET schemaVersion = ${SCHEMA_VERSION - 2}`);
    expect(() => openRelease(file)).toThrow("cannot read the release");
  });

  it("refuses a file that does not say which edition it is, or which release", async () => {
    await tamper("DELETE FROM edition");
    expect(() => openRelease(file)).toThrow("cannot read the release");
    await tamper("DELETE FROM release");
    expect(() => openRelease(file)).toThrow("cannot read the release");
  });
});
