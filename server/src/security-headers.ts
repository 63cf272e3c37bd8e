/** What a browser may do with our pages: talk to us and, unless an operator wants more, to nobody else. */

import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** The pages that others may show within theirs. */
const EMBED = /^(\/[a-z0-9-]+)?\/embed\//;

/**
 * MapLibre paints from blob: images; nothing else needs more than our own origin. `basemapOrigins` are
 * those that an operator's basemap comes from: styles, tiles and sprites are fetched, and some tiles
 * are images. `embedParents` are those that may show a figure within their pages.
 */
export function createSecurityHeaders(
  basemapOrigins: readonly string[] = [],
  embedParents: readonly string[] = ["*"],
): MiddlewareHandler {
  const forPages = createHeaders({ images: basemapOrigins, ancestors: ["'self'"] });
  const forEmbeds = createHeaders({ images: [], ancestors: embedParents });
  return (c, next) => (EMBED.test(c.req.path) ? forEmbeds(c, next) : forPages(c, next));
}

interface Openings {
  readonly images: readonly string[];
  readonly ancestors: readonly string[];
}

function createHeaders({ images, ancestors }: Openings): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      workerSrc: ["'self'"],
      imgSrc: ["'self'", "data:", "blob:", ...images],
      connectSrc: ["'self'", ...images],
      fontSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: [...ancestors],
    },
    crossOriginResourcePolicy: "cross-origin",
    referrerPolicy: "no-referrer",
    // Says the same as the ancestors, and knows no list of them.
    xFrameOptions: ancestors.includes("'self'"),
    // Whether there is TLS is for whoever puts a proxy in front to know.
    strictTransportSecurity: false,
  });
}
