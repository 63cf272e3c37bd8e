/** Which edition these pages show, and which others there are. */

import type { Edition } from "@scenkartan/domain";
import { site } from "./site.ts";

const { current, editions } = site;

/** The edition that is shown; undefined only where no server wrote any. */
export const edition = editions.find(({ slug }) => slug === current);

/** All but the one that is shown. */
export const otherEditions = editions.filter(({ slug }) => slug !== current);

/** What every address of this edition begins with: "" or "/ovning". */
export const basePath = toBasePath({ slug: current });

export function toBasePath({ slug }: Pick<Edition, "slug">): string {
  return slug === "" ? "" : `/${slug}`;
}
