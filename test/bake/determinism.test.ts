import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { bake } from "@scenkartan/scripts/bake";
import { readPointer } from "@scenkartan/server/release";
import { beforeAll, describe, expect, it, vi } from "vitest";
import {
  aDataFolder,
  aFolderOfReleases,
  anEmptyFolder,
  edit,
  GOOD_DATA,
  PUBLISHED_DATA,
  runBake,
} from "./folders.ts";

// Some tests start a process of their own; that takes long on a busy machine and says nothing.
vi.setConfig({ testTimeout: 60_000 });

/** Bakes and gives the release's id; throws when the data are refused. */
async function bakeId(dataFolder: string, releasesFolder = anEmptyFolder()): Promise<string> {
  const result = await bake({ dataFolder, releasesFolder });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.issues));
  return result.releaseId;
}

describe("the same data", () => {
  it("give the same release id, in whichever folder they are baked", async () => {
    expect(await bakeId(PUBLISHED_DATA)).toBe(await bakeId(PUBLISHED_DATA));
    expect(await bakeId(aDataFolder())).toBe(await bakeId(aDataFolder()));
  });

  it("baked again change nothing: no file, no pointer, no time of change", async () => {
    const out = anEmptyFolder();
    const listing = () =>
      readdirSync(join(out, "default"))
        .sort()
        .map((name) => {
          const { mtimeNs, ino, size } = statSync(join(out, "default", name), { bigint: true });
          return { name, mtimeNs, ino, size };
        });
    await bakeId(PUBLISHED_DATA, out);
    const before = listing();
    await bakeId(PUBLISHED_DATA, out);
    expect(before).toHaveLength(2);
    expect(listing()).toEqual(before);
  });

  it.each([
    { TZ: "Pacific/Kiritimati", LC_ALL: "sv_SE.UTF-8", LANG: "sv_SE.UTF-8" },
    { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    { TZ: "UTC", LC_ALL: "C", LANG: "C" },
  ])("give the same release id in another place of the world: %j", async (env) => {
    const { status, stdout } = runBake({ data: PUBLISHED_DATA, out: anEmptyFolder() }, env);
    expect(status).toBe(0);
    expect(stdout).toContain(`release ${await bakeId(PUBLISHED_DATA)} is current`);
  });

  it("give the same release id at another time", async () => {
    const now = await bakeId(aDataFolder());
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2099-12-31T23:59:59Z") });
    try {
      expect(await bakeId(aDataFolder())).toBe(now);
    } finally {
      vi.useRealTimers();
    }
  });

  it("changed and changed back give the first release again, and the history shows it", async () => {
    const out = anEmptyFolder();
    const data = aDataFolder();
    const first = await bakeId(data, out);
    edit(data, "published/context.csv", ["11,ton", "12,ton"]);
    const second = await bakeId(data, out);
    edit(data, "published/context.csv", ["12,ton", "11,ton"]);
    expect(await bakeId(data, out)).toBe(first);
    expect(readPointer(join(out, "prov"))).toEqual({ current: first, history: [second, first] });
  });
});

describe("one changed cell", () => {
  let before: string;
  beforeAll(async () => {
    const { releasesFolder, remove } = aFolderOfReleases();
    before = await bakeId(GOOD_DATA, releasesFolder);
    remove();
  });

  it.each<[string, readonly [string, string]]>([
    ["places/lan.csv", ["Testlän", "Testelän"]],
    ["places/kommuner.csv", ["99,20.2", "99,20.21"]],
    ["places/places.csv", ["1000,2020", "1001,2020"]],
    ["places/lokalpolisomraden.csv", ["2023-12-31", "2023-12-30"]],
    ["places/lokalpolisomrade-kommuner.csv", ["whole", "part"]],
    ["published/sources.csv", ["Nyhet om Bojparken", "Nyheten om Bojparken"]],
    ["published/snapshots.csv", ["2024-02-01", "2024-02-02"]],
    ["published/totals.csv", ["scenes,3", "scenes,0"]],
    ["published/scenes.csv", ["500,named-place", "501,named-place"]],
    ["published/scene-notes.csv", ["A news item.", "A news report."]],
    ["published/corrections.csv", ["2024-03-01", "2024-03"]],
    ["published/observations.csv", ["2022-05,ceased", "2022-06,ceased"]],
    ["published/insecurity.csv", ["500,30", "500,0"]],
    ["published/operations.csv", ["Provprogrammet", "Provplanen"]],
    ["published/outcomes.csv", ["yes,flera beslag", "no,flera beslag"]],
    ["published/plans.csv", ["Provpolisen", "Polisen på prov"]],
    ["published/goals.csv", ["down,0", "up,0"]],
    ["published/goal-values.csv", ["0.5", "0"]],
    ["published/context.csv", ["11,ton", "11.5,ton"]],
    ["published/extents/prov.geojson", ["fyra bojarna", "fem bojarna"]],
    ["published/edition.json", ["Trial data", "Test data"]],
  ])("of %s gives another release id", async (file, change) => {
    const data = aDataFolder();
    edit(data, file, change);
    expect(await bakeId(data)).not.toBe(before);
  });
});
