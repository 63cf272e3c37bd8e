/** One search over everything that has a name. */

import { FIND_KINDS } from "@scenkartan/domain";
import type { ListAnswer, SceneHistory, SearchAnswer } from "@scenkartan/server/api-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bakeOvningslan } from "../ovningslan.ts";
import { bakeInto, createFolder, openService } from "./service.ts";

const releasesFolder = createFolder();
await bakeInto(releasesFolder);
await bakeOvningslan(releasesFolder);
const service = openService(releasesFolder);

async function askJson<T>(address: string): Promise<T> {
  const response = await service.app.request(address);
  if (response.status !== 200) throw new Error(`${address}: ${await response.text()}`);
  return (await response.json()) as T;
}

type Finds = ListAnswer<SearchAnswer>;

const search = (q: string, { more = "", base = "" } = {}) =>
  askJson<Finds>(`${base}/api/v1/search?q=${encodeURIComponent(q)}${more}`);

const toLine = ({ kind, name, within }: SearchAnswer) => [kind, name, ...within].join(", ");

/** What is found, a line each. */
async function find(q: string, options?: Parameters<typeof search>[1]): Promise<string[]> {
  return (await search(q, options)).items.map(toLine);
}

describe("a find", () => {
  it("says what it is, where it lies, where to look and where its page is", async () => {
    expect((await search("skogås c")).items[0]).toEqual({
      kind: "scene",
      id: "skogas-c",
      name: "Skogås C",
      within: ["Huddinge", "Stockholms län"],
      lanskod: "01",
      kommunkod: "0126",
      point: { type: "Point", coordinates: [18.149, 59.218] },
      path: "/scen/skogas-c",
    });
    expect((await search("huddinge")).items[0]).toEqual({
      kind: "kommun",
      id: "0126",
      name: "Huddinge",
      within: ["Stockholms län"],
      lanskod: "01",
      kommunkod: "0126",
      point: expect.objectContaining({ type: "Point" }),
      path: "/kommun/0126-huddinge",
    });
  });

  it("that is a place leads to its kommun's page, and has a point to look at", async () => {
    const [place] = (await search("tumba", { more: "&kind=place" })).items;
    expect(place).toMatchObject({
      kind: "place",
      kommunkod: "0127",
      path: "/kommun/0127-botkyrka",
    });
    expect(place?.point).not.toBeNull();
    expect(place).not.toHaveProperty("id");
  });

  it("has no point where no source says where it lies", async () => {
    for (const q of ["stockholms län", "lokalpolisområde huddinge"]) {
      expect((await search(q)).items[0]).toMatchObject({ point: null });
    }
  });

  it("has a page that its own API knows, in both editions", async () => {
    for (const base of ["", "/ovning"]) {
      for (const kind of FIND_KINDS) {
        const { items } = await search("o", { base, more: `&kind=${kind}&limit=5` });
        expect(items.map((item) => item.kind)).toEqual(items.map(() => kind));
        for (const { path, id } of items) {
          const word = { kommun: "kommun", scene: "scen", lan: "lan" }[kind as string] ?? kind;
          expect(path).toMatch(new RegExp(`^/${kind === "place" ? "kommun" : word}/`));
          if (id !== undefined) expect(path).toContain(id);
        }
      }
    }
  });
});

describe("what was typed", () => {
  it.each([
    ["Huddinge", "HUDDINGE", "huddinge", " huddinge "],
    ["Skogås C", "skogas c", "Skogås-C", "skogås  c.", "SKOGÅS C"],
    ["Södertälje", "sodertalje", "So\u0308derta\u0308lje"],
  ])("%s finds the same however it is written", async (...ways) => {
    const found = await Promise.all(ways.map((way) => find(way)));
    for (const lines of found) expect(lines[0]).toEqual(found[0]?.[0]);
  });

  it("finds by what the name begins with before what lies within it", async () => {
    const names = (await search("berg", { more: "&limit=1000" })).items.map(({ name }) => name);
    const begins = names.map((name) => /^berg/i.test(name));
    expect(begins.lastIndexOf(true)).toBe(begins.indexOf(false) - 1);
    expect(names.some((name) => /\Bberg/i.test(name))).toBe(true);
  });

  it("finds the one whose å, ä, ö stand as typed before the one where they do not", async () => {
    const askFirst = async (q: string) =>
      (await search(q, { more: "&kind=place" })).items[0]?.name.slice(0, 3);
    expect(await askFirst("väs")).toBe("Väs");
    expect(await askFirst("vas")).toBe("Vas");
  });

  it("must fit word for word, where the others may be what it lies in", async () => {
    expect(await find("vårby huddinge")).toContain("scene, Vårby C, Huddinge, Stockholms län");
    expect(await find("vårby södertälje")).toEqual([]);
    expect(await find("huddinge vårby")).toEqual(await find("vårby huddinge"));
  });

  it("finds nothing by what it lies in alone", async () => {
    expect((await find("stockholms län"))[0]).toBe("lan, Stockholms län");
    const { items } = await search("stockholm", { more: "&limit=1000" });
    for (const { name } of items) expect(name).toMatch(/stockholm/i);
  });

  it("may say the kind", async () => {
    expect(await find("huddinge kommun")).toEqual(["kommun, Huddinge, Stockholms län"]);
    expect(await find("huddinge lokalpolisområde")).toEqual([
      "lokalpolisomrade, Huddinge, Stockholms län",
    ]);
  });

  it("may be a code or an id", async () => {
    expect((await find("0126"))[0]).toBe("kommun, Huddinge, Stockholms län");
    expect((await find("01"))[0]).toBe("lan, Stockholms län");
    expect(await find("klara-sergels-torg")).toEqual([
      "scene, Klarakvarteren/Sergels torg, Stockholm, Stockholms län",
    ]);
    expect(await find("26")).not.toContain("kommun, Huddinge, Stockholms län");
  });

  it("may be a page's address", async () => {
    expect(await find("/kommun/0126-huddinge")).toEqual(["kommun, Huddinge, Stockholms län"]);
  });

  it("may be a part of a joint name, as well as the whole", async () => {
    const scene = "scene, Hallunda C/Norsborg C, Botkyrka, Stockholms län";
    expect((await find("norsborg c"))[0]).toBe(scene);
    expect((await find("hallunda centrum"))[0]).toBe(scene);
    expect((await find("hallunda c norsborg c"))[0]).toBe(scene);
  });

  it("may have a slip in each longer word, when nothing fits as it stands", async () => {
    for (const slip of ["hudinge", "huddinnge", "huddimge", "uhddinge", "södertlje"]) {
      expect((await search(slip)).items.length, slip).toBeGreaterThan(0);
    }
    expect((await find("hudinge"))[0]).toBe("kommun, Huddinge, Stockholms län");
    expect(await find("vrby")).toEqual([]);
    const { items } = await search("sunne", { more: "&limit=100" });
    for (const { name } of items) expect(name.toLowerCase()).toContain("sunne");
  });

  it("finds nothing where there is nothing, and makes no claim of it", async () => {
    const answer = await search("finnsingenstans");
    expect(answer).toMatchObject({ numberMatched: 0, numberReturned: 0, items: [] });
    expect(answer).not.toHaveProperty("reason");
  });
});

describe("a scene", () => {
  it("is found by what another mapping calls it, which is told", async () => {
    const api = "/ovning/api/v1/scenes";
    const { features } = await askJson<{ features: { id: string }[] }>(`${api}?include=earlier`);
    const histories = await Promise.all(
      features.map(({ id }) => askJson<SceneHistory>(`${api}/${id}`)),
    );
    const others = histories.flatMap(({ id, history, properties }) =>
      history.flatMap((entry) => {
        const name = "name" in entry ? entry.name : undefined;
        return name && fold(name) !== fold(properties.name)
          ? [{ id, name, own: properties.name }]
          : [];
      }),
    );
    expect(others.length).toBeGreaterThan(5);
    for (const { id, name, own } of others) {
      const { items } = await search(name, { base: "/ovning", more: "&limit=1000" });
      const found = items.find((item) => item.id === id);
      expect([name, found?.name, found?.foundAs ?? own]).toEqual([name, own, expect.anything()]);
    }
    expect(
      (await search(others[0]?.name as string, { base: "/ovning" })).items.some(
        ({ foundAs }) => foundAs !== undefined,
      ),
    ).toBe(true);
  });
});

const fold = (name: string) => name.toLowerCase().replace(/[^a-zåäö]/g, "");

describe("the order", () => {
  it("is exact, then beginning, then kind, then residents, then the name in Swedish", async () => {
    const lines = await find("huddinge", { more: "&limit=100" });
    expect(lines.map((line) => line.split(",")[0])).toEqual(["kommun", "lokalpolisomrade"]);
    const places = (await search("a", { more: "&kind=place&limit=1000" })).items
      .filter(({ name }) => /^a/i.test(name))
      .map(({ population = 0 }) => population);
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    expect(places.length).toBeGreaterThan(50);
    const kommuner = (await search("v", { more: "&kind=kommun&limit=100" })).items.map(
      ({ name }) => name,
    );
    const onesWithV = kommuner.filter((name) => name.startsWith("V"));
    expect(onesWithV).toEqual(onesWithV.toSorted(new Intl.Collator("sv").compare));
    expect(onesWithV.indexOf("Växjö")).toBeGreaterThan(onesWithV.indexOf("Västerås"));
  });

  it("is the same each time, and its pages join to the whole", async () => {
    const whole = await search("s", { more: "&limit=300" });
    const pages = await Promise.all(
      [0, 100, 200].map((offset) => search("s", { more: `&limit=100&offset=${offset}` })),
    );
    expect(pages.flatMap(({ items }) => items)).toEqual(whole.items);
    expect(whole.numberMatched).toBeGreaterThan(300);
    expect(whole.numberReturned).toBe(300);
  });
});

describe("an edition", () => {
  it("finds its own alone, and says whether they are made up", async () => {
    expect(await search("huddinge", { base: "/ovning" })).toMatchObject({
      fictional: true,
      numberMatched: 0,
    });
    expect(await search("övningslän")).toMatchObject({ fictional: false, numberMatched: 0 });
    const [lan] = (await search("övningslän", { base: "/ovning" })).items;
    expect(lan).toMatchObject({
      kind: "lan",
      path: expect.stringMatching(/^\/lan\/\d\d-ovningslan$/),
    });
  });
});

describe("any text", () => {
  it("answers 200 or 400, never 500, and every find is told once", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 120 }),
      fc.string({ unit: fc.constantFrom(..."abdehinsåäö -/'%C019".split("")), maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (q) => {
        const query = new URLSearchParams({ q, limit: "10000" });
        const response = await service.ask(`/search?${query}`);
        expect([200, 400]).toContain(response.status);
        if (response.status !== 200) return;
        const { items, numberMatched } = (await response.json()) as Finds;
        expect(items.length).toBe(numberMatched);
        const told = items.map(({ kind, id, name, point }) =>
          JSON.stringify([kind, id, name, point]),
        );
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  }, 60_000);
});
