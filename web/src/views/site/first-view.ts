/** The still picture before a map: of scenes, and of whatever else a map is about. */

import { createPart } from "../../ui/create-part.tsx";

export const FirstView = createPart(
  async () => (await import("../../map/first-view/first-view.tsx")).FirstView,
);

export const FirstPicture = createPart(
  async () => (await import("../../map/first-view/first-view.tsx")).FirstPicture,
);
