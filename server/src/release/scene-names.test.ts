import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Footprint, SnapshotId } from "@scenkartan/domain";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openRelease } from "./open-release.ts";
import { findSceneNames } from "./scene-names.ts";
import { aContent } from "./testing/content.ts";
import { writeRelease } from "./write-release.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "scene-names-"));
  file = join(folder, "release.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A release in which the same scene is mapped once a name. */
async function writeNamed(names: readonly string[]): Promise<void> {
  const content = aContent();
  const [scene, snapshot] = [content.scenes[0], content.snapshots[0]];
  if (scene === undefined || snapshot === undefined) throw new Error("nothing to map");
  const ids = names.map((_, number) => `prov-${number}` as SnapshotId);
  const { sceneId, kommunkod, lokalpolisomrade, position } = scene;
  const placed = { sceneId, kommunkod, lokalpolisomrade, position };
  await writeRelease(file, {
    ...content,
    snapshots: [...content.snapshots, ...ids.map((snapshotId) => ({ ...snapshot, snapshotId }))],
    completeMappings: ids.map((snapshotId) => ({ snapshotId, notReported: [] })),
    footprints: names.map((name, number): Footprint => {
      return { ...placed, name, snapshotId: ids[number] as SnapshotId };
    }),
  });
}

function readNames(): readonly string[] | undefined {
  const { db } = openRelease(file);
  const names = findSceneNames(db);
  db.close();
  return names.values().next().value;
}

it("gives each name of a scene once, in the order of its mappings", async () => {
  await writeNamed(["Torget", "Provtorget", "Torget", "PROVTORGET"]);
  expect(readNames()).toEqual(["Torget", "Provtorget", "PROVTORGET"]);
});

it("gives none of a file that was written before mappings' names were kept", async () => {
  await writeNamed(["Torget"]);
  const db = new Database(file);
  db.exec("ALTER TABLE footprint DROP COLUMN name; UPDATE release SET schemaVersion = 1");
  db.close();
  expect(readNames()).toBeUndefined();
});
