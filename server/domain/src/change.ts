/** What can have happened to a scene between two mappings. */

/**
 * Kinds speak of existence and shape; whether ground can be measured is said apart.
 * A changed definition is a property of the pair of mappings, never a kind.
 */
export const CHANGE_KINDS = [
  "added",
  "ceased",
  "shrunk",
  "grown",
  "unchanged",
  "moved",
  "split",
  "merged",
  "returned",
  "corrected",
  "unknown",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
