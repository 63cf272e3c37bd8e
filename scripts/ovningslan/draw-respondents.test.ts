import { describe, expect, it } from "vitest";
import {
  drawRespondents,
  type Home,
  listHomes,
  type Respondent,
  tellTrueShare,
} from "./draw-respondents.ts";
import { layOutCounty } from "./lay-out-county.ts";
import { indexNearest } from "./measure-nearest.ts";
import { openStream } from "./open-stream.ts";
import type { Xy } from "./plane.ts";
import { toScale } from "./project.ts";
import { settlePeople } from "./settle-people.ts";

const [E, N] = [726_000, 6_878_000];
const ring: Xy[] = [
  [E, N],
  [E + 200, N],
  [E + 200, N + 200],
  [E, N + 200],
  [E, N],
];
const hole: Xy[] = [
  [E + 50, N + 50],
  [E + 50, N + 150],
  [E + 150, N + 150],
  [E + 150, N + 50],
  [E + 50, N + 50],
];
const measureNearest = indexNearest([[[ring, hole]]]);

describe("the nearest ground", () => {
  it("is 0 away inside, and the edge away in a hole", () => {
    expect(measureNearest([E + 20, N + 20])).toBe(0);
    expect(measureNearest([E + 100, N + 100])).toBeCloseTo(50 / toScale([E + 100, N]), 6);
  });

  it("is found however far, in metres on the ground", () => {
    const far: Xy = [E + 200 + 3000, N + 100];
    expect(measureNearest(far)).toBeCloseTo(3000 / toScale(far), 6);
  });

  it("is infinitely far where there is none", () => {
    expect(indexNearest([])([E, N])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the survey", () => {
  const county = layOutCounty();
  const homes = listHomes(settlePeople(county), county, measureNearest);

  const toShare = (rows: readonly Respondent[], weigh: (row: Respondent) => number) => {
    const answered = rows.filter(({ unsafe }) => unsafe !== "noAnswer");
    const sum = (some: readonly Respondent[]) => some.reduce((total, row) => total + weigh(row), 0);
    return (100 * sum(answered.filter(({ unsafe }) => unsafe === "yes"))) / sum(answered);
  };

  it("estimates the truth with its weights, and the share of those who take part without", () => {
    const rows = drawRespondents(homes, openStream(7, "test"), 60_000);
    const truth = tellTrueShare(homes);
    expect(
      Math.abs(toShare(rows, ({ weight }) => weight) - (truth?.sharePercent ?? 0)),
    ).toBeLessThan(1);
    expect(Math.abs(toShare(rows, () => 1) - (truth?.unweightedSharePercent ?? 0))).toBeLessThan(1);
  });

  it("is another draw for another stream and the same for the same", () => {
    const draw = (seed: number) => drawRespondents(homes, openStream(seed, "test"), 50);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it("lets the chance of feeling unsafe fall with distance", () => {
    const ordered = [...homes].sort((a: Home, b: Home) => a.distanceM - b.distanceM);
    const chances = ordered.map(({ b }) => b);
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    expect(chances[0]).toBeGreaterThan(0.4);
    expect(chances.at(-1)).toBeCloseTo(0.15, 3);
  });

  it("asks nobody at sea", () => {
    const dry = homes.filter(({ at }) => county.isLand(at));
    expect(dry.length / homes.length).toBeGreaterThan(0.995);
  });
});
