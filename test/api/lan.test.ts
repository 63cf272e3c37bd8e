/** Counties, each with how much the edition holds about it. */

import type { LanAnswer, ListAnswer } from "@scenkartan/server/api-types";
import { describe, expect, it } from "vitest";
import { bakeOvningslan } from "../ovningslan.ts";
import { openService, startService } from "./service.ts";

const service = await startService();
await bakeOvningslan(service.releasesFolder);
const { items } = await service.askJson<ListAnswer<LanAnswer>>("/lan");
const find = (lanskod: string) => items.find((each) => each.lanskod === lanskod);

describe("/lan", () => {
  it("lists every county by its code", () => {
    const codes = items.map(({ lanskod }) => lanskod);
    expect(codes).toHaveLength(21);
    expect(codes).toEqual(codes.toSorted());
  });

  it.each([
    ["snapshots", "/snapshots"],
    ["totals", "/totals"],
    ["operations", "/operations"],
    ["plans", "/plans"],
  ] as const)("counts %s as their own list does", async (kind, path) => {
    const counted = await Promise.all(
      items.map(async ({ lanskod }) => {
        const list = await service.askJson<ListAnswer<object>>(`${path}?lanskod=${lanskod}`);
        return [lanskod, list.numberMatched];
      }),
    );
    expect(items.map(({ lanskod, holds }) => [lanskod, holds[kind]])).toEqual(counted);
    expect(items.reduce((sum, { holds }) => sum + holds[kind], 0)).toBeGreaterThan(0);
  });

  it("counts a share of two counties in both, and scenes by their kommun", () => {
    expect(find("09")?.holds).toMatchObject({ shares: 4, scenes: 0 });
    expect(find("01")?.holds).toMatchObject({ shares: 11, scenes: 18 });
  });

  it("names the default mapping, or says that there is none", () => {
    expect(find("01")?.defaultSnapshot).toBe("stockholm-2023-12");
    expect(find("21")).toMatchObject({ defaultSnapshot: null, holds: { snapshots: 0, plans: 1 } });
  });

  it("holds the made-up county alone in the practice edition", async () => {
    const { app } = openService(service.releasesFolder);
    const answer = (await (
      await app.request("/ovning/api/v1/lan")
    ).json()) as ListAnswer<LanAnswer>;
    expect(answer).toMatchObject({ fictional: true, numberMatched: 1 });
    expect(answer.items[0]).toMatchObject({
      lan: "Övningslän",
      defaultSnapshot: "ovningslan-2023",
      holds: { snapshots: 5, plans: 1 },
    });
  });
});
