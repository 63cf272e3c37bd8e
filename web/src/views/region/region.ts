/** A län, kommun or lokalpolisområde as a page knows it. */

import {
  type Kommunkod,
  toKommunPath,
  toLanPath,
  toLokalpolisomradePath,
} from "@scenkartan/domain";
import type { RegionRef } from "../../queries/regions.ts";

export interface Region {
  readonly ref: RegionRef;
  readonly name: string;
  /** The name of the län that it is or lies in. */
  readonly lan: string;
}

/** The region's own page. */
export function toRegionPath({ ref, name, lan }: Region): string {
  switch (ref.kind) {
    case "lan":
      return toLanPath({ ...ref, lan });
    case "kommun":
      return toKommunPath({ ...ref, kommun: name });
    case "lokalpolisomrade":
      return toLokalpolisomradePath(ref.lokalpolisomrade);
  }
}

/** The kommun that the region is; undefined for the others. */
export function toKommunkod({ ref }: Region): Kommunkod | undefined {
  return ref.kind === "kommun" ? ref.kommunkod : undefined;
}

/** How the start page, Förändring and Trygghet are told of the region. */
export function toRegionChoice({ ref }: Region) {
  if (ref.kind === "kommun") return { kommunkod: ref.kommunkod };
  return ref.kind === "lokalpolisomrade" ? { lokalpolisomrade: ref.lokalpolisomrade } : {};
}

/** The code or id by which surveys and counts of residents know the region. */
export function toRegionId({ ref }: Region): string {
  switch (ref.kind) {
    case "lan":
      return ref.lanskod;
    case "kommun":
      return ref.kommunkod;
    case "lokalpolisomrade":
      return ref.lokalpolisomrade;
  }
}
