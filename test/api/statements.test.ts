/** What authorities have published, repeated as published: totals, shares, operations, goals. */

import type {
  InsecurityAnswer,
  ListAnswer,
  OperationAnswer,
  PlanAnswer,
  SnapshotAnswer,
  SourceAnswer,
  TotalAnswer,
} from "@scenkartan/server/api-types";
import { describe, expect, it } from "vitest";
import { startService } from "./service.ts";

const service = await startService();

const askItems = async <T>(path: string): Promise<readonly T[]> =>
  (await service.askJson<ListAnswer<T>>(path)).items;

describe("snapshots", async () => {
  const snapshots = await askItems<SnapshotAnswer>("/snapshots");

  it("are four in Stockholms län, oldest first, the last one the default", () => {
    expect(snapshots.map(({ snapshotId }) => snapshotId)).toEqual([
      "stockholm-2017",
      "stockholm-2021",
      "stockholm-2023-11",
      "stockholm-2023-12",
    ]);
    expect(snapshots.map(({ isDefault }) => isDefault)).toEqual([false, false, false, true]);
  });

  it("say how exactly their state is known, as an interval too", () => {
    expect(snapshots[1]).toMatchObject({
      stateOf: "2021",
      stateOfPrecision: "year",
      stateOfFrom: "2021-01-01",
      stateOfTo: "2021-12-31",
    });
    expect(snapshots[3]).toMatchObject({
      stateOf: "2023-12",
      stateOfPrecision: "month",
      stateOfFrom: "2023-12-01",
      stateOfTo: "2023-12-31",
      publishedOn: "2024-02-20",
    });
  });

  it("carry the definition they counted by, where the source gives one", () => {
    expect(snapshots.map(({ definition }) => definition?.sourceId)).toEqual([
      undefined,
      undefined,
      "polisen-2023-11",
      "seed-004",
    ]);
  });
});

describe("totals", async () => {
  const totals = await askItems<TotalAnswer>("/totals");
  const findTotal = (id: string) => totals.find(({ totalId }) => totalId === id);

  it("are all that are published, none recomputed", () => {
    const scenes = totals.filter(({ measure }) => measure === "scenes");
    expect(totals).toHaveLength(19);
    expect(scenes.map(({ stateOf, value }) => [stateOf, value])).toEqual([
      ["2017", 48],
      ["2021", 64],
      ["2022-03", 59],
      ["2023-11", 63],
      ["2023-12", 53],
    ]);
  });

  it("that contradict each other stand side by side, each pointing at the other", () => {
    expect(findTotal("t-2021-sdf")).toMatchObject({ value: 11, contradicts: "t-2021-sthlm" });
    expect(findTotal("t-2021-sthlm")).toMatchObject({ value: 11, contradicts: "t-2021-sdf" });
  });

  it("without a number are silent, keep the words, and are never zero", () => {
    expect(findTotal("t-2023-12-y")).toMatchObject({
      measure: "area_change",
      value: { silent: "not-published" },
      publishedAs: "drogscenerna totalt sett har blivit mindre till ytan",
    });
  });

  it("of zero are the number zero", () => {
    expect(findTotal("t-2023-12-n")).toMatchObject({ measure: "added", value: 0 });
  });

  it("quoted in a news item belong to no mapping", () => {
    expect(findTotal("t-2022-03")).toMatchObject({ value: 59, sourceId: "upplandsvasby-2022" });
    expect(findTotal("t-2022-03")).not.toHaveProperty("snapshotId");
  });

  it.each([
    ["snapshot=stockholm-2023-11", ["t-2023-11", "t-2023-11-c", "t-2023-11-a", "t-sod-2023"]],
    ["year=2022", ["t-2022-03", "t-2022-sol"]],
    ["kommunkod=0180", ["t-2021-sdf", "t-2021-sthlm", "t-2023-12-s"]],
    ["kommunkod=0180&year=2021&limit=1&offset=1", ["t-2021-sthlm"]],
    ["kommunkod=0181&lanskod=01&snapshot=stockholm-2021", ["t-sod-2021"]],
  ])("are filtered by %s", async (query, ids) => {
    const found = await askItems<TotalAnswer>(`/totals?${query}`);
    expect(found.map(({ totalId }) => totalId)).toEqual(ids);
  });
});

describe("proximity", async () => {
  const rows = await askItems<InsecurityAnswer>("/proximity");
  const findRow = (id: string) => rows.find(({ rowId }) => rowId === id);

  it("gives 36 percent for those within 500 metres", () => {
    expect(findRow("i-2023-500")).toMatchObject({
      distanceFromM: 0,
      distanceToM: 500,
      sharePercent: 36,
    });
  });

  it("gives 21 percent for the whole county, those within 500 metres included", () => {
    const row = findRow("i-2023-lan");
    expect(row).toMatchObject({ area: "Stockholms län", sharePercent: 21 });
    expect(row?.note?.en).toContain("those within 500 metres included");
    expect(row).not.toHaveProperty("distanceFromM");
    expect(row).not.toHaveProperty("distanceToM");
  });

  it("says why a share, its n or its margin is missing, and never null or zero instead", () => {
    const figures = rows.flatMap(({ sharePercent, n, marginPp }) => [sharePercent, n, marginPp]);
    const missing = figures.filter((figure) => typeof figure !== "number");
    const reasons = new Set(missing.map((figure) => JSON.stringify(figure)));
    expect(reasons).toEqual(new Set(['{"silent":"not-published"}', '{"silent":"not-found"}']));
    expect(figures.filter((figure) => figure === 0)).toEqual([]);
    expect(findRow("i-2023-500")).toMatchObject({
      n: { silent: "not-published" },
      marginPp: { silent: "not-published" },
    });
  });

  it.each([
    ["year=2023", ["i-2023-500", "i-2023-lan", "s-2023", "s-2023-vaxholm"]],
    ["lanskod=09", ["s-2020", "s-2021", "s-2023", "s-2024"]],
    ["lanskod=09&year=2021", ["s-2021"]],
  ])("is filtered by %s", async (query, ids) => {
    const found = await askItems<InsecurityAnswer>(`/proximity?${query}`);
    expect(found.map(({ rowId }) => rowId)).toEqual(ids);
  });
});

describe("operations", async () => {
  const operations = await askItems<OperationAnswer>("/operations");
  const findOperation = (id: string) => operations.find((each) => each.operationId === id);

  it("carry their outcomes as published, words where there is no number", () => {
    expect(operations.map(({ outcomes }) => outcomes.length)).toEqual([15, 4, 6, 1]);
    const [first] = operations;
    expect(first?.outcomes.find(({ outcomeId }) => outcomeId.endsWith("-8"))).toMatchObject({
      value: { silent: "not-published" },
      publishedAs: "ett antal",
    });
  });

  it("own the ground that a source describes: Klara, right to a hundred metres", () => {
    const extent = findOperation("klara-2018-2019")?.extent;
    expect(extent).toMatchObject({
      geometry: { type: "Polygon" },
      precisionM: 100,
      sourceId: "seed-002",
      describedAs: expect.stringContaining("Herkulesgatan"),
    });
    expect(operations.filter((each) => "extent" in each)).toHaveLength(1);
  });

  it("leave to the scene at Sergels torg a point with its uncertainty", async () => {
    expect(await service.askJson("/scenes/klara-sergels-torg")).toMatchObject({
      geometry: { type: "Point", coordinates: [18.063, 59.332] },
      properties: { positionBasis: "place", positionPrecisionM: 200 },
    });
  });

  it.each([
    ["lanskod=05", ["norrkoping-3", "norrkoping-6"]],
    ["kommunkod=2181", ["gastrikland-2022-11"]],
    ["kommunkod=2180&lanskod=21", ["gastrikland-2022-11"]],
    ["kommunkod=0180", ["klara-2018-2019"]],
  ])("are filtered by %s", async (query, ids) => {
    const found = await askItems<OperationAnswer>(`/operations?${query}`);
    expect(found.map(({ operationId }) => operationId)).toEqual(ids);
  });
});

describe("plans", async () => {
  const [plan] = await askItems<PlanAnswer>("/plans?lanskod=21");
  const findGoal = (id: string) => plan?.goals.find(({ goalId }) => goalId === id);

  it("of Gävleborg keep twelve goals; no open drug scenes is the target zero", () => {
    expect(plan?.goals).toHaveLength(12);
    expect(findGoal("g-m5")?.target).toBe(0);
    expect(plan?.goals.filter((goal) => "target" in goal)).toHaveLength(1);
  });

  it("give the values that are published for a goal and no others", () => {
    expect(findGoal("g-e2")?.values.map(({ stateOf, value }) => [stateOf, value])).toEqual([
      ["2013", 0.1],
      ["2021", 7.6],
    ]);
    expect(plan?.goals.filter(({ values }) => values.length > 0)).toHaveLength(1);
  });
});

describe("corrections, sources and context", () => {
  it("list the one correction", async () => {
    expect(await askItems("/corrections")).toMatchObject([
      { correctionId: "storvreten-2025-04", sceneId: "storvreten" },
    ]);
  });

  it("list every source once, with an address only where one can be opened", async () => {
    const sources = await askItems<SourceAnswer>("/sources");
    expect(sources).toHaveLength(27);
    expect(new Set(sources.map(({ sourceId }) => sourceId)).size).toBe(27);
    for (const { url } of sources) expect(url ?? "https://").toMatch(/^https:\/\//);
  });

  it("list the published facts around the scenes", async () => {
    expect(await askItems("/context")).toHaveLength(8);
  });
});

describe("a list that nothing matches", () => {
  it.each([
    "/snapshots?lanskod=05",
    "/totals?kommunkod=0581",
    "/totals?year=2019",
    "/operations?kommunkod=0126",
    "/plans?lanskod=01",
  ])("says that the sources are silent, and is never bare: %s", async (address) => {
    expect(await service.askJson(address)).toEqual({
      release: service.releaseId,
      fictional: false,
      licence: "CC0-1.0",
      reason: "silent",
      numberMatched: 0,
      numberReturned: 0,
      items: [],
    });
  });

  it.each(["/proximity?lanskod=21", "/proximity?year=2019"])(
    "nor measured: %s",
    async (address) => {
      const answer = await service.askJson(address);
      expect(answer).toMatchObject({ reason: "silent", numberMatched: 0, items: [], surveys: [] });
    },
  );

  it("differs from a page beyond the end, which is no silence", async () => {
    const beyond = await service.askJson("/sources?offset=9999");
    expect(beyond).toMatchObject({ numberMatched: 27, numberReturned: 0, items: [] });
    expect(beyond).not.toHaveProperty("reason");
  });
});

describe("a list", () => {
  const LISTS = ["/snapshots", "/totals", "/proximity", "/operations", "/sources", "/context"];

  it.each(LISTS)("%s gives the whole, in order, when its pages are joined", async (path) => {
    const whole = await askItems(path);
    const pages = [];
    for (let offset = 0; offset < whole.length; offset += 3) {
      pages.push(await askItems(`${path}?limit=3&offset=${offset}`));
    }
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toEqual(whole);
  });
});
