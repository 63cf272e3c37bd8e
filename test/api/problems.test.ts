/** What the API answers when it cannot answer: problem details that say what to do. */

import type { ProblemAnswer } from "@scenkartan/server/api-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problem } from "../../server/src/api/schemas/service.ts";
import { closeSchema } from "./close-schema.ts";
import { openEditionApi } from "./routes.ts";
import { API, startService } from "./service.ts";

const service = await startService();
const closedProblem = closeSchema(problem);

/** The problem that an address answers with, after checking all that problems have in common. */
async function askProblem(path: string, init?: RequestInit): Promise<ProblemAnswer> {
  const response = await service.ask(path, init);
  const answer = (await response.json()) as ProblemAnswer;
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.has("etag")).toBe(false);
  expect(closedProblem.safeParse(answer).error).toBeUndefined();
  expect(answer.status).toBe(response.status);
  expect(answer.type).toMatch(/^urn:scenkartan:problem:[a-z-]+$/);
  expect(answer.detailSv).not.toBe(answer.detail);
  return answer;
}

describe("what does not exist", () => {
  it.each([
    ["/scenes/nowhere", "unknown-scene"],
    ["/scenes?lanskod=99", "unknown-lan"],
    ["/scenes?kommunkod=0199", "unknown-kommun"],
    ["/scenes?lokalpolisomrade=nowhere", "unknown-lokalpolisomrade"],
    ["/scenes?snapshot=stockholm-1999", "unknown-snapshot"],
    ["/scenes?year=2022", "no-snapshot-that-year"],
    ["/search?q=huddinge&release=0000000000000000", "unknown-release"],
    ["/kommuner?lanskod=99", "unknown-lan"],
    ["/kommuner?year=2018", "no-snapshot-that-year"],
    ["/kommuner/0199/scenes", "unknown-kommun"],
    ["/kommuner/0126/scenes?year=2022", "no-snapshot-that-year"],
    ["/lokalpolisomraden?lanskod=99", "unknown-lan"],
    ["/lokalpolisomraden/nowhere/scenes", "unknown-lokalpolisomrade"],
    ["/snapshots?lanskod=99", "unknown-lan"],
    ["/changes?from=stockholm-1999", "unknown-snapshot"],
    ["/changes?to=2022", "no-snapshot-that-year"],
    ["/changes?lanskod=99", "unknown-lan"],
    ["/changes?part=lost&to=stockholm-1999", "unknown-snapshot"],
    ["/kommuner/0199/changes", "unknown-kommun"],
    ["/lokalpolisomraden/nowhere/changes", "unknown-lokalpolisomrade"],
    ["/scenes/nowhere/changes", "unknown-scene"],
    ["/places?kommunkod=0199", "unknown-kommun"],
    ["/totals?kommunkod=0199", "unknown-kommun"],
    ["/totals?snapshot=nowhere", "unknown-snapshot"],
    ["/proximity?lanskod=99", "unknown-lan"],
    ["/operations?kommunkod=0199", "unknown-kommun"],
    ["/plans?lanskod=99", "unknown-lan"],
    ["/sources?release=0000000000000000", "unknown-release"],
    ["/nowhere", "unknown-path"],
    ["/scenes/", "unknown-path"],
    ["/scenes/skogas-c/more", "unknown-path"],
    ["", "unknown-path"],
  ])("%s answers 404 with the code %s", async (path, code) => {
    const answer = await askProblem(path);
    expect(answer.status).toBe(404);
    expect(answer.type).toBe(`urn:scenkartan:problem:${code}`);
    expect(answer.instance).toBe(`${API}${path.split("?")[0]}`);
  });

  it("is answered with the years that there are, for a year without mapping", async () => {
    const { detail, detailSv } = await askProblem("/scenes?year=2022");
    expect(detail).toBe("No mapping describes 2022. Years with a mapping: 2017, 2021, 2023.");
    expect(detailSv).toContain("År med kartläggning: 2017, 2021, 2023.");
  });

  it("is answered with the mappings that there are, for an unknown mapping", async () => {
    const { detail } = await askProblem("/scenes?snapshot=stockholm-1999");
    expect(detail).toContain(
      "stockholm-2017, stockholm-2021, stockholm-2023-11, stockholm-2023-12",
    );
  });
});

/** Bad values by parameter, with what the answer must say is allowed. */
const BAD_VALUES: Readonly<Record<string, { allowed: string; values: readonly string[] }>> = {
  release: { allowed: "16 × 0–9, a–f", values: ["x", "", "8A661E4A4DA5171D", "8a661e4a4da5171"] },
  limit: { allowed: "1–10000", values: ["0", "10001", "-1", "1.5", "1e3", "abc", "", "1٣"] },
  offset: { allowed: "0–999999999", values: ["-1", "x", "1000000000", "", "0x10", "99999999999"] },
  snapshot: { allowed: "stockholm-2023-12", values: ["Stockholm 2023", "", "a--b", "å"] },
  year: { allowed: "1900–2199", values: ["1899", "2200", "23", "20233", "2023-12", "", "nu"] },
  bbox: {
    allowed: "west,south,east,north",
    values: [
      ...["", "1,2,3", "1,2,3,4,5", "a,b,c,d", "17,,18,59", "18,59,17,60", "17,60,18,59"],
      ...["-181,59,18,60", "17,59,18,91", "17,-91,18,60", "NaN,59,18,60", "17,59,Infinity,60"],
    ],
  },
  status: { allowed: "active | ceased | unknown", values: ["gone", "", "ACTIVE", "active,ceased"] },
  include: { allowed: "earlier", values: ["later", "", "true"] },
  lanskod: { allowed: "00–99", values: ["1", "001", "ab", "", "０１"] },
  kommunkod: { allowed: "0000–9999", values: ["126", "01260", "abcd", "", " 0126"] },
  lokalpolisomrade: { allowed: "huddinge", values: ["Järva", "JARVA", "", "a_b", "-a"] },
  sceneId: { allowed: "skogas-c", values: ["Skogås", "a b", "a--b", "..."] },
  from: { allowed: "stockholm-2023-12 | 2023", values: ["Stockholm 2023", "", "a--b", "å"] },
  to: { allowed: "stockholm-2023-12 | 2023", values: ["Stockholm 2023", "", "a--b", "å"] },
  kind: { allowed: " | ", values: ["by", ""] },
  part: { allowed: " | ", values: ["all", ""] },
  q: { allowed: "A–Ö, 0–9, ≤ 100", values: ["", " ", "-", "…/%", "жук", "x".repeat(101)] },
};

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

const { paths } = await service.askJson<{
  paths: Record<string, { get: { parameters: readonly Parameter[] } }>;
}>("/openapi.json");
const routes = Object.entries(paths).map(([path, { get }]) => {
  const ofQuery = get.parameters.filter((each) => each.in === "query");
  const known = ofQuery.map(({ name }) => name);
  const needed = ofQuery.flatMap(({ name, required }) => (required ? [name] : []));
  return { path, parameters: get.parameters, known, needed };
});
type Route = (typeof routes)[number];

/** What a query must hold, with real values, besides what is there already. */
function fillQuery({ needed }: Route, query: readonly (readonly [string, string])[]): string {
  const missing = needed.filter((name) => !query.some(([given]) => given === name));
  return [...query, ...missing.map((name) => [name, "huddinge"] as const)]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join("&");
}

/** The path with `value` for one parameter, and real values for the others that it needs. */
function toAddress(route: Route, { name, in: place }: Parameter, value: string): string {
  if (place === "query") return `${fillPath(route.path)}?${fillQuery(route, [[name, value]])}`;
  const path = fillPath(route.path.replace(`{${name}}`, encodeURIComponent(value)));
  return `${path}?${fillQuery(route, [])}`;
}

function fillPath(path: string): string {
  return path
    .replace("{sceneId}", "skogas-c")
    .replace("{kommunkod}", "0126")
    .replace("{lokalpolisomrade}", "huddinge");
}

describe("a wrong parameter", () => {
  it.each(routes)("of $path answers 400, naming it and what is allowed", async (route) => {
    for (const parameter of route.parameters) {
      const { name } = parameter;
      const { allowed, values } = BAD_VALUES[name] ?? { allowed: "", values: [] };
      expect([name, values]).not.toEqual([name, []]);
      // An empty segment makes another path.
      for (const value of values.filter((each) => parameter.in === "query" || each !== "")) {
        const answer = await askProblem(toAddress(route, parameter, value));
        expect([value, answer.type]).toEqual([value, "urn:scenkartan:problem:bad-parameter"]);
        expect(answer.errors).toEqual([
          { parameter: name, value, allowed: expect.stringContaining(allowed) },
        ]);
        expect(answer.detail).toContain(`${name}: allowed is`);
        expect(answer.detailSv).toContain(`${name}: tillåtet är`);
      }
    }
  });

  it.each(routes)("that $path does not have answers 400, naming those it has", async (route) => {
    const allowed = route.known.join(" | ");
    for (const name of ["unknown", "Release", "__proto__", "constructor", "a b", "%"]) {
      const answer = await askProblem(`${fillPath(route.path)}?${fillQuery(route, [[name, "1"]])}`);
      expect(answer.status).toBe(400);
      expect(answer.errors).toEqual([{ parameter: name, value: "1", allowed }]);
    }
  });

  it.each(routes)("that is given twice to $path answers 400", async ({ path, known }) => {
    expect(known).toContain("release");
    for (const name of known) {
      const answer = await askProblem(`${fillPath(path)}?${name}=1&${name}=2`);
      expect(answer.status).toBe(400);
      expect(answer.detail).toBe(`Give only once: ${name}.`);
      expect(answer.errors?.map(({ parameter }) => parameter)).toEqual([name]);
    }
  });

  it("without a name answers 400", async () => {
    expect(await askProblem("/scenes?=1")).toMatchObject({ status: 400 });
  });

  it("that is needed and not there answers 400, saying what it is like", async () => {
    const answer = await askProblem("/search");
    expect(answer.status).toBe(400);
    expect(answer.errors).toEqual([
      { parameter: "q", allowed: "»vårby huddinge« (A–Ö, 0–9, ≤ 100)" },
    ]);
    expect(answer.detailSv).toBe("q: tillåtet är »vårby huddinge« (A–Ö, 0–9, ≤ 100).");
  });

  it("beside another one is named together with it", async () => {
    const answer = await askProblem("/scenes?limit=0&status=gone&colour=red");
    expect(answer.errors?.map(({ parameter }) => parameter)).toEqual(["limit", "status", "colour"]);
    expect(answer.detail).toContain("limit: allowed is 1–10000. status: allowed is active");
    expect(answer.detail).toContain("There is no parameter colour here. Known: release | limit");
  });
});

describe("parameters that do not go together", () => {
  it.each(["/scenes", "/kommuner", "/kommuner/0126/scenes", "/lokalpolisomraden", "/totals"])(
    "are snapshot and year at %s, whichever the order",
    async (path) => {
      for (const query of ["snapshot=stockholm-2021&year=2021", "year=2021&snapshot=nowhere"]) {
        const answer = await askProblem(`${path}?${query}`);
        expect(answer.detail).toBe("Give snapshot or year, not both.");
        expect(answer.status).toBe(400);
        expect(answer.errors?.map(({ parameter }) => parameter)).toEqual(["snapshot", "year"]);
      }
    },
  );

  it.each([
    ["/scenes?lanskod=05&kommunkod=0126", "kommunkod"],
    ["/scenes?kommunkod=0126&lokalpolisomrade=gastrikland", "lokalpolisomrade"],
    ["/scenes?lanskod=01&lokalpolisomrade=gastrikland", "lokalpolisomrade"],
    ["/totals?lanskod=05&kommunkod=0126", "kommunkod"],
    ["/operations?lanskod=01&kommunkod=0581", "kommunkod"],
    ["/places?lanskod=01&kommunkod=0581", "kommunkod"],
  ])("are regions of different counties: %s", async (address, parameter) => {
    const answer = await askProblem(address);
    expect(answer.status).toBe(400);
    expect(answer.detail).toContain("The codes lie in different counties");
    expect(answer.errors?.map((error) => error.parameter)).toEqual([parameter]);
  });

  it.each([
    "/scenes?lanskod=05&snapshot=stockholm-2021",
    "/kommuner/0581/scenes?snapshot=stockholm-2021",
    "/totals?kommunkod=0581&snapshot=stockholm-2021",
  ])("are a mapping and a region of another county: %s", async (address) => {
    const answer = await askProblem(address);
    expect(answer.status).toBe(400);
    expect(answer.errors).toEqual([
      { parameter: "snapshot", value: "stockholm-2021", allowed: "län 05" },
    ]);
    expect(answer.detail).toBe("The mapping stockholm-2021 is of län 01, not of län 05.");
  });
});

describe("a hostile address", () => {
  it.each([
    "/scenes/%E0%A4%A",
    "/scenes/%",
    "/scenes/%00",
    "/scenes/..%2f..%2fetc%2fpasswd",
    "/scenes/'%20OR%20'1'='1",
    `/scenes/${"a".repeat(5000)}`,
    `/scenes?kommunkod=${"0".repeat(5000)}`,
    "/scenes?bbox=%E0%A4%A",
    "/scenes?%E0%A4%A=1",
    "/scenes?kommunkod=0126'--",
    "/scenes?bbox=1e400,0,1,1",
    `/scenes?${"&".repeat(2000)}a=1`,
    "/lokalpolisomraden/<script>/scenes",
    "//evil.example/scenes",
  ])("answers 400 or 404 and never 500: %s", async (path) => {
    const { status } = await askProblem(path);
    expect([400, 404]).toContain(status);
  });

  it("of any text at all answers as if it were meant, and never 500", async () => {
    const anywhere = fc.constantFrom(
      ...["/scenes/", "/kommuner/", "/scenes?bbox=", "/totals?year=", "/search?q="],
    );
    await fc.assert(
      fc.asyncProperty(anywhere, fc.string({ unit: "binary-ascii" }), async (path, text) => {
        const response = await service.ask(`${path}${encodeURIComponent(text)}`);
        expect([200, 400, 404]).toContain(response.status);
      }),
    );
  });
});

describe("an error of our own", () => {
  it("answers 500 without telling what broke, and logs it", async () => {
    const { api, live, log } = openEditionApi(service.releasesFolder);
    live.findCurrent().db.close();
    const response = await api.request("/snapshots");
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.has("etag")).toBe(false);
    expect(JSON.parse(text)).toEqual({
      type: "urn:scenkartan:problem:server-error",
      title: "Something broke here",
      status: 500,
      detail: "The error has been logged. Try again in a while.",
      detailSv: "Felet är loggat. Försök igen om en stund.",
      instance: "/snapshots",
    });
    expect(log.map(({ err }) => err?.message)).toEqual(["The database connection is not open"]);
  });

  it("is nothing that a stranger's mistake is logged as", async () => {
    await service.ask("/scenes?limit=0");
    await service.ask("/nowhere");
    expect(service.log).toEqual([]);
  });
});
