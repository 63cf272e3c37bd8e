/** How a map is laid on a picture: bounds, camera, paths, signs and room for names. No React, no IO. */

export * from "./bounds.ts";
export * from "./camera.ts";
export * from "./clip-ring.ts";
export * from "./ground-fills.ts";
export * from "./land.ts";
export * from "./mark-shapes.ts";
export * from "./place-names.ts";
export * from "./to-path.ts";
