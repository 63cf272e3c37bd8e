/** Rules that hold for every answer at once: words, nulls, geometry, sources, personal data. */

import { describe, expect, it } from "vitest";
import { ADDRESSES } from "./addresses.ts";
import { startService } from "./service.ts";

const service = await startService();
const addresses = Object.values(ADDRESSES).flat();
const answers = await Promise.all(
  addresses.map(async (address) => ({ address, body: await service.askJson<object>(address) })),
);

/** Every value in an answer with the name that it stands under. */
function* listValues(value: unknown, name = ""): Generator<{ name: string; value: unknown }> {
  yield { name, value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* listValues(inner, Array.isArray(value) ? name : key);
  }
}

function collect<T>(pick: (found: { name: string; value: unknown }) => T[]): Set<T> {
  return new Set(answers.flatMap(({ body }) => [...listValues(body)].flatMap(pick)));
}

/** Texts, but for those that repeat a source word for word. */
const QUOTED = new Set(["publishedAs", "text", "title", "definition", "describedAs"]);
const texts = collect(({ name, value }) =>
  typeof value === "string" && !QUOTED.has(name) ? [value] : [],
);

describe("the words of every answer", () => {
  it("never speak of those beyond a distance", () => {
    const beyond =
      /beyond|further than|more than 500|bortom|längre (bort )?än|mer än 500|utanför(?! kartläggningarna)/i;
    expect([...texts].filter((text) => beyond.test(text))).toEqual([]);
  });

  it("never claim that one thing caused another", () => {
    const causal =
      /because of|due to|caused|leads? to|led to|result(s|ed)? in|thanks to|effect of|på grund av|beror på|ledde till|leder till|orsakade?|tack vare|till följd av|effekt av/i;
    expect([...texts].filter((text) => causal.test(text))).toEqual([]);
  });

  it("hold no telephone number and no e-mail address", () => {
    const all = collect(({ value }) => (typeof value === "string" ? [value] : []));
    const personal = /[\w.]+@[\w-]+\.\w|(?<![\d.-])(\+46|0)\d{1,3}[- ]\d{2,3} ?\d{2} ?\d{2}/;
    expect([...all].filter((text) => personal.test(text))).toEqual([]);
  });
});

describe("null", () => {
  it("stands for no geometry, no place and no mapping, and for nothing else", () => {
    const names = collect(({ name, value }) => (value === null ? [name] : []));
    expect(names).toEqual(new Set(["geometry", "point", "snapshot", "defaultSnapshot", "source"]));
  });
});

describe("fictional", () => {
  it("is said of every answer, and is false for what authorities have published", () => {
    for (const { address, body } of answers.filter((each) => each.address !== "/openapi.json")) {
      expect([address, (body as { fictional?: unknown }).fictional]).toEqual([address, false]);
    }
  });
});

describe("a source", () => {
  it("that any answer cites is listed by /sources", async () => {
    const cited = collect(({ name, value }) =>
      name === "sourceId" && typeof value === "string" ? [value] : [],
    );
    const { items } = await service.askJson<{ items: { sourceId: string }[] }>("/sources");
    const known = new Set(items.map(({ sourceId }) => sourceId));
    expect(cited.size).toBeGreaterThan(20);
    expect([...cited].filter((sourceId) => !known.has(sourceId))).toEqual([]);
  });
});

type Ring = readonly (readonly [number, number])[];

describe("geometry", () => {
  const geometries = answers.flatMap(({ body }) =>
    [...listValues(body)].flatMap(({ value }) => (isGeometry(value) ? [value] : [])),
  );
  const positions = geometries.flatMap(({ type, coordinates }) =>
    type === "Point" ? [coordinates as Ring[number]] : (coordinates as Ring[]).flat(),
  );

  it("has at most seven decimals", () => {
    expect(positions.length).toBeGreaterThan(2000);
    const numbers = new Set(positions.flat());
    expect([...numbers].filter((number) => +number.toFixed(7) !== number)).toEqual([]);
  });

  it("gives longitude before latitude, all of it in Sweden", () => {
    const isInSweden = ([lon, lat]: Ring[number]) => lon > 10 && lon < 25 && lat > 55 && lat < 70;
    expect(positions.filter((position) => !isInSweden(position))).toEqual([]);
  });

  it("has closed outer rings that run counter-clockwise", () => {
    const polygons = geometries.filter(({ type }) => type === "Polygon");
    expect(polygons).not.toEqual([]);
    for (const { coordinates } of polygons) {
      const [outer = []] = coordinates as Ring[];
      expect(outer.at(0)).toEqual(outer.at(-1));
      expect(toSignedArea(outer)).toBeGreaterThan(0);
    }
  });
});

function isGeometry(value: unknown): value is { type: string; coordinates: unknown } {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  return typeof type === "string" && Array.isArray(coordinates);
}

/** Twice the shoelace area, positive for a ring that runs counter-clockwise. */
function toSignedArea(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x, y], place) => {
    const [beforeX, beforeY] = ring[place] as readonly [number, number];
    return sum + beforeX * y - x * beforeY;
  }, 0);
}
