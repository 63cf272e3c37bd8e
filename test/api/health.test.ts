/** What a load balancer asks: is it alive, and does it have something to answer from? */

import { describe, expect, it } from "vitest";
import { createFolder, openService, startService } from "./service.ts";

const service = await startService();

describe("/healthz", () => {
  it("says that the process answers, and is never cached", async () => {
    const response = await service.app.request("/healthz");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ status: "ok" });
  });
});

describe("/readyz", () => {
  it("says which release is answered from, and is never cached", async () => {
    const response = await service.app.request("/readyz");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({
      status: "ready",
      editions: [
        {
          slug: "",
          titleSv: "Publicerade uppgifter",
          titleEn: "Published facts",
          release: service.releaseId,
          fictional: false,
        },
      ],
    });
  });
});

describe("an app without any release", () => {
  it("does not start, and says what to do", () => {
    expect(() => openService(createFolder())).toThrow("run: pnpm scener bake");
  });
});

describe("an app without the web app", () => {
  it("answers 404 for a page", async () => {
    expect((await service.app.request("/")).status).toBe(404);
  });
});
