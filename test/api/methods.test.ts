/** The service can only be read, from any origin. */

import type { ProblemAnswer } from "@scenkartan/server/api-types";
import { describe, expect, it } from "vitest";
import { startService } from "./service.ts";

const service = await startService();

const PATHS = ["/scenes", "/scenes/skogas-c", "/kommuner/0126/scenes", "/openapi.json"];

describe("a method that would write", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE", "PROPFIND"])(
    "such as %s answers 405, and says in Allow what can be done",
    async (method) => {
      for (const path of PATHS) {
        // A GET before it, since an answer from the cache must not stand in for the refusal.
        await service.ask(path);
        const response = await service.ask(path, { method });
        expect(response.status).toBe(405);
        expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
        expect(response.headers.get("content-type")).toBe("application/problem+json");
        const problem = (await response.json()) as ProblemAnswer;
        expect(problem.type).toBe("urn:scenkartan:problem:method-not-allowed");
        expect(problem.detail).toContain(method);
      }
    },
  );

  it("answers 405 outside the API too", async () => {
    const response = await service.app.request("/healthz", { method: "POST" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  });
});

describe("another origin", () => {
  it.each([
    ["/scenes?status=active", {}, 200],
    ["/scenes?status=active", {}, 200],
    ["/scenes?limit=0", {}, 400],
    ["/nowhere", {}, 404],
    ["/scenes", { method: "POST" }, 405],
  ])("may read %s, whatever the status", async (path, init, status) => {
    const response = await service.ask(path, {
      ...init,
      headers: { origin: "https://example.org" },
    });
    expect(response.status).toBe(status);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-expose-headers")).toBe("ETag");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  it("may read a 304", async () => {
    const first = await service.ask("/sources");
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    const second = await service.ask("/sources", { headers });
    expect(second.status).toBe(304);
    expect(second.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("may ask first whether it may send If-None-Match", async () => {
    const response = await service.ask("/scenes", {
      method: "OPTIONS",
      headers: {
        origin: "https://example.org",
        "access-control-request-method": "GET",
        "access-control-request-headers": "if-none-match",
      },
    });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET,HEAD",
      "access-control-allow-headers": "if-none-match",
      "access-control-max-age": "86400",
    });
  });
});

describe("an answer", () => {
  it("tells browsers not to guess its type and not to run anything in it", async () => {
    const { headers } = await service.ask("/scenes?limit=0");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
  });
});
