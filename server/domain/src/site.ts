/** What the server writes into every page, for the pages to read before they ask anything. */

import type { Edition } from "./edition.ts";

export interface Site {
  /** Slug of the edition that the address belongs to. */
  readonly current: string;
  readonly editions: readonly Edition[];
  readonly settings: SiteSettings;
}

/** What whoever runs the service has set, as far as it concerns readers. */
export interface SiteSettings {
  /** The e-mail address that errors are reported to; absent where there is none. */
  readonly reportAddress?: string;
  /** Who runs the service and answers for its accessibility; absent where nobody has said. */
  readonly operator?: string;
  /** Basemaps that a reader can choose besides the built-in one. */
  readonly basemaps: {
    /** Where a PMTiles file in the Protomaps basemap schema is served; absent where there is none. */
    readonly tilesUrl?: string;
    /** A MapLibre style on another host; absent where there is none. */
    readonly styleUrl?: string;
  };
}
