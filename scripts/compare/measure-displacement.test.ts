import type { ChangeKind, SceneId } from "@scenkartan/domain";
import { describe, expect, it } from "vitest";
import { measureArea } from "../geometry/measure-area.ts";
import { aBox, type Box } from "../testing/grounds.ts";
import type { ComparedChange } from "./compare-pair.ts";
import { measureDisplacement } from "./measure-displacement.ts";

function aChange(changeId: string, kind: ChangeKind, part: "lost" | "gained", box: Box) {
  return { changeId: changeId as SceneId, kind, parts: { [part]: aBox(box) } } as ComparedChange;
}

/** Square metres of a box; the scale of the plane hardly differs within a few kilometres. */
const boxM2 = (box: Box) => measureArea(aBox(box));

const gone = aChange("gone", "ceased", "lost", {});
const tell = (...changes: ComparedChange[]) => measureDisplacement(changes);
const near = (id: string, ...changes: ComparedChange[]) =>
  tell(...changes)
    .ofChange.get(id as SceneId)
    ?.map(({ scenes }) => scenes);

describe("what came near ground that was given up", () => {
  it("counts within 500 m, 1 km and 2 km, the nearer included", () => {
    const at = (x: number) => aChange(`new-${x}`, "added", "gained", { x });
    expect(near("gone", gone, at(400), at(900), at(1900), at(2500))).toEqual([1, 2, 3]);
  });

  it("counts distance from edge to edge", () => {
    // The box is 100 m wide, so its neighbour begins 500 m beyond its edge at 600 m.
    expect(near("gone", gone, aChange("n", "added", "gained", { x: 598 }))).toEqual([1, 1, 1]);
    expect(near("gone", gone, aChange("n", "added", "gained", { x: 603 }))).toEqual([0, 1, 1]);
  });

  it("measures the part of the ground that lies within", () => {
    const half = aChange("n", "added", "gained", { x: 550, width: 100 });
    const [within] = tell(gone, half).ofChange.get("gone" as SceneId) ?? [];
    expect((within?.gainedM2 ?? 0) / boxM2({ width: 50, height: 100 })).toBeCloseTo(1, 1);
  });

  it("counts ground that a scene gained, but no new scene for it", () => {
    const grown = aChange("grown", "grown", "gained", { x: 300 });
    const [within] = tell(gone, grown).ofChange.get("gone" as SceneId) ?? [];
    expect(within?.scenes).toBe(0);
    expect((within?.gainedM2 ?? 0) / boxM2({})).toBeCloseTo(1, 4);
  });

  it("is zeros where nothing came, and nothing where no mapped ground was given up", () => {
    expect(near("gone", gone)).toEqual([0, 0, 0]);
    expect(near("new", gone, aChange("new", "added", "gained", { x: 300 }))).toBeUndefined();
  });

  it("does not find a scene's own ground", () => {
    const both = {
      ...aChange("torget", "shrunk", "lost", {}),
      parts: { lost: aBox(), gained: aBox({ x: 200 }) },
    };
    expect(tell(both).ofChange.get("torget" as SceneId)?.[0]?.gainedM2).toBe(0);
  });

  it("counts over the county each scene and each piece of ground once", () => {
    const alsoGone = aChange("also", "ceased", "lost", { x: 200 });
    const added = aChange("new", "added", "gained", { x: 400 });
    const { ofCounty } = tell(gone, alsoGone, added);
    expect(ofCounty.changes).toBe(2);
    expect(ofCounty.nearby[0]?.scenes).toBe(1);
    expect((ofCounty.nearby[0]?.gainedM2 ?? 0) / boxM2({})).toBeCloseTo(1, 4);
  });
});
