/** What people decide about imported mappings: identities, rulings, corrections; and what they must not write. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bake } from "@scenkartan/scripts/bake";
import { importCorrections } from "@scenkartan/scripts/corrections";
import { readDataset } from "@scenkartan/scripts/dataset";
import { toMappedPath } from "@scenkartan/scripts/mapped-file";
import type { Drawn } from "@scenkartan/scripts/testing/files";
import type { ChangeFeature } from "@scenkartan/server/api-types";
import { findChangeFeatures, openRelease, toReleaseFile } from "@scenkartan/server/release";
import { describe, expect, it } from "vitest";
import { anEmptyFolder, edit, readFolder } from "../bake/folders.ts";
import { aCounty, FIRST, importInto, SECOND, scene } from "./county.ts";

/** The changes between the two mappings, as `kind before → after`. */
async function tellChanges(dataFolder: string) {
  const result = await bake({ dataFolder, releasesFolder: anEmptyFolder() });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.issues));
  const { db } = openRelease(toReleaseFile(result.folder, result.releaseId));
  const key = { fromSnapshotId: FIRST, toSnapshotId: SECOND, limit: 100, offset: 0 };
  const told = findChangeFeatures(db, key).features.map((text) => {
    const { kind, basis, ...ends } = (JSON.parse(text) as ChangeFeature).properties;
    const [before, after] = [ends.beforeSceneIds, ends.afterSceneIds].map((ids) => ids.join("+"));
    return `${kind} (${basis}): ${before} → ${after}`;
  });
  db.close();
  return { told, issues: result.issues };
}

const HERE = { x: 1000, y: 1000 };
const THERE = { x: 5000, y: 5000 };

function rule(folder: string, row: string): void {
  const path = join(folder, "published/rulings.csv");
  writeFileSync(path, `${readFileSync(path, "utf8")}${row},2024-01-15,Samma folk.,prov-a\n`);
}

describe("a ruling", () => {
  function aMove(): string {
    const folder = aCounty();
    importInto(folder, FIRST, [scene("Lunden", 1, HERE)]);
    importInto(folder, SECOND, [scene("Stranden", 1, THERE)]);
    return folder;
  }

  it("is needed for a scene that has moved and changed its name", async () => {
    expect((await tellChanges(aMove())).told).toEqual([
      "ceased (measured): lunden → ",
      "added (measured):  → stranden",
    ]);
  });

  it("makes two scenes one that has moved", async () => {
    const folder = aMove();
    rule(folder, "r-1,moved,prov-2021,prov-2023,lunden,stranden");
    expect((await tellChanges(folder)).told).toEqual(["moved (ruled): lunden → stranden"]);
  });

  it("goes before the ground: two that grew together, told apart", async () => {
    const folder = aCounty();
    importInto(folder, FIRST, [
      scene("Lilla", 1, HERE),
      scene("Stora", 2, { ...HERE, x: 1110, width: 300 }),
    ]);
    importInto(folder, SECOND, [scene("Alltihop", 1, { ...HERE, width: 410, height: 300 })]);
    expect((await tellChanges(folder)).told).toEqual(["merged (measured): lilla+stora → stora"]);
    rule(folder, "r-1,same,prov-2021,prov-2023,stora,stora");
    expect((await tellChanges(folder)).told).toEqual([
      "ceased (measured): lilla → ",
      "grown (ruled): stora → stora",
    ]);
  });
});

describe("ground that points at two scenes", () => {
  it("is told with a ruling proposed, which decides it when it is written down", async () => {
    const folder = aCounty();
    const at = (x: number, width: number) => ({ x: 1000 + x, y: 1000, width, height: 100 });
    importInto(folder, FIRST, [
      scene("Väster", 1, at(0, 100)),
      scene("Mitten", 2, at(100, 100)),
      scene("Öster", 3, at(200, 100)),
    ]);
    importInto(folder, SECOND, [scene("Väster", 1, at(0, 160)), scene("Öster", 2, at(160, 140))]);
    const { told, issues } = await tellChanges(folder);
    expect(told).toContain("merged (measured): mitten+vaster → vaster");
    expect(issues).toMatchObject([
      {
        ...{ code: "succession-ambiguous", severity: "warning" },
        context: { sceneId: "mitten", candidates: "oster, vaster", chosen: "vaster" },
      },
    ]);
    const proposed = issues[0]?.context.ruling ?? "";
    expect(proposed).toBe("mitten-prov-2023,merged,prov-2021,prov-2023,vaster;mitten,vaster,…,…,…");
    rule(
      folder,
      proposed.replace(",…,…,…", "").replace("vaster;mitten,vaster", "oster;mitten,oster"),
    );
    const ruled = await tellChanges(folder);
    expect(ruled.issues).toEqual([]);
    expect(ruled.told).toContain("merged (ruled): mitten+oster → oster");
  });
});

describe("a scene that was split", () => {
  it("is one change with its scenes before and after", async () => {
    const folder = aCounty();
    importInto(folder, FIRST, [scene("Torget stora", 1, { ...HERE, width: 300, height: 100 })]);
    importInto(folder, SECOND, [
      scene("Väster", 1, { ...HERE, width: 120, height: 100 }),
      scene("Öster", 2, { ...HERE, x: 1140, width: 160, height: 100 }),
    ]);
    const { told, issues } = await tellChanges(folder);
    expect(issues).toEqual([]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^split \(measured\): torget-stora → torget-stora\+vaster$/);
  });
});

describe("a mapping that is imported again", () => {
  it("keeps the identity that a person has given a scene", () => {
    const folder = aCounty();
    const rows = [scene("Lunden", 1, HERE), scene("Stranden", 2, THERE)];
    importInto(folder, FIRST, rows);
    edit(folder, toMappedPath(FIRST), ['"sceneId":"lunden"', '"sceneId":"lunden-vid-aan"']);
    const ruled = readFolder(folder);
    importInto(folder, FIRST, rows);
    expect(readFolder(folder)).toEqual(ruled);
  });
});

describe("corrections of a county", () => {
  const HEAD =
    "correctionId,snapshotId,lopnr,correctedOn,wasSv,wasEn,isSv,isEn,reasonSv,reasonEn,sourceId";
  const SAID = "2024-03-01,Aktiv.,Active.,Upphörd.,Ceased.,Skrivfel.,A slip.,prov-b";
  const write = (...rows: string[]) => {
    const file = join(anEmptyFolder(), "corrections.csv");
    writeFileSync(file, `${[HEAD, ...rows].join("\n")}\n`);
    return file;
  };

  it("are written with the scene that has the running number, and change nothing twice", async () => {
    const dataFolder = aCounty();
    importInto(dataFolder, FIRST, [scene("Lunden", 7, HERE)]);
    importInto(dataFolder, SECOND, [scene("Lunden", 3, HERE)]);
    const file = write(`c-9,prov-2023,3,${SAID}`);
    expect(importCorrections({ file, dataFolder })).toEqual({ kind: "imported", corrections: 1 });
    const once = readFolder(dataFolder);
    importCorrections({ file, dataFolder });
    expect(readFolder(dataFolder)).toEqual(once);
    expect((await tellChanges(dataFolder)).told).toEqual(["corrected (stated): lunden → lunden"]);
  });

  it.each([
    ["an unknown running number", `c-9,prov-2023,4,${SAID}`, "reference-unknown"],
    ["an unknown mapping", `c-9,prov-1999,3,${SAID}`, "reference-unknown"],
    [
      "a day that there is not",
      `c-9,prov-2023,3,${SAID.replace("03-01", "02-30")}`,
      "value-invalid",
    ],
    [
      "a telephone number",
      `c-9,prov-2023,3,${SAID.replace("Skrivfel.", "Ring 070-123 45 67")}`,
      "personal-data",
    ],
    [
      "a source that there is not",
      `c-9,prov-2023,3,${SAID.replace("prov-b", "prov-z")}`,
      "reference-unknown",
    ],
  ])("are refused whole for %s, with the line", (_, row, code) => {
    const dataFolder = aCounty();
    importInto(dataFolder, SECOND, [scene("Lunden", 3, HERE)]);
    const before = readFolder(dataFolder);
    const result = importCorrections({ file: write(row), dataFolder });
    expect(result).toMatchObject({ kind: "refused", issues: [{ code, ref: { line: 2 } }] });
    expect(readFolder(dataFolder)).toEqual(before);
  });
});

describe("what people wrote of a scene", () => {
  it("is searched for personal data when it is handed in", () => {
    const folder = aCounty();
    const [attributes, ground] = scene("Lunden", 1, HERE);
    const rows: Drawn[] = [[{ ...attributes, note: "Ring 070-123 45 67" }, ground]];
    expect(importInto(folder, FIRST, rows)).toMatchObject({
      kind: "refused",
      issues: [{ code: "personal-data", ref: { line: 1 }, context: { column: "note" } }],
    });
  });

  it.each([
    ["a telephone number", ['"name":"Lunden"', '"name":"Lunden 070-123 45 67"'], "personal-data"],
    ["a kommun that there is not", ['"9901"', '"9909"'], "reference-unknown"],
    [
      "a lokalpolisområde that there is not",
      ['"provdistriktet"', '"nowhere"'],
      "reference-unknown",
    ],
  ] as const)("is refused in the mapping's file for %s, with the line", (_, change, code) => {
    const folder = aCounty();
    importInto(folder, FIRST, [scene("Lunden", 1, HERE)]);
    edit(folder, toMappedPath(FIRST), change);
    expect(readDataset(folder).issues).toMatchObject([
      { code, ref: { file: toMappedPath(FIRST), line: 2 } },
    ]);
  });

  it("is refused when two lines are of one scene", () => {
    const folder = aCounty();
    importInto(folder, FIRST, [scene("Lunden", 1, HERE), scene("Stranden", 2, THERE)]);
    edit(folder, toMappedPath(FIRST), ['"sceneId":"stranden"', '"sceneId":"lunden"']);
    expect(readDataset(folder).issues).toMatchObject([
      { code: "id-duplicate", ref: { line: 3 }, context: { firstLine: "2" } },
    ]);
  });
});
