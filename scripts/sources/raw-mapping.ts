/** What a reader of a format hands over: what the file says, before anybody has judged it. */

import type { Issue } from "@scenkartan/domain";
import type { Geometry } from "geojson";

export interface RawFeature {
  /** One-based place in the file. */
  readonly row: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** In the coordinate system of the file. */
  readonly geometry: Geometry | null;
}

export interface RawMapping {
  /** EPSG code when the file states one; undefined when it is left to be detected. */
  readonly epsg?: number;
  readonly features: readonly RawFeature[];
}

/** A file format: how to know it, and how to read it. Reading never throws for a bad file. */
export interface MappingFormat {
  readonly name: string;
  /** Decides by the first bytes of the file, not by its name. */
  readonly matches: (head: Buffer) => boolean;
  readonly read: (
    path: string,
    file: string,
  ) => { readonly mapping?: RawMapping; readonly issues: readonly Issue[] };
}
