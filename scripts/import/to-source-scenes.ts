/** From a file's features to scenes: attributes by any of their usual names, geometry judged. */

import {
  type GroundSweref99tm,
  type Issue,
  type IssueRef,
  type Metres,
  omitAbsent,
  type PointSweref99tm,
  toIssue,
} from "@scenkartan/domain";
import type { Geometry, Polygon, Position } from "geojson";
import { findFlaw, repair } from "../geometry/geos.ts";
import { toSweref99tm } from "../geometry/project.ts";
import type { RawFeature } from "../sources/raw-mapping.ts";
import type { Epsg } from "./choose-crs.ts";
import type { SourcePosition, SourceScene, Step } from "./source-scene.ts";

/** What kommuner call their columns; the first that is filled in counts. */
const COLUMNS = {
  name: ["namn", "name", "plats", "scen"],
  runningNumber: ["lopnr", "löpnr", "nr", "id", "objectid"],
  basis: ["lagesgrund", "lägesgrund", "basis"],
  precisionM: ["osakerhet_m", "osäkerhet_m", "precision_m"],
  note: ["anmarkning", "anmärkning", "note"],
} as const;

const BASES = {
  kartlagd: "mapped",
  mapped: "mapped",
  beskriven: "described",
  described: "described",
  plats: "place",
  place: "place",
} as const;

/** Every feature that can be understood; the rest are issues with their row. Never throws. */
export function toSourceScenes(
  file: string,
  features: readonly RawFeature[],
  epsg: Epsg,
): Step<SourceScene> {
  const issues: Issue[] = [];
  const scenes = features.flatMap((feature) => {
    const read = toSourceScene({ file, line: feature.row }, feature, epsg);
    issues.push(...read.issues);
    return read.scene ? [read.scene] : [];
  });
  return { scenes, issues };
}

function toSourceScene(
  ref: IssueRef,
  { attributes, geometry }: RawFeature,
  epsg: Epsg,
): { scene?: SourceScene; issues: Issue[] } {
  const name = findText(attributes, "name");
  if (name === undefined) {
    const context = { attribute: "namn", columns: COLUMNS.name.join(" | ") };
    return { issues: [toIssue("attribute-missing", ref, context)] };
  }
  if (geometry === null || isEmpty(geometry)) return { issues: [toIssue("geometry-missing", ref)] };
  const read = toPosition(ref, attributes, toMetres(geometry, epsg));
  if (read.position === undefined) return { issues: read.issues };
  const runningNumber = findText(attributes, "runningNumber");
  const note = findText(attributes, "note");
  const scene = omitAbsent({ ref, runningNumber, name, note, position: read.position });
  return { scene, issues: read.issues };
}

function toPosition(
  ref: IssueRef,
  attributes: RawFeature["attributes"],
  geometry: Geometry,
): { position?: SourcePosition; issues: Issue[] } {
  const stated =
    findText(attributes, "basis") ?? (geometry.type === "Point" ? "plats" : "kartlagd");
  const basis = BASES[stated as keyof typeof BASES];
  if (basis === undefined) {
    const expected = Object.keys(BASES).join(" | ");
    const context = { attribute: COLUMNS.basis[0], value: stated, expected };
    return { issues: [toIssue("attribute-invalid", ref, context)] };
  }
  const expected = basis === "place" ? ["Point"] : ["Polygon", "MultiPolygon"];
  if (!expected.includes(geometry.type)) {
    const context = { basis, kind: geometry.type, expected: expected.join(" | ") };
    return { issues: [toIssue("geometry-kind", ref, context)] };
  }
  if (basis === "mapped") {
    const { ground, issues } = toSoundGround(ref, geometry);
    return ground ? { position: { basis, geometry: ground }, issues } : { issues };
  }
  const precisionM = Number(findText(attributes, "precisionM"));
  if (!(precisionM > 0)) {
    const context = { attribute: COLUMNS.precisionM[0], columns: COLUMNS.precisionM.join(" | ") };
    return { issues: [toIssue("attribute-missing", ref, context)] };
  }
  const precision = { precisionM: precisionM as Metres };
  if (basis === "place") {
    const point = geometry as unknown as PointSweref99tm;
    return { position: { basis, geometry: point, ...precision }, issues: [] };
  }
  const { ground, issues } = toSoundGround(ref, geometry);
  return ground ? { position: { basis, geometry: ground, ...precision }, issues } : { issues };
}

/** Closed rings, without crossings; a crossing is repaired and told of. */
function toSoundGround(
  ref: IssueRef,
  geometry: Geometry,
): { ground?: GroundSweref99tm; issues: Issue[] } {
  const rings = (geometry as Polygon).coordinates.flat(
    geometry.type === "MultiPolygon" ? 1 : 0,
  ) as unknown as Position[][];
  if (rings.some(isOpen)) return { issues: [toIssue("ring-open", ref)] };
  const ground = geometry as unknown as GroundSweref99tm;
  if (findFlaw(ground) === undefined) return { ground, issues: [] };
  const [east = 0, north = 0] = rings[0]?.[0] ?? [];
  const near = `${Math.round(east)} ${Math.round(north)}`;
  return { ground: repair(ground), issues: [toIssue("geometry-self-crossing", ref, { near })] };
}

/** True for ground of no parts, which some programs write for a row that was never drawn. */
function isEmpty(geometry: Geometry): boolean {
  return geometry.type !== "GeometryCollection" && geometry.coordinates.flat().length === 0;
}

function isOpen(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1];
}

function toMetres(geometry: Geometry, epsg: Epsg): Geometry {
  return epsg === 3006 ? geometry : (toSweref99tm(geometry as never) as Geometry);
}

function findText(
  attributes: RawFeature["attributes"],
  attribute: keyof typeof COLUMNS,
): string | undefined {
  const lower = new Map(
    Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]),
  );
  for (const column of COLUMNS[attribute]) {
    const text = String(lower.get(column) ?? "").trim();
    if (text !== "") return text;
  }
  return undefined;
}
