import type { SceneId } from "@scenkartan/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBox, aPoint, type Box } from "../testing/grounds.ts";
import { identifyScenes, type KnownScene } from "./identify-scenes.ts";
import type { PlacedScene } from "./source-scene.ts";

const handedIn = (name: string, box: Box = {}): PlacedScene =>
  ({
    ref: { file: "f", line: 1 },
    name,
    kommunkod: "9901",
    lokalpolisomrade: "hela",
    position: { basis: "mapped", geometry: aBox(box) },
  }) as unknown as PlacedScene;

const aPlace = (name: string): PlacedScene => ({
  ...handedIn(name),
  position: { basis: "place", geometry: aPoint(), precisionM: 50 as never },
});

const before = (sceneId: string, box?: Box, name = sceneId): KnownScene => ({
  sceneId: sceneId as SceneId,
  name,
  ...(box && { ground: aBox(box) }),
});

const identify = (scenes: PlacedScene[], known: KnownScene[] = []) =>
  identifyScenes(scenes, known).scenes.map(({ sceneId }) => sceneId);
const FAR = { x: 5000 };

describe("a scene that was there before", () => {
  it("keeps its identity on the same ground, whatever it is called", () => {
    expect(identify([handedIn("Stationen")], [before("torget", {})])).toEqual(["torget"]);
    expect(identify([handedIn("Parken")], [before("torget", {}), before("parken", FAR)])).toEqual([
      "torget",
    ]);
  });

  it("keeps it while a fifth of the smaller ground is shared, and not with less", () => {
    expect(identify([handedIn("Ny", { x: 79 })], [before("torget", {})])).toEqual(["torget"]);
    expect(identify([handedIn("Ny", { x: 81 })], [before("torget", {})])).toEqual(["ny"]);
  });

  it("is told from ground that only touches it", () => {
    expect(identify([handedIn("Ny", { x: 100 })], [before("torget", {})])).toEqual(["ny"]);
  });

  it("is known by where the latest mapping had it", () => {
    const known = [before("torget", FAR), before("torget", {}), before("parken", {})];
    expect(identify([handedIn("Ny", {})], known)).toEqual(["parken"]);
  });

  it("is known by its name when it has moved, or has no ground", () => {
    expect(identify([handedIn("Torget", FAR)], [before("t-1", {}, "Torget")])).toEqual(["t-1"]);
    expect(identify([aPlace("Torget centrum")], [before("t-1", {}, "Torget C")])).toEqual(["t-1"]);
    expect(identify([handedIn("Torget")], [before("t-1", undefined, "Torget")])).toEqual(["t-1"]);
  });

  it("is not its namesake when another scene has its ground", () => {
    const scenes = [handedIn("Torget", FAR), handedIn("Stationen")];
    expect(identify(scenes, [before("torget", {})])).toEqual(["torget-2", "torget"]);
  });
});

describe("a scene that was split", () => {
  const parts = [
    handedIn("Lilla", { width: 40, height: 100 }),
    handedIn("Stora", { x: 40, width: 60, height: 100 }),
  ];

  it("goes on as its larger part, and the other is new", () => {
    expect(identify(parts, [before("torget", {})])).toEqual(["lilla", "torget"]);
    expect(identify(parts.toReversed(), [before("torget", {})])).toEqual(["torget", "lilla"]);
  });
});

describe("scenes that grew together", () => {
  it("go on as the one with most of the ground, and that is told as a warning", () => {
    const known = [
      before("lilla", { width: 40, height: 100 }),
      before("stora", { x: 40, width: 60, height: 100 }),
    ];
    const { scenes, issues } = identifyScenes([handedIn("Alltihop")], known);
    expect(scenes.map(({ sceneId }) => sceneId)).toEqual(["stora"]);
    expect(issues).toMatchObject([
      {
        code: "identity-ambiguous",
        severity: "warning",
        ref: { line: 1 },
        context: { chosen: "stora" },
      },
    ]);
    expect(issues[0]?.context.candidates?.split(", ").sort()).toEqual(["lilla", "stora"]);
  });
});

describe("a new scene", () => {
  it("is called after its name, in letters that an address can hold", () => {
    expect(identify([handedIn("Övre Torget")])).toEqual(["ovre-torget"]);
  });

  it("never takes an id that is or was another's", () => {
    const known = [before("torget", FAR, "Stationen"), before("torget-2", { x: 9000 }, "Parken")];
    expect(identify([handedIn("Torget")], known)).toEqual(["torget-3"]);
    expect(
      identify([handedIn("A"), handedIn("A", FAR), handedIn("A-2", { x: 9000 })]).sort(),
    ).toEqual(["a", "a-2", "a-2-2"]);
  });

  it("never takes an id of another county's scene", () => {
    const elsewhere = new Set(["torget" as SceneId]);
    const { scenes } = identifyScenes([handedIn("Torget")], [], { elsewhere });
    expect(scenes.map(({ sceneId }) => sceneId)).toEqual(["torget-2"]);
  });

  it("has an id even when its name has no letters", () => {
    expect(identify([handedIn("?")])).toEqual(["scen"]);
  });
});

describe("any mapping", () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 30 }).map((n) => n * 10),
    width: fc.integer({ min: 1, max: 20 }).map((n) => n * 10),
    height: fc.constant(100),
  });
  const name = fc.constantFrom("Torget", "Parken", "Stationen");
  const scenes = fc.array(fc.tuple(name, box), { maxLength: 6 });
  const known = fc.uniqueArray(
    fc.tuple(fc.constantFrom("a", "torget", "torget-2", "parken"), box, name),
    {
      selector: ([sceneId]) => sceneId,
    },
  );

  it("gives each identity once", () => {
    fc.assert(
      fc.property(scenes, known, (drawn, earlier) => {
        const ids = identify(
          drawn.map((d) => handedIn(...d)),
          earlier.map((k) => before(...k)),
        );
        expect(new Set(ids).size).toBe(drawn.length);
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same identities in whatever order its scenes come", () => {
    const pairs = (handed: PlacedScene[], earlier: KnownScene[]) =>
      identifyScenes(handed, earlier)
        .scenes.map(({ sceneId, name: called, position }) =>
          JSON.stringify([sceneId, called, position]),
        )
        .sort();
    fc.assert(
      fc.property(scenes, known, (drawn, earlier) => {
        const handed = drawn.map((d) => handedIn(...d));
        const were = earlier.map((k) => before(...k));
        expect(pairs(handed.toReversed(), were)).toEqual(pairs(handed, were));
        expect(pairs([...handed.slice(1), ...handed.slice(0, 1)], were)).toEqual(
          pairs(handed, were),
        );
      }),
      { numRuns: 60 },
    );
  });
});
