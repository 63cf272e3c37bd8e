/** Identifiers that people read: lower-case words and digits joined by hyphens. */

import type { Brand } from "./brand.ts";

export type SceneId = Brand<string, "SceneId">;
/** A label of county and month such as `stockholm-2023-12`; a label, never parsed as a date. */
export type SnapshotId = Brand<string, "SnapshotId">;
/** A folded name such as `jarva`. */
export type LokalpolisomradeId = Brand<string, "LokalpolisomradeId">;
export type SourceId = Brand<string, "SourceId">;
export type OperationId = Brand<string, "OperationId">;
export type PlanId = Brand<string, "PlanId">;
export type RulingId = Brand<string, "RulingId">;
/** Hash of a release's content, sixteen hexadecimal digits. */
export type ReleaseId = Brand<string, "ReleaseId">;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** True for `hallunda-norsborg-c`, false for capitals, å ä ö, spaces and doubled hyphens. */
export function isSlug(value: unknown): value is string {
  return typeof value === "string" && value.length <= 80 && SLUG.test(value);
}

export const isSceneId = (value: unknown): value is SceneId => isSlug(value);
export const isSnapshotId = (value: unknown): value is SnapshotId => isSlug(value);
export const isLokalpolisomradeId = (value: unknown): value is LokalpolisomradeId => isSlug(value);
export const isSourceId = (value: unknown): value is SourceId => isSlug(value);
export const isOperationId = (value: unknown): value is OperationId => isSlug(value);
export const isPlanId = (value: unknown): value is PlanId => isSlug(value);
export const isRulingId = (value: unknown): value is RulingId => isSlug(value);
export const isReleaseId = (value: unknown): value is ReleaseId =>
  typeof value === "string" && /^[0-9a-f]{16}$/.test(value);

/**
 * A name as a slug: å and ä become a, ö becomes o, everything else that is no letter or digit a
 * hyphen. Empty: a name without letters or digits gives "". Never throws.
 */
export function toSlug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
