/** What the server wrote into this page. */

import type { Site } from "@scenkartan/domain";

const written = document.querySelector<HTMLMetaElement>('meta[name="site"]')?.content;

export const site: Site = written
  ? JSON.parse(written)
  : { current: "", editions: [], settings: { basemaps: {} } };
