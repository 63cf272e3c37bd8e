import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReleaseId } from "@scenkartan/domain";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openLiveEdition } from "./live-edition.ts";
import { makeCurrent, POINTER_FILE, toReleaseFile } from "./release-folder.ts";
import { aContentTitled } from "./testing/content.ts";
import { writeRelease } from "./write-release.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "live-edition-"));
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

/** Bakes a release with that title and makes it current. */
async function publish(title: string): Promise<ReleaseId> {
  const beside = join(folder, "beside.sqlite");
  const releaseId = await writeRelease(beside, aContentTitled(title));
  renameSync(beside, toReleaseFile(folder, releaseId));
  makeCurrent(folder, releaseId);
  return releaseId;
}

/** Opens the folder; its pointer is made old first, since the clocks of file systems are coarse. */
function open() {
  utimesSync(join(folder, POINTER_FILE), 1, 1);
  return openLiveEdition(folder);
}

const aSecondPasses = () => vi.advanceTimersByTime(1000);

describe("a live edition", () => {
  it("says how to bake when nothing has been baked", () => {
    expect(() => openLiveEdition(folder)).toThrow("scener bake");
  });

  it("answers from the release that is current", async () => {
    const releaseId = await publish("Ett");
    const live = open();
    expect(live.findCurrent()).toMatchObject({ releaseId, edition: { titleSv: "Ett" } });
    expect(live.findPointer()).toEqual({ current: releaseId, history: [releaseId] });
  });

  it("takes up a new release within a second, without being opened again", async () => {
    await publish("Ett");
    const live = open();
    const second = await publish("Två");
    aSecondPasses();
    expect(live.findCurrent()).toMatchObject({ releaseId: second, edition: { titleSv: "Två" } });
  });

  it("goes back when an earlier release is made current", async () => {
    const first = await publish("Ett");
    await publish("Två");
    const live = open();
    makeCurrent(folder, first);
    aSecondPasses();
    expect(live.findCurrent().releaseId).toBe(first);
  });

  it("stays with its release when the pointer vanishes", async () => {
    const releaseId = await publish("Ett");
    const live = open();
    rmSync(join(folder, POINTER_FILE));
    aSecondPasses();
    expect(live.findCurrent().releaseId).toBe(releaseId);
  });
});

describe("a pointer that cannot be read", () => {
  it("leaves the release that was current in place, from the first question on", async () => {
    const releaseId = await publish("Ett");
    const live = open();
    writeFileSync(join(folder, POINTER_FILE), '{ "current": ');
    aSecondPasses();
    expect(live.findCurrent().releaseId).toBe(releaseId);
  });
});

describe("a release asked for by its id", () => {
  it("is open while it is kept, whether or not it is current", async () => {
    const first = await publish("Ett");
    await publish("Två");
    const found = open().findRelease(first);
    expect(found).toMatchObject({ releaseId: first, edition: { titleSv: "Ett" } });
  });

  it("is gone when it was current once and is kept no longer", async () => {
    const first = await publish("Ett");
    for (const title of ["Två", "Tre", "Fyra", "Fem", "Sex"]) await publish(title);
    expect(open().findRelease(first)).toBe("gone");
  });

  it("is gone as soon as it is no longer kept, even where it had been opened", async () => {
    const first = await publish("Ett");
    const live = open();
    for (const title of ["Två", "Tre", "Fyra", "Fem", "Sex"]) await publish(title);
    aSecondPasses();
    expect(live.findRelease(first)).toBe("gone");
    expect(live.findCurrent().edition.titleSv).toBe("Sex");
  });

  it("is unknown when it never was", async () => {
    await publish("Ett");
    expect(open().findRelease("0123456789abcdef" as ReleaseId)).toBe("unknown");
  });

  it("can be any of those kept, read in turn, again and again", async () => {
    const ids: ReleaseId[] = [];
    for (const title of ["Ett", "Två", "Tre", "Fyra", "Fem"]) ids.push(await publish(title));
    const live = open();
    for (const id of [...ids, ...ids]) {
      const release = live.findRelease(id);
      if (typeof release === "string") expect.unreachable(`${id} is ${release}`);
      else expect(release.db.prepare("SELECT releaseId FROM release").pluck().get()).toBe(id);
    }
  });
});
