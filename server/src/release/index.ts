/** The release file, for the bake that writes it and the server that reads it. */

export { type Bbox, toBbox } from "./bbox.ts";
export {
  type ChangeContent,
  type ChangeFilter,
  changeFeatureReader,
  changeGroundReader,
  findChangeFeatures,
  findChangesOfScene,
  type PairContent,
} from "./change-features.ts";
export type { Dataset, Derived, PopulationGridFile } from "./content.ts";
export { type LiveEdition, openLiveEdition } from "./live-edition.ts";
export { openRelease, type Release } from "./open-release.ts";
export * from "./release-folder.ts";
export {
  type FoundFeatures,
  findSceneFeatures,
  type SceneFeatureRow,
  type SceneFilter,
  sceneFeatureReader,
} from "./scene-features.ts";
export { findSceneNames } from "./scene-names.ts";
export { findScenePoints } from "./scene-points.ts";
export { SCHEMA_VERSION } from "./schema.ts";
export { findRows, type Table } from "./table.ts";
export * from "./tables/basemap.ts";
export * from "./tables/changes.ts";
export * from "./tables/edition.ts";
export * from "./tables/insecurity.ts";
export * from "./tables/operations.ts";
export * from "./tables/places.ts";
export * from "./tables/plans.ts";
export * from "./tables/proximity.ts";
export * from "./tables/rulings.ts";
export * from "./tables/scenes.ts";
export * from "./tables/snapshots.ts";
export * from "./tables/sources.ts";
export { writeRelease } from "./write-release.ts";
