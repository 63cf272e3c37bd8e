import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bake } from "@scenkartan/scripts/bake";
import { openRelease, type Release, readPointer, toReleaseFile } from "@scenkartan/server/release";
import { describe, expect, it, vi } from "vitest";
import { aDataFolder, anEmptyFolder, edit, GOOD_DATA, readFolder, runBake } from "./folders.ts";

// Every test starts a process of its own; that takes long on a busy machine and says nothing.
vi.setConfig({ testTimeout: 60_000 });

/** Good data with three things wrong in two files. */
function aBadDataFolder(): string {
  const data = aDataFolder();
  edit(data, "published/outcomes.csv", ["check,0,", "check,noll,"]);
  edit(data, "published/outcomes.csv", ["u-2,prov-insats", "U2,prov-insats"]);
  edit(data, "published/context.csv", ["k-1,2023", "k-1,i fjol"]);
  return data;
}

const toLines = (paragraph: string) => paragraph.trimEnd().split("\n");

/** What the release that is current in a folder says of itself. */
function currentOf(folder: string): Omit<Release, "db"> {
  const { db, ...said } = openRelease(
    toReleaseFile(folder, readPointer(folder)?.current as Release["releaseId"]),
  );
  db.close();
  return said;
}

describe("the command bake", () => {
  it("publishes good data, and says which release is current and where", () => {
    const out = anEmptyFolder();
    const { status, stdout, stderr } = runBake({ data: GOOD_DATA, out });
    const current = readPointer(join(out, "prov"))?.current;
    expect(current).toBeDefined();
    expect(stdout).toBe(`release ${current} is current in ${join(out, "prov")}\n`);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("writes one release and the pointer, and nothing else", () => {
    const out = anEmptyFolder();
    runBake({ data: GOOD_DATA, out });
    const current = readPointer(join(out, "prov"))?.current;
    expect(new Set(readFolder(out).keys())).toEqual(
      new Set([`prov/${current}.sqlite`, "prov/current.json"]),
    );
  });

  it("makes the folder of releases where there is none", () => {
    const out = join(anEmptyFolder(), "deep/down");
    expect(runBake({ data: GOOD_DATA, out }).status).toBe(0);
    expect(readdirSync(join(out, "prov"))).toContain("current.json");
  });
});

describe("the command bake, given bad data", () => {
  it("ends with status 1 and says that nothing was published", () => {
    const out = anEmptyFolder();
    const { status, stdout, stderr } = runBake({ data: aBadDataFolder(), out });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("3 issue(s); nothing was published.");
  });

  it("lists every issue with file, line, code, and a sentence in Swedish and in English", () => {
    const { stderr } = runBake({ data: aBadDataFolder(), out: anEmptyFolder() });
    expect(stderr.split("\n\n").slice(0, 3).map(toLines).sort()).toEqual([
      [
        "published/context.csv:2  value-invalid",
        "  year är »i fjol«. Skriv så här: 1234, 1900–2200.",
        "  year is “i fjol”. Write it like this: 1234, 1900–2200.",
      ],
      [
        "published/outcomes.csv:2  value-invalid",
        "  value är »noll«. Skriv så här: 1234.5, ≥ 0.",
        "  value is “noll”. Write it like this: 1234.5, ≥ 0.",
      ],
      [
        "published/outcomes.csv:3  value-invalid",
        "  outcomeId är »U2«. Skriv så här: a-b-1.",
        "  outcomeId is “U2”. Write it like this: a-b-1.",
      ],
    ]);
  });

  it("shows no stack trace", () => {
    const { stderr } = runBake({ data: aBadDataFolder(), out: anEmptyFolder() });
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("leaves an empty folder empty", () => {
    const out = anEmptyFolder();
    runBake({ data: aBadDataFolder(), out });
    expect(readdirSync(out)).toEqual([]);
  });

  it("leaves what was current as it was, to the last byte, and nothing beside", async () => {
    const out = anEmptyFolder();
    await bake({ dataFolder: GOOD_DATA, releasesFolder: out });
    const before = readFolder(out);
    expect(runBake({ data: aBadDataFolder(), out }).status).toBe(1);
    expect(readFolder(out)).toEqual(before);
  });

  it("reports a data folder that is not there file by file", () => {
    const { status, stderr } = runBake({
      data: join(anEmptyFolder(), "nowhere"),
      out: anEmptyFolder(),
    });
    expect(status).toBe(1);
    expect(stderr).toContain("published/edition.json  file-missing");
    expect(stderr).toContain("places/kommuner.csv  file-missing");
  });
});

describe("a bake that breaks before its release is current", () => {
  it("leaves the release before it current, and readable", async () => {
    const out = anEmptyFolder();
    await bake({ dataFolder: GOOD_DATA, releasesFolder: out });
    const folder = join(out, "prov");
    const before = currentOf(folder);
    const data = aDataFolder();
    edit(data, "published/context.csv", ["11,ton", "12,ton"]);
    mkdirSync(join(folder, "current.json.new")); // where the new pointer would be written
    await expect(bake({ dataFolder: data, releasesFolder: out })).rejects.toThrow();
    expect(currentOf(folder)).toEqual(before);
    expect(before.edition.titleSv).toBe("Provdata");
  });
});

describe("editions", () => {
  it("lie in folders of their own, the one without a slug in default", async () => {
    const out = anEmptyFolder();
    const data = aDataFolder();
    edit(data, "published/edition.json", ['"prov"', '""']);
    await bake({ dataFolder: GOOD_DATA, releasesFolder: out });
    await bake({ dataFolder: data, releasesFolder: out });
    expect(readdirSync(out).sort()).toEqual(["default", "prov"]);
  });

  it("carry whether they are fiction inside the release", async () => {
    const out = anEmptyFolder();
    await bake({ dataFolder: GOOD_DATA, releasesFolder: out });
    expect(currentOf(join(out, "prov")).edition).toEqual({
      slug: "prov",
      titleSv: "Provdata",
      titleEn: "Trial data",
      fictional: true,
    });
  });
});
