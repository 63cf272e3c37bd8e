/** When a second county has a mapping, a request must say which county it means. */

import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { SceneCollection } from "@scenkartan/server/api-types";
import { describe, expect, it } from "vitest";
import { bakeInto, copyData, createFolder, openService } from "./service.ts";

const dataFolder = copyData({});
appendFileSync(
  join(dataFolder, "published/snapshots.csv"),
  "gavleborg-2024,21,2024,,Länsstyrelsen Gävleborg,seed-003,,,yes,,\n",
);
const releasesFolder = createFolder();
await bakeInto(releasesFolder, dataFolder);
const service = openService(releasesFolder);

describe("a request that names no county", () => {
  it.each(["/scenes", "/scenes?year=2023", "/kommuner", "/lokalpolisomraden"])(
    "is asked which one it means: %s",
    async (address) => {
      const response = await service.ask(address);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        type: "urn:scenkartan:problem:lan-needed",
        detail: "Several counties have mappings. Give lanskod: 01 | 21.",
        errors: [{ parameter: "lanskod", allowed: "01 | 21" }],
      });
    },
  );
});

describe("a request that says which county it means", () => {
  it.each([
    ["/scenes?lanskod=01", "stockholm-2023-12", 14],
    ["/scenes?kommunkod=0126&year=2023", "stockholm-2023-12", 3],
    ["/scenes?snapshot=stockholm-2023-11", "stockholm-2023-11", 15],
    ["/kommuner/0126/scenes", "stockholm-2023-12", 3],
    ["/scenes?lanskod=21", "gavleborg-2024", 0],
    ["/scenes?lokalpolisomrade=gastrikland", "gavleborg-2024", 0],
    ["/kommuner?lanskod=21&year=2024", "gavleborg-2024", 10],
  ])("is answered from that county's mapping: %s", async (address, snapshot, numberMatched) => {
    const answer = await service.askJson<SceneCollection>(address);
    expect(answer).toMatchObject({ snapshot, numberMatched });
  });

  it("is told the years of that county alone", async () => {
    const response = await service.ask("/scenes?lanskod=21&year=2023");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      detail: "No mapping describes 2023. Years with a mapping: 2024.",
    });
  });
});
