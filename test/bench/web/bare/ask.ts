/** What a bare page draws: the same land, ground and signs as the start page, named in its head. */

import type { FeatureCollection } from "geojson";

/** Addresses of collections, in the order in which they lie above each other; the scenes last. */
export function readAddresses(): string[] {
  const meta = document.querySelector<HTMLMetaElement>("meta[name=ask]");
  return meta?.content.split(" ") ?? [];
}

/** What lies at an address, without what has no place. */
export async function ask(address: string): Promise<FeatureCollection> {
  const { type, features } = (await (await fetch(address)).json()) as FeatureCollection;
  return { type, features: features.filter(({ geometry }) => geometry !== null) };
}
