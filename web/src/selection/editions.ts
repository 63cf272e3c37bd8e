/** Which edition these pages show, and which others there are, as the server wrote into the page. */

import type { Edition } from "@scenkartan/domain";

interface Editions {
  /** Slug of the edition that the address belongs to. */
  readonly current: string;
  readonly editions: readonly Edition[];
}

const written = document.querySelector<HTMLMetaElement>('meta[name="editions"]')?.content;
const { current, editions }: Editions = written
  ? JSON.parse(written)
  : { current: "", editions: [] };

/** The edition that is shown; undefined only where no server wrote any. */
export const edition = editions.find(({ slug }) => slug === current);

/** All but the one that is shown. */
export const otherEditions = editions.filter(({ slug }) => slug !== current);

/** What every address of this edition begins with: "" or "/ovning". */
export const basePath = toBasePath({ slug: current });

export function toBasePath({ slug }: Pick<Edition, "slug">): string {
  return slug === "" ? "" : `/${slug}`;
}
