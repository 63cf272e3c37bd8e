/** Editions side by side: each under its own address, fiction marked as fiction. */

import type { SceneCollection } from "@scenkartan/server/api-types";
import { describe, expect, it } from "vitest";
import { bakeInto, copyData, createFolder, openService } from "./service.ts";

const releasesFolder = createFolder();
const published = await bakeInto(releasesFolder);
const practice = await bakeInto(
  releasesFolder,
  copyData({ slug: "ovning", titleSv: "Övningsdata", fictional: true }),
);
const { app } = openService(releasesFolder);

async function askJson<T>(path: string): Promise<T> {
  return (await (await app.request(path)).json()) as T;
}

describe("an edition with a slug", () => {
  it("answers under its slug, and says in every answer that it is fiction", async () => {
    for (const path of ["/scenes", "/kommuner", "/snapshots", "/totals", "/scenes/skogas-c"]) {
      const made = await askJson<SceneCollection>(`/ovning/api/v1${path}`);
      const real = await askJson<SceneCollection>(`/api/v1${path}`);
      expect([path, made.fictional, made.release]).toEqual([path, true, practice]);
      expect([path, real.fictional, real.release]).toEqual([path, false, published]);
    }
  });

  it("has ETags of its own", async () => {
    const made = await app.request("/ovning/api/v1/scenes");
    const real = await app.request("/api/v1/scenes");
    expect(made.headers.get("etag")).not.toBe(real.headers.get("etag"));
  });

  it("describes itself under its own address", async () => {
    const { servers } = await askJson<{ servers: object[] }>("/ovning/api/v1/openapi.json");
    expect(servers).toEqual([{ url: "/ovning/api/v1" }]);
    const { edition } = await askJson<{ edition: object }>("/ovning/api/v1/api-info");
    expect(edition).toMatchObject({ slug: "ovning", titleSv: "Övningsdata" });
  });

  it("answers problems of its own, and does not know the other's releases", async () => {
    const response = await app.request(`/ovning/api/v1/scenes?release=${published}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ instance: "/ovning/api/v1/scenes" });
  });
});

describe("an edition that does not exist", () => {
  it("answers 404", async () => {
    expect((await app.request("/nowhere/api/v1/scenes")).status).toBe(404);
  });
});

describe("readiness", () => {
  it("names every edition with the release that it answers from", async () => {
    expect(await askJson("/readyz")).toMatchObject({
      status: "ready",
      editions: [
        { slug: "", release: published, fictional: false },
        { slug: "ovning", titleSv: "Övningsdata", release: practice, fictional: true },
      ],
    });
  });
});
