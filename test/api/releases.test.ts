/** Releases come and go under a running app: pinned, superseded, removed, rolled back. */

import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ReleaseId } from "@scenkartan/domain";
import type { ListAnswer, ProblemAnswer, ReleaseAnswer } from "@scenkartan/server/api-types";
import { makeCurrent, toReleaseFile } from "@scenkartan/server/release";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bakeInto, copyData, createFolder, openService } from "./service.ts";

/** Longer than a running app goes without looking for a new release. */
const A_WHILE_MS = 1000;

/** Six releases that differ in their title, each baked once in a folder of its own. */
const baked = await Promise.all(
  Array.from({ length: 6 }, async (_, number) => {
    const releasesFolder = createFolder();
    const releaseId = await bakeInto(releasesFolder, copyData({ titleSv: toTitle(number) }));
    return {
      releaseId,
      releasesFolder,
      file: toReleaseFile(join(releasesFolder, "default"), releaseId),
    };
  }),
);
const releases = baked.map(({ releaseId }) => releaseId);
const [first, second] = releases as [ReleaseId, ReleaseId];

function toTitle(number: number): string {
  return `Utgåva ${number}`;
}

// Only the clock that says when to look for a new release; nothing here waits.
beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

/** An app that runs on the first release, and a way to publish further ones beside it. */
function startOnFirstRelease() {
  const releasesFolder = createFolder();
  const folder = join(releasesFolder, "default");
  mkdirSync(folder);
  const publish = (...numbers: readonly number[]) => {
    for (const { releaseId, file } of numbers.map((number) => baked[number] as (typeof baked)[0])) {
      cpSync(file, toReleaseFile(folder, releaseId));
      makeCurrent(folder, releaseId);
      vi.advanceTimersByTime(A_WHILE_MS);
    }
  };
  publish(0);
  const service = openService(releasesFolder);
  const askTitle = async (query = "") => {
    const info = await service.askJson<{ edition: { titleSv: string } }>(`/api-info${query}`);
    return info.edition.titleSv;
  };
  return { ...service, releasesFolder, folder, publish, askTitle };
}

describe("a newly baked release", () => {
  it("is taken up by a running app without a request that fails", async () => {
    const { ask, askTitle, releasesFolder } = startOnFirstRelease();
    expect(await askTitle()).toBe("Utgåva 0");
    const before = await ask("/scenes");
    for (const title of ["En ny", "En nyare"]) {
      const asked = Array.from({ length: 20 }, () => ask("/scenes"));
      await bakeInto(releasesFolder, copyData({ titleSv: title }));
      vi.advanceTimersByTime(A_WHILE_MS);
      const answers = await Promise.all([...asked, ask("/scenes"), ask("/kommuner")]);
      expect(answers.map(({ status }) => status)).toEqual(Array(22).fill(200));
      expect(await askTitle()).toBe(title);
    }
    const after = await ask("/scenes");
    expect(after.headers.get("etag")).not.toBe(before.headers.get("etag"));
  });

  it("is looked for now and then, not at every request", async () => {
    const { askTitle, releasesFolder } = startOnFirstRelease();
    expect(await askTitle()).toBe("Utgåva 0");
    await bakeInto(releasesFolder, copyData({ titleSv: "En ny" }));
    expect(await askTitle()).toBe("Utgåva 0");
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(await askTitle()).toBe("En ny");
  });
});

describe("?release=", () => {
  it("pins a release: it answers the same after a new one was baked", async () => {
    const { ask, askTitle, publish } = startOnFirstRelease();
    const before = await ask(`/scenes?release=${first}`);
    publish(1);
    const after = await ask(`/scenes?release=${first}`);
    expect(await askTitle(`?release=${first}`)).toBe("Utgåva 0");
    expect(await askTitle()).toBe("Utgåva 1");
    expect(after.headers.get("etag")).toBe(before.headers.get("etag"));
    const body = (await after.json()) as { release: string };
    expect(body.release).toBe(first);
    expect(body).toEqual(await before.json());
  });

  it("may be kept by caches, where an answer without it must be asked for again", async () => {
    const { ask } = startOnFirstRelease();
    const cacheControl = async (path: string) => (await ask(path)).headers.get("cache-control");
    expect(await cacheControl(`/scenes?release=${first}`)).toBe("public, max-age=86400");
    expect(await cacheControl("/scenes")).toBe("public, no-cache");
    expect(await cacheControl(`/releases?release=${first}`)).toBe("public, no-cache");
  });

  it("answers 410 and names the successor once five newer releases have been baked", async () => {
    const { ask, publish } = startOnFirstRelease();
    publish(1, 2, 3, 4);
    expect((await ask(`/scenes?release=${first}`)).status).toBe(200);
    publish(5);
    const response = await ask(`/scenes?release=${first}`);
    const problem = (await response.json()) as ProblemAnswer;
    expect(response.status).toBe(410);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(problem).toMatchObject({
      type: "urn:scenkartan:problem:release-gone",
      status: 410,
      successor: releases[5],
    });
    expect(problem.detail).toContain(releases[5]);
    expect((await ask(`/scenes?release=${second}`)).status).toBe(200);
  });

  it("answers 404 for a release that never was", async () => {
    const { ask } = startOnFirstRelease();
    const response = await ask("/scenes?release=0123456789abcdef");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: "urn:scenkartan:problem:unknown-release" });
  });
});

describe("/releases", () => {
  it("lists them newest first, with the current one and those that are gone", async () => {
    const { askJson, publish } = startOnFirstRelease();
    publish(1, 2, 3, 4, 5);
    const { items } = await askJson<ListAnswer<ReleaseAnswer>>("/releases");
    expect(items).toEqual(
      [...releases].reverse().map((release, place) => ({
        release,
        current: place === 0,
        kept: place < 5,
      })),
    );
  });

  it("changes its ETag with a rollback, and so does every unpinned answer", async () => {
    const { ask, askJson, folder, publish } = startOnFirstRelease();
    publish(1);
    const etags = async () =>
      Promise.all(
        [`/releases?release=${first}`, "/scenes"].map(
          async (path) => (await ask(path)).headers.get("etag") ?? "",
        ),
      );
    const before = await etags();
    makeCurrent(folder, first);
    vi.advanceTimersByTime(A_WHILE_MS);
    const after = await etags();
    expect(after.filter((etag) => before.includes(etag))).toEqual([]);
    const { items } = await askJson<ListAnswer<ReleaseAnswer>>("/releases");
    expect(items.find(({ current }) => current)?.release).toBe(first);
  });
});

describe("a copied release folder", () => {
  it("answers with the same ETags on another machine", async () => {
    const original = baked[0]?.releasesFolder as string;
    const copy = createFolder();
    cpSync(original, copy, { recursive: true });
    const [here, there] = await Promise.all(
      [original, copy].map(async (folder) => (await openService(folder).ask("/scenes")).headers),
    );
    expect(there?.get("etag")).toBe(here?.get("etag"));
  });
});
