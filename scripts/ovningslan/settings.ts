/**
 * Everything that is fixed about the made-up county: where it lies, its islands, kommuner,
 * lokalpolisområden and towns. The seed of a run changes the scenes and the people, never the county.
 */

import type { Xy } from "./plane.ts";

/** Middle of the archipelago, SWEREF 99 TM; open Bothnian Sea, about 62.0° N, 19.4° E. */
export const ORIGIN: Xy = [730_400, 6_881_600];
/** Half the side of the square that holds all land, metres. */
export const REACH_M = 22_500;
/** What the county's own shape is drawn with; not the seed of a run. */
export const COUNTY_SEED = 99;

export const LANSKOD = "99";
export const LAN = "Övningslän";

/** Kilometres east and north of `ORIGIN`. */
export type Km = readonly [east: number, north: number];

export function fromKm([east, north]: Km): Xy {
  return [ORIGIN[0] + east * 1000, ORIGIN[1] + north * 1000];
}

export interface Island {
  readonly middle: Km;
  readonly halfKm: readonly [along: number, across: number];
  readonly turnDegrees: number;
}

export const ISLANDS: readonly Island[] = [
  { middle: [-6, 1.5], halfKm: [9.5, 6.2], turnDegrees: 35 },
  { middle: [-3.5, 9], halfKm: [7.5, 4.6], turnDegrees: 10 },
  { middle: [13, 4], halfKm: [4.4, 8], turnDegrees: -12 },
  { middle: [6.5, -13], halfKm: [7, 4], turnDegrees: 20 },
  { middle: [-14.5, -13.5], halfKm: [4, 2.4], turnDegrees: -30 },
  { middle: [15, 15.5], halfKm: [3.2, 2], turnDegrees: 40 },
  { middle: [-15.5, 14], halfKm: [2.6, 2], turnDegrees: 0 },
  { middle: [16.5, -9], halfKm: [2.2, 3], turnDegrees: 15 },
  { middle: [-3, -16.5], halfKm: [2.8, 1.6], turnDegrees: -10 },
];

export interface KommunPlan {
  readonly kommunkod: string;
  readonly kommun: string;
  readonly label: Km;
}

export const KOMMUNER: readonly KommunPlan[] = [
  { kommunkod: "9901", kommun: "Ejdervik", label: [-4, -4.5] },
  { kommunkod: "9902", kommun: "Granholm", label: [-3, 10] },
  { kommunkod: "9903", kommun: "Tärnsund", label: [12.5, 4] },
  { kommunkod: "9904", kommun: "Måsholma", label: [6.5, -12.5] },
  { kommunkod: "9905", kommun: "Lomvik", label: [-12, 0.5] },
  { kommunkod: "9906", kommun: "Fjärdskären", label: [-14, -13.5] },
];

export const KOMMUN_WITHOUT_SCENES = "9906";
/** Did not report in the middle mapping. */
export const SILENT_KOMMUN = "9905";

export interface LokalpolisomradePlan {
  readonly lokalpolisomrade: string;
  readonly name: string;
  /** Index of the first mapping after a redrawing: valid only before, or only from it on. */
  readonly validity: "always" | "before" | "after";
}

export const LOKALPOLISOMRADEN: readonly LokalpolisomradePlan[] = [
  { lokalpolisomrade: "ejdervik-vastra", name: "Ejdervik västra", validity: "always" },
  { lokalpolisomrade: "ejdervik-ostra", name: "Ejdervik östra", validity: "always" },
  { lokalpolisomrade: "sodra-fjarden", name: "Södra fjärden", validity: "always" },
  { lokalpolisomrade: "granholm", name: "Granholm", validity: "always" },
  { lokalpolisomrade: "nordsundet", name: "Nordsundet", validity: "always" },
  { lokalpolisomrade: "tarnsund", name: "Tärnsund", validity: "always" },
  { lokalpolisomrade: "masholma-2012", name: "Måsholma", validity: "before" },
  { lokalpolisomrade: "masholma", name: "Måsholma med ytterskären", validity: "after" },
  { lokalpolisomrade: "lomvik", name: "Lomvik", validity: "always" },
  { lokalpolisomrade: "fjardskaren", name: "Fjärdskären", validity: "always" },
];

/** A piece of the county that no border ever divides, round a middle. */
export interface Atom {
  readonly middle: Km;
  readonly kommunkod: string;
  /** The lokalpolisområden that it has belonged to; one at a time. */
  readonly lokalpolisomraden: readonly string[];
}

export const ATOMS: readonly Atom[] = [
  { middle: [-6.6, -3.2], kommunkod: "9901", lokalpolisomraden: ["ejdervik-vastra"] },
  { middle: [-2.2, -2.4], kommunkod: "9901", lokalpolisomraden: ["ejdervik-ostra"] },
  { middle: [-2.5, -16], kommunkod: "9901", lokalpolisomraden: ["sodra-fjarden"] },
  { middle: [-6.5, 10.5], kommunkod: "9902", lokalpolisomraden: ["granholm"] },
  { middle: [-15, 15], kommunkod: "9902", lokalpolisomraden: ["granholm"] },
  { middle: [3, 10], kommunkod: "9902", lokalpolisomraden: ["nordsundet"] },
  { middle: [13.5, 15], kommunkod: "9903", lokalpolisomraden: ["nordsundet"] },
  { middle: [12, 2.5], kommunkod: "9903", lokalpolisomraden: ["tarnsund"] },
  { middle: [6.5, -12], kommunkod: "9904", lokalpolisomraden: ["masholma-2012", "masholma"] },
  { middle: [17.5, -11], kommunkod: "9904", lokalpolisomraden: ["masholma"] },
  { middle: [-14, 3], kommunkod: "9905", lokalpolisomraden: ["lomvik"] },
  { middle: [-14.5, -12.5], kommunkod: "9906", lokalpolisomraden: ["fjardskaren"] },
];

export interface TownPlan {
  readonly name: string;
  readonly kommunkod: string;
  readonly middle: Km;
  /** Direction of the town's s axis, degrees counter-clockwise from east. */
  readonly turnDegrees: number;
  /** Half the town's length and depth, metres. */
  readonly halfM: readonly [s: number, t: number];
  /** How the s axis bends, per kilometre. */
  readonly bend: number;
  readonly blockM: number;
  readonly population: number;
  /** Where water is, along t: the harbour lies there, and the railway on the other side. */
  readonly seaward: 1 | -1;
  readonly transport: "rail" | "ferry" | "none";
  readonly districts: readonly string[];
}

export const TOWNS: readonly TownPlan[] = [
  {
    name: "Ejdervik",
    kommunkod: "9901",
    middle: [-4.3, -3.6],
    turnDegrees: 8,
    halfM: [2000, 1350],
    bend: 0.12,
    blockM: 92,
    population: 41_200,
    seaward: -1,
    transport: "rail",
    districts: [
      "Hamnsidan",
      "Repslagarbacken",
      "Lotsberget",
      "Östra Tullen",
      "Kvarnudden",
      "Fyrhöjden",
    ],
  },
  {
    name: "Granholm",
    kommunkod: "9902",
    middle: [-5.6, 10.4],
    turnDegrees: -14,
    halfM: [1500, 1080],
    bend: -0.16,
    blockM: 90,
    population: 22_700,
    seaward: 1,
    transport: "rail",
    districts: ["Tranbärsbacken", "Nätholmen", "Barrmon"],
  },
  {
    name: "Tärnsund",
    kommunkod: "9903",
    middle: [11.8, 3.2],
    turnDegrees: 76,
    halfM: [1350, 900],
    bend: 0.2,
    blockM: 88,
    population: 15_300,
    seaward: 1,
    transport: "ferry",
    districts: ["Sundsidan", "Strandrågen"],
  },
  {
    name: "Måsholma",
    kommunkod: "9904",
    middle: [6.2, -11.9],
    turnDegrees: 20,
    halfM: [1250, 820],
    bend: 0.18,
    blockM: 86,
    population: 9_800,
    seaward: 1,
    transport: "ferry",
    districts: ["Båtsmansbacken", "Ljungheden"],
  },
  {
    name: "Lomvik",
    kommunkod: "9905",
    middle: [-13.2, 1.4],
    turnDegrees: 100,
    halfM: [1150, 800],
    bend: 0.15,
    blockM: 88,
    population: 7_400,
    seaward: 1,
    transport: "rail",
    districts: ["Videdalen", "Skutnäset"],
  },
  {
    name: "Rönnholma",
    kommunkod: "9902",
    middle: [2.6, 9.4],
    turnDegrees: -30,
    halfM: [1000, 700],
    bend: 0.1,
    blockM: 88,
    population: 5_100,
    seaward: 1,
    transport: "none",
    districts: ["Slånbacken"],
  },
];

/** Too small for squares and scenes: a street or two and some houses. */
export const VILLAGES: readonly TownPlan[] = (
  [
    ["Ytterfyren", "9906", [-14.2, -13.3], -25, 640, "ferry"],
    ["Skutviken", "9901", [-3.2, -16.4], 10, 420, "ferry"],
    ["Klippnäset", "9903", [13.6, 12.9], 35, 480, "none"],
    ["Säldalen", "9904", [16.6, -9.2], 80, 350, "none"],
    ["Gråbyn", "9901", [-1, 3.2], 20, 510, "none"],
    ["Kråkholma", "9903", [15.4, 1.2], 100, 380, "none"],
    ["Alkärret", "9905", [-7.8, 4.4], 50, 290, "none"],
  ] as const
).map(([name, kommunkod, middle, turnDegrees, population, transport]) => ({
  name,
  kommunkod,
  middle,
  turnDegrees,
  halfM: [380, 240],
  bend: 0.3,
  blockM: 95,
  population,
  seaward: 1,
  transport,
  districts: [],
}));

/** Which places a road joins, by name. */
export const ROADS: readonly (readonly [string, string])[] = [
  ["Ejdervik", "Gråbyn"],
  ["Gråbyn", "Granholm"],
  ["Ejdervik", "Lomvik"],
  ["Lomvik", "Alkärret"],
  ["Alkärret", "Granholm"],
  ["Granholm", "Rönnholma"],
  ["Gråbyn", "Rönnholma"],
  ["Tärnsund", "Kråkholma"],
  ["Tärnsund", "Klippnäset"],
  ["Måsholma", "Säldalen"],
];

/** The one railway, station by station. */
export const RAILWAY = ["Lomvik", "Ejdervik", "Granholm"] as const;
