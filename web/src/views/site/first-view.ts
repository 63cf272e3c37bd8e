/** The still picture before a map. */

import { createPart } from "../../ui/create-part.tsx";

export const FirstView = createPart(
  async () => (await import("../../map/first-view/first-view.tsx")).FirstView,
);
