import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHANGE_KINDS } from "@scenkartan/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDataset } from "../dataset/read-dataset.ts";
import { layOutCounty } from "./lay-out-county.ts";
import { isInside, type Ring, toAreaM2, toDistanceM, type Xy } from "./plane.ts";
import { fromLonLat } from "./project.ts";
import { isSound } from "./redigitise.ts";
import { type ReadScene, readGeopackageScenes } from "./testing/read-geopackage.ts";
import { ArgumentError, writeOvningslan } from "./write-ovningslan.ts";

const root = mkdtempSync(join(tmpdir(), "ovningslan-"));
const folder = join(root, "seed-1");

beforeAll(() => writeOvningslan({ seed: 1, folder }), 60_000);
afterAll(() => rmSync(root, { recursive: true }));

/** Path below the folder to the hash of its bytes. */
function hashFiles(of: string): Record<string, string> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(of.length),
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]),
  );
}

const readText = (file: string) => readFileSync(join(folder, file), "utf8");
const readLines = (file: string) => readText(file).trim().split("\n");

interface Truth {
  readonly snapshotIds: string[];
  readonly scenes: {
    scene: number;
    name: string;
    kommunkod: string;
    observations: {
      snapshotId: string;
      lopnr: number;
      basis: string;
      trueM2?: number;
      drawnM2?: number;
    }[];
  }[];
  readonly pairs: {
    from: string;
    to: string;
    changes: {
      kind: string;
      before: { scenes: number[]; lopnr: number[] };
      after: { scenes: number[]; lopnr: number[] };
      comparable: boolean;
      reason?: string;
      ground?: Record<"beforeM2" | "keptM2" | "lostM2" | "gainedM2" | "afterM2", number>;
    }[];
  }[];
  readonly surveys: {
    file: string;
    bands: { fromM: number; toM: number | null; sharePercent: number }[];
  }[];
}
const readTruth = () => JSON.parse(readText("ground-truth.json")) as Truth;

/** A mapping's rows, back on the plane. */
function readMapping(snapshotId: string): ReadScene[] {
  const line = readLines("handed-in/mappings.csv").find((row) => row.startsWith(snapshotId));
  const file = line?.split(",")[1] ?? "";
  if (file.endsWith(".gpkg")) return readGeopackageScenes(join(folder, file));
  const collection = JSON.parse(readText(file));
  const toXy = (position: Xy) => (collection.crs ? position : fromLonLat(position));
  return collection.features.map(({ properties, geometry }: never): ReadScene => {
    const { type, coordinates } = geometry as { type: string; coordinates: never };
    if (type === "Point")
      return { ...(properties as object), point: toXy(coordinates) } as ReadScene;
    const polygons = (type === "Polygon" ? [coordinates] : coordinates) as Ring[][];
    const ground = polygons.map((rings) => rings.map((ring) => ring.map(toXy)));
    return { ...(properties as object), ground } as unknown as ReadScene;
  });
}

describe("the files as a whole", { timeout: 60_000 }, () => {
  it("are the same to the byte for the same arguments", () => {
    writeOvningslan({ seed: 1, folder: join(root, "again") });
    expect(hashFiles(join(root, "again"))).toEqual(hashFiles(folder));
  });

  it("differ for another seed, while the county itself stays as it is", () => {
    const other = join(root, "seed-2");
    writeOvningslan({ seed: 2, folder: other });
    const [a, b] = [hashFiles(folder), hashFiles(other)];
    const same = Object.keys(a).filter((file) => a[file] === b[file]);
    expect(same.filter((file) => /places|population/.test(file))).toHaveLength(11);
    expect(same.filter((file) => /ovningslan-\d|respondents|ground-truth/.test(file))).toEqual([]);
  });

  it("are read as a dataset without a single issue", () => {
    const { dataset, issues } = readDataset(folder);
    expect(issues).toEqual([]);
    expect(dataset?.edition).toMatchObject({ slug: "ovning", fictional: true });
    expect(dataset?.snapshots.map(({ snapshotId }) => snapshotId)).toEqual(readTruth().snapshotIds);
    expect(dataset?.kommuner).toHaveLength(6);
    expect(dataset?.lokalpolisomraden).toHaveLength(10);
    expect(dataset?.operations.filter(({ extent }) => extent !== undefined)).toHaveLength(1);
    expect(dataset?.scenes).toEqual([]);
  });

  it("state totals that agree with the mappings, but for the one contradiction", () => {
    const totals = readDataset(folder).dataset?.totals ?? [];
    const counted = totals.filter(({ measure }) => measure === "scenes");
    const wrong = counted.filter(
      ({ snapshotId, value }) => readMapping(String(snapshotId)).length !== value,
    );
    expect(wrong.map(({ sourceId }) => sourceId)).toEqual(["ovning-polisen"]);
  });

  it.each([
    [{ seed: -1 }, "seed"],
    [{ seed: 1.5 }, "seed"],
    [{ seed: Number.NaN }, "seed"],
    [{ seed: 1, scenes: 23 }, "scenes"],
    [{ seed: 1, scenes: 100_001 }, "scenes"],
    [{ seed: 1, snapshots: 1 }, "snapshots"],
  ])("are not begun for %o", (given, argument) => {
    const attempt = () => writeOvningslan({ ...given, folder: join(root, "never") });
    expect(attempt).toThrow(ArgumentError);
    expect(attempt).toThrow(expect.objectContaining({ code: "argument-out-of-range", argument }));
    expect(readdirSync(root)).not.toContain("never");
  });
});

describe("every scene of every mapping", () => {
  it("is closed, simple, of 8 to 60 vertices and of a believable size", () => {
    for (const snapshotId of readTruth().snapshotIds) {
      for (const { ground, namn } of readMapping(snapshotId)) {
        if (ground === undefined) continue;
        const vertices = ground.flat().reduce((sum, ring) => sum + ring.length - 1, 0);
        expect(vertices, namn).toBeGreaterThanOrEqual(8);
        expect(vertices, namn).toBeLessThanOrEqual(60);
        expect(ground.every(isSound), namn).toBe(true);
        for (const ring of ground.flat()) {
          expect(toDistanceM(ring[0] as Xy, ring.at(-1) as Xy), namn).toBeLessThan(0.001);
        }
        expect(toAreaM2(ground), namn).toBeGreaterThan(1500);
        expect(toAreaM2(ground), namn).toBeLessThan(60_000);
      }
    }
  });

  it("lies on land, inside one kommun that has scenes, and apart from all others", () => {
    const { isLand, cellAt } = layOutCounty();
    for (const snapshotId of readTruth().snapshotIds) {
      const scenes = readMapping(snapshotId);
      for (const { ground, point, namn } of scenes) {
        const points = ground?.flat(2) ?? [point as Xy];
        expect(points.every(isLand), namn).toBe(true);
        const cells = new Set(points.map((at) => cellAt(at)?.atom.kommunkod));
        expect(cells.size, namn).toBe(1);
        expect([...cells][0], namn).toMatch(/^990[1-5]$/);
      }
      const grounds = scenes.flatMap(({ ground, namn }) => (ground ? [{ ground, namn }] : []));
      for (const { ground, namn } of grounds) {
        const others = grounds.filter((other) => other.ground !== ground);
        const isApart = others.every((other) =>
          ground.flat(2).every((at) => !other.ground.some((rings) => isInside(at, rings))),
        );
        expect(isApart, namn).toBe(true);
      }
    }
  });

  it("includes holes, several parts, descriptions and mere places", () => {
    const all = readTruth().snapshotIds.flatMap(readMapping);
    expect(
      all.filter(({ ground }) => ground?.some((rings) => rings.length > 1)).length,
    ).toBeGreaterThan(2);
    expect(all.filter(({ ground }) => (ground?.length ?? 0) > 1).length).toBeGreaterThan(1);
    expect(all.filter(({ lagesgrund }) => lagesgrund === "beskriven").length).toBeGreaterThan(1);
    expect(
      all.filter(({ lagesgrund, point }) => lagesgrund === "plats" && point).length,
    ).toBeGreaterThan(1);
  });

  it("has running numbers that say nothing of the year before", () => {
    const { scenes } = readTruth();
    const kept = scenes.filter(({ observations: [a, b] }) => a && b && a.lopnr === b.lopnr);
    expect(kept.length).toBeLessThan(10);
  });
});

describe("what happens between the mappings", () => {
  it("is of every kind, at least twice", () => {
    const kinds = readTruth().pairs.flatMap(({ changes }) => changes.map(({ kind }) => kind));
    for (const kind of CHANGE_KINDS) {
      expect(kinds.filter((each) => each === kind).length, kind).toBeGreaterThanOrEqual(2);
    }
  });

  it("tells each row of either mapping exactly once", () => {
    for (const { from, to, changes } of readTruth().pairs) {
      const ascending = (numbers: number[]) => numbers.sort((a, b) => a - b);
      const before = ascending(changes.flatMap((change) => change.before.lopnr));
      const after = ascending(changes.flatMap((change) => change.after.lopnr));
      expect(before).toEqual(ascending(readMapping(from).map(({ lopnr }) => lopnr)));
      expect(after).toEqual(ascending(readMapping(to).map(({ lopnr }) => lopnr)));
    }
  });

  it("leaves unchanged scenes within two metres of where they were drawn", () => {
    for (const { from, to, changes } of readTruth().pairs) {
      const [before, after] = [readMapping(from), readMapping(to)];
      const drawn = (rows: ReadScene[], lopnr: number | undefined) =>
        rows.find((row) => row.lopnr === lopnr)?.ground ?? [];
      for (const change of changes) {
        if (change.kind !== "unchanged" || !change.comparable) continue;
        const one = drawn(before, change.before.lopnr[0]).flat();
        const other = drawn(after, change.after.lopnr[0]).flat();
        expect(one.flat()).not.toEqual(other.flat());
        const furthest = Math.max(...other.flat().map((at) => toOutlineDistanceM(at, one)));
        expect(furthest).toBeGreaterThan(0.2);
        expect(furthest).toBeLessThan(5);
      }
    }
  });

  it("changes the size of shrunk and grown ground plainly, and adds up", () => {
    const all = readTruth().pairs.flatMap(({ changes }) => changes);
    for (const { kind, ground } of all) {
      if (ground === undefined) continue;
      expect(ground.keptM2 + ground.lostM2).toBeCloseTo(ground.beforeM2, 0);
      expect(ground.keptM2 + ground.gainedM2).toBeCloseTo(ground.afterM2, 0);
      if (kind === "shrunk") expect(ground.afterM2).toBeLessThan(0.81 * ground.beforeM2);
      if (kind === "grown") expect(ground.afterM2).toBeGreaterThan(1.24 * ground.beforeM2);
      if (kind === "moved") expect(ground.keptM2).toBe(0);
      if (kind === "unchanged") expect(ground.lostM2 + ground.gainedM2).toBe(0);
    }
  });

  it("moves scenes by at most about 400 metres", () => {
    for (const { from, to, changes } of readTruth().pairs) {
      for (const { kind, before, after } of changes) {
        if (kind !== "moved") continue;
        const [one, other] = [
          readMapping(from).find(({ lopnr }) => lopnr === before.lopnr[0]),
          readMapping(to).find(({ lopnr }) => lopnr === after.lopnr[0]),
        ];
        const nearest = (other?.ground ?? [])
          .flat(2)
          .map((at) => toOutlineDistanceM(at, one?.ground?.flat() ?? []));
        expect(Math.min(...nearest)).toBeLessThan(400);
        expect(Math.min(...nearest)).toBeGreaterThan(5);
      }
    }
  });

  it("leaves one kommun out of the middle mapping, and says so", () => {
    expect(
      readLines("handed-in/mappings.csv").filter((line) => line.endsWith(",9905")),
    ).toHaveLength(1);
    const { cellAt } = layOutCounty();
    const kommuner = readMapping("ovningslan-2021").map(
      ({ ground, point }) => cellAt(ground?.[0]?.[0]?.[0] ?? (point as Xy))?.atom.kommunkod,
    );
    expect(kommuner).not.toContain("9905");
  });
});

function toOutlineDistanceM([x, y]: Xy, rings: readonly Ring[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [[x1, y1], [x2, y2]] = [ring[index - 1] as Xy, ring[index] as Xy];
      const along =
        ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
      const t = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)));
    }
  }
  return nearest;
}

describe("the places", () => {
  it("have names that no real kommun or tätort has", () => {
    const real = ["kommuner.csv", "places.csv"].flatMap((file) =>
      readFileSync(join(import.meta.dirname, "../../data/places", file), "utf8").split(/[,\n"]/),
    );
    const names = ["places.csv", "lokalpolisomraden.csv"].flatMap((file) =>
      readLines(`places/${file}`)
        .slice(1)
        .map((line) => line.split(",")[file === "places.csv" ? 0 : 1]),
    );
    const kommuner = readLines("places/kommuner.csv")
      .slice(1)
      .map((line) => line.split(",")[1]);
    const features = JSON.parse(readText("places/basemap.geojson")).features as {
      properties: { name?: string };
    }[];
    const labels = features.flatMap(({ properties: { name } }) => name ?? []);
    const scenes = readTruth().scenes.map(({ name }) => name);
    const made = [...names, ...kommuner, ...labels, ...scenes];
    expect(made.length).toBeGreaterThan(200);
    expect(made.filter((name) => real.includes(String(name)))).toEqual([]);
  });

  it("share their borders exactly", () => {
    const { features } = JSON.parse(readText("places/kommun-areas.geojson"));
    const rings = features.flatMap((feature: never) => {
      const { type, coordinates } = (feature as { geometry: { type: string; coordinates: never } })
        .geometry;
      return (type === "Polygon" ? [coordinates] : coordinates) as [number, number][][][];
    });
    const edges = new Map<string, number>();
    for (const ring of rings.flat() as [number, number][][]) {
      for (let index = 1; index < ring.length; index++) {
        const key = [String(ring[index - 1]), String(ring[index])].sort().join(" ");
        edges.set(key, (edges.get(key) ?? 0) + 1);
      }
    }
    const shared = [...edges.values()].filter((count) => count === 2);
    expect(shared.length).toBeGreaterThan(100);
    expect([...edges.values()].every((count) => count <= 2)).toBe(true);
  });

  it("fit on a map of at most a megabyte and a half, in valid pieces", () => {
    expect(readText("places/basemap.geojson").length).toBeLessThan(1_500_000);
    const { coast, division } = layOutCounty();
    const rings = [...coast.land, ...coast.lakes, ...division.cells.map(({ ring }) => ring)];
    const small = rings.filter((ring) => ring.length < 1200);
    expect(small.length).toBeGreaterThan(100);
    expect(small.filter((ring) => !isSound([ring]))).toEqual([]);
  });
});

describe("the people", () => {
  const readGrid = (file: string) =>
    new Map(
      readLines(`people/${file}`)
        .slice(1)
        .map((line) => line.split(",") as [string, string]),
    );

  it("are counted by squares named after their lower-left corner", () => {
    for (const [id] of readGrid("population-250m.csv")) expect(id).toMatch(/^\d{6}\d{7}$/);
    const corners = [...readGrid("population-250m.csv").keys()].map((id) => [
      +id.slice(0, 6),
      +id.slice(6),
    ]);
    expect(corners.every(([e = 1, n = 1]) => e % 250 === 0 && n % 250 === 0)).toBe(true);
  });

  it("sum to the same in both grids, square by square", () => {
    const sums = new Map<string, number>();
    for (const [id, count] of readGrid("population-250m.csv")) {
      const large = `${Math.floor(+id.slice(0, 6) / 1000) * 1000}${Math.floor(+id.slice(6) / 1000) * 1000}`;
      sums.set(large, (sums.get(large) ?? 0) + Number(count));
    }
    const grid = [...readGrid("population-1km.csv")].map(([id, count]) => [id, Number(count)]);
    expect(Object.fromEntries(grid)).toEqual(Object.fromEntries(sums));
  });

  it("feel unsafe the less the further they live from a scene", () => {
    const { surveys } = readTruth();
    expect(surveys.map(({ file }) => file)).toEqual([
      "people/respondents-2019.csv",
      "people/respondents-2023.csv",
    ]);
    for (const { bands } of surveys) {
      const shares = bands.map(({ sharePercent }) => sharePercent);
      expect(shares).toHaveLength(5);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }
  });

  it("answer as coordinates, weight, answer and kommun, each row marked as made up, and no more", () => {
    const [header, ...rows] = readLines("people/respondents-2023.csv");
    expect(header).toBe("easting;northing;weight;unsafe;kommunkod;fictional");
    expect(rows).toHaveLength(20_000);
    expect(
      rows.filter((row) => !/^\d{6};\d{7};[12];(yes|no|noAnswer);990[1-6];true$/.test(row)),
    ).toEqual([]);
    const answered = rows.map((row) => row.split(";")).filter((row) => row[3] !== "noAnswer");
    const toShare = (weigh: (row: string[]) => number) =>
      answered.reduce((sum, row) => sum + (row[3] === "yes" ? weigh(row) : 0), 0) /
      answered.reduce((sum, row) => sum + weigh(row), 0);
    expect(toShare((row) => Number(row[2]))).toBeGreaterThan(toShare(() => 1) + 0.01);
  });
});
