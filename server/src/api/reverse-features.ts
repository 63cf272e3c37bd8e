/** Features of a pair as read from the later mapping to the earlier. */

import {
  type ChangeFeatureProperties,
  type ChangeKind,
  reverseProperties,
} from "@scenkartan/domain";
import type { FoundFeatures } from "../release/index.ts";

export interface ReversedFilter {
  readonly kind?: ChangeKind | undefined;
  readonly limit: number;
  readonly offset: number;
}

interface StoredFeature {
  readonly id: string;
  readonly properties: ChangeFeatureProperties;
}

/** Reading backwards gives several kinds the same name, so the kind is asked for afterwards. */
export function reverseFeatures(
  { features }: FoundFeatures,
  { kind, limit, offset }: ReversedFilter,
): FoundFeatures {
  const matching = features
    .map((text) => reverseFeature(JSON.parse(text)))
    .filter(({ properties }) => kind === undefined || properties.kind === kind);
  const page = matching.slice(offset, offset + limit);
  return {
    numberMatched: matching.length,
    features: page.map((feature) => JSON.stringify(feature)),
  };
}

function reverseFeature({ properties, ...feature }: StoredFeature) {
  return { ...feature, properties: reverseProperties(properties) };
}
