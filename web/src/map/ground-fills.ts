/** Moves away. */

export * from "@scenkartan/figures/map";
