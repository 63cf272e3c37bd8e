/** The ground of scenes: filled and outlined as on the map, a path for each way of drawing. */

import type { SceneId } from "@scenkartan/domain";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { useMemo } from "react";
import styles from "./first-view.module.css";
import type { Place } from "./place.ts";

interface FirstGroundProps {
  /** As `toSceneData` gives it. */
  readonly ground: FeatureCollection;
  readonly selectedId: SceneId | undefined;
  readonly place: Place;
}

/** What is drawn by a mapping, or described in words; there, or ceased. */
const LOOKS = ["active", "ceased", "described", "describedCeased"] as const;
type Look = (typeof LOOKS)[number];

export function FirstGround({ ground, selectedId, place }: FirstGroundProps) {
  const looks = useMemo(
    () =>
      LOOKS.map((look) => {
        const features = ground.features.filter((feature) => toLook(feature) === look);
        return { look, path: place.toPath(listGeometries(features)) };
      }),
    [ground, place],
  );
  const selected = ground.features.filter(({ properties }) => properties?.sceneId === selectedId);
  return (
    <>
      <path className={styles.halo} d={looks.map(({ path }) => path).join("")} />
      {looks.map(({ look, path }) => (
        <path key={look} className={styles[look]} d={path} fillRule="evenodd" />
      ))}
      <path className={styles.selected} d={place.toPath(listGeometries(selected))} />
    </>
  );
}

function toLook({ properties }: Feature): Look {
  const isActive = properties?.status === "active";
  if (properties?.positionBasis === "mapped") return isActive ? "active" : "ceased";
  return isActive ? "described" : "describedCeased";
}

function listGeometries(features: readonly Feature[]): Geometry[] {
  return features.map(({ geometry }) => geometry);
}
