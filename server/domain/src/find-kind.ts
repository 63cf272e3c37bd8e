/** What the search field finds, in the order in which equally good finds are told. */

export const FIND_KINDS = ["kommun", "scene", "lokalpolisomrade", "lan", "place"] as const;
export type FindKind = (typeof FIND_KINDS)[number];
