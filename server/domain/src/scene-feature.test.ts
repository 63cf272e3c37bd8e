import { describe, expect, it } from "vitest";
import type { PolygonWgs84, Position } from "./position.ts";
import { publishAsStated } from "./published.ts";
import { type SceneAtSnapshot, toSceneFeature } from "./scene-feature.ts";
import {
  aCeasedStatus,
  aCorrection,
  anObservation,
  anUnknownStatus,
  aPlacePosition,
  aScene,
  aSceneAtSnapshot,
  aStatus,
  atSnapshot,
  id,
  metres,
  onDate,
} from "./testing/builders.ts";
import type { SquareMetres } from "./units.ts";

/** The feature of Provtorget, changed by what is told. */
function featureOf(changes: Partial<SceneAtSnapshot> = {}) {
  const { geometry, properties, ...rest } = toSceneFeature(
    publishAsStated(aSceneAtSnapshot(changes)),
  );
  return { geometry, properties: properties ?? {}, ...rest };
}

const square = {
  type: "Polygon",
  coordinates: [
    [
      [20, 57],
      [20.001, 57],
      [20.001, 57.001],
      [20, 57.001],
      [20, 57],
    ],
  ],
} as unknown as PolygonWgs84;

const mapped: Position = { basis: "mapped", geometry: square, areaM2: 6780 as SquareMetres };
const described: Position = { basis: "described", geometry: square, precisionM: metres(100) };

describe("the feature of a scene", () => {
  it("says who, where and in which mapping", () => {
    expect(featureOf()).toMatchObject({
      type: "Feature",
      id: "provtorget",
      properties: {
        sceneId: "provtorget",
        name: "Provtorget",
        kommunkod: "9901",
        kommun: "Provköping",
        lanskod: "99",
        lan: "Provlän",
        lokalpolisomrade: "provdistriktet",
        lokalpolisomradeName: "Provdistriktet",
        snapshot: "s1",
      },
    });
  });

  it("names a stadsdelsområde only where the scene has one", () => {
    const scene = aScene({ stadsdelsomrade: "Norra Prov" });
    expect(featureOf({ scene }).properties.stadsdelsomrade).toBe("Norra Prov");
    expect(featureOf().properties).not.toHaveProperty("stadsdelsomrade");
  });
});

describe("a position that is unknown", () => {
  const { geometry, properties } = featureOf({ position: { basis: "unknown" } });

  it("gives no geometry", () => {
    expect(geometry).toBeNull();
  });

  it("gives neither area nor precision", () => {
    expect(properties.positionBasis).toBe("unknown");
    for (const name of ["areaM2", "positionPrecisionM", "positionPoint"]) {
      expect(properties).not.toHaveProperty(name);
    }
  });
});

describe("a position that is known", () => {
  it("is drawn as it stands", () => {
    const { geometry, properties } = featureOf({ position: aPlacePosition() });
    expect(geometry).toEqual({ type: "Point", coordinates: [20, 57] });
    expect(properties).toMatchObject({
      positionBasis: "place",
      positionPrecisionM: 500,
      positionPoint: "named-place",
    });
  });

  it("has an area only when it is mapped", () => {
    expect(featureOf({ position: mapped }).properties).toMatchObject({
      positionBasis: "mapped",
      areaM2: 6780,
    });
    expect(featureOf({ position: described }).properties).not.toHaveProperty("areaM2");
    expect(featureOf({ position: aPlacePosition() }).properties).not.toHaveProperty("areaM2");
  });

  it("keeps its precision when it is described", () => {
    expect(featureOf({ position: described }).properties.positionPrecisionM).toBe(100);
  });

  it("has no precision when it is mapped", () => {
    expect(featureOf({ position: mapped }).properties).not.toHaveProperty("positionPrecisionM");
  });
});

describe("the status in a feature", () => {
  it("carries the event that a source states", () => {
    expect(featureOf({ status: aStatus({ event: "shrunk" }) }).properties).toMatchObject({
      status: "active",
      statusBasis: "stated",
      statusReason: "stated",
      event: "shrunk",
    });
  });

  it("has no event where none is stated, and is not ceased since anything", () => {
    const { properties } = featureOf({ status: aStatus() });
    expect(properties).not.toHaveProperty("event");
    expect(properties).not.toHaveProperty("ceasedSince");
  });

  it("says since which mapping a scene is gone", () => {
    const status = aCeasedStatus({ snapshotId: id("s2"), ceasedSince: id("s1") });
    expect(featureOf({ status }).properties).toMatchObject({
      status: "ceased",
      snapshot: "s2",
      ceasedSince: "s1",
    });
  });

  it("has no basis when it is unknown, and says that sources are silent", () => {
    const { properties } = featureOf({ status: anUnknownStatus() });
    expect(properties).toMatchObject({ status: "unknown", statusReason: "silent" });
    expect(properties).not.toHaveProperty("statusBasis");
  });
});

describe("the sources of a feature", () => {
  const dated = [anObservation({ sourceId: id("nyhet"), at: onDate("2022-03"), event: "ceased" })];
  const corrections = [aCorrection({ sourceId: id("rattelse") })];

  it("are those of the status, of dated statements and of corrections", () => {
    expect(featureOf({ dated, corrections }).properties.sources).toEqual([
      "prov-kalla",
      "nyhet",
      "rattelse",
    ]);
  });

  it("are named once each", () => {
    const status = aStatus({ sourceIds: [id("nyhet"), id("rattelse")] });
    expect(featureOf({ status, dated, corrections }).properties.sources).toEqual([
      "nyhet",
      "rattelse",
    ]);
  });

  it("are those of dated statements and corrections alone when the status is unknown", () => {
    const status = anUnknownStatus();
    expect(featureOf({ status, dated, corrections }).properties.sources).toEqual([
      "nyhet",
      "rattelse",
    ]);
    expect(featureOf({ status }).properties.sources).toEqual([]);
  });
});

describe("what stands beside the status", () => {
  it("is every dated statement with its day, its event and its source", () => {
    const dated = [
      anObservation({ at: onDate("2022-03"), event: "ceased", sourceId: id("nyhet") }),
      anObservation({ at: onDate("2019-05"), event: "active", sourceId: id("polisen") }),
    ];
    expect(featureOf({ dated }).properties.dated).toEqual([
      { observedOn: "2022-03", event: "ceased", sourceId: "nyhet" },
      { observedOn: "2019-05", event: "active", sourceId: "polisen" },
    ]);
  });

  it("is no statement about a mapping, which the status tells already", () => {
    expect(
      featureOf({ dated: [anObservation({ at: atSnapshot("s1") })] }).properties.dated,
    ).toEqual([]);
  });

  it("is every correction, whole but for the id of the scene itself", () => {
    const { sceneId: _, ...whole } = aCorrection();
    expect(featureOf({ corrections: [aCorrection()] }).properties.corrections).toEqual([whole]);
  });
});
