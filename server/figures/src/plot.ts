/** How a table is drawn. A plot holds no numbers: it names the columns that it takes them from. */

import type { GroundPart } from "@scenkartan/domain";
import type { Geometry, Position } from "geojson";
import type { Bounds } from "./map/bounds.ts";
import type { MarkShape } from "./map/mark-shapes.ts";

/** Inks of a theme that stand for something. */
export type Ink = "accent" | "lost" | "gained" | "label";

export interface Series {
  /** The column. */
  readonly key: string;
  readonly name: string;
  readonly ink: Ink;
  /** Drawn as an outline: what was, or what is not counted with the rest. */
  readonly isOpen?: boolean | undefined;
}

export type Plot =
  | TimePlot
  | FlowPlot
  | BarPlot
  | PeriodPlot
  | MapPlot
  | { readonly kind: "table" };

/** Numbers where they stand in time, each from zero; no line joins what different people counted. */
export interface TimePlot {
  readonly kind: "time";
  /** Column of dates as exact as their source. */
  readonly at: string;
  readonly series: readonly Series[];
  /** Column that says so where a number is only quoted, and no mapping of its own; else empty. */
  readonly quoted?: string;
  /** What the axis counts. */
  readonly unit: string;
}

/** What was there, what went, what came, what is there: a row each. */
export interface FlowPlot {
  readonly kind: "flow";
  readonly label: string;
  readonly value: string;
  /** Column that says which `FlowStep` the row is. */
  readonly step: string;
  readonly unit: string;
}

export const FLOW_STEPS = ["before", "ceased", "added", "after"] as const;
export type FlowStep = (typeof FLOW_STEPS)[number];

/** A bar each, lying, from zero. */
export interface BarPlot {
  readonly kind: "bars";
  readonly label: string;
  readonly series: readonly Series[];
  /** One series after the other in one bar, as parts of a whole; else beneath each other. */
  readonly isStacked?: boolean;
  /** Columns of an interval around the value. */
  readonly low?: string;
  readonly high?: string;
  readonly unit: string;
  /** The axis goes at least so far: 100 for shares. */
  readonly leastMaximum?: number;
}

/** A line from one date to another for each row. */
export interface PeriodPlot {
  readonly kind: "periods";
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** How ground on a map looks. */
export type GroundLook = "active" | "ceased" | "described" | GroundPart;

export interface MapGround {
  readonly look: GroundLook;
  readonly geometry: Geometry;
}

export interface MapSign {
  /** Which row of the table tells of it. */
  readonly row: number;
  readonly shape: MarkShape;
  /** Longitude, latitude. */
  readonly position: Position;
  readonly name: string;
  /** Radius of what is not known of the position. Units: metres; 0 for ground. */
  readonly uncertaintyM: number;
  /** Of the ground that the sign stands for; it goes where that is wide enough. */
  readonly ground?: Geometry | undefined;
}

export interface MapRegion {
  readonly name: string;
  readonly position: Position;
  /** Absent where no polygon is loaded. */
  readonly area?: Geometry | undefined;
}

/** Where things are. CRS: WGS 84; it is drawn in Web Mercator. */
export interface MapPlot {
  readonly kind: "map";
  readonly bounds: Bounds;
  readonly land: readonly Geometry[];
  readonly water: readonly Geometry[];
  readonly regions: readonly MapRegion[];
  readonly ground: readonly MapGround[];
  readonly signs: readonly MapSign[];
  readonly legend: readonly MapLegendEntry[];
}

export interface MapLegendEntry {
  readonly name: string;
  readonly shape?: MarkShape;
  readonly look?: GroundLook;
}
