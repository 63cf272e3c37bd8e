/** What a browser may do with our pages: talk to us and, unless an operator wants more, to nobody else. */

import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * MapLibre paints from blob: images; nothing else needs more than our own origin. `basemapOrigins` are
 * those that an operator's basemap comes from: styles, tiles and sprites are fetched, and some tiles
 * are images.
 */
export function createSecurityHeaders(basemapOrigins: readonly string[]): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      workerSrc: ["'self'"],
      imgSrc: ["'self'", "data:", "blob:", ...basemapOrigins],
      connectSrc: ["'self'", ...basemapOrigins],
      fontSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'self'"],
    },
    crossOriginResourcePolicy: "cross-origin",
    referrerPolicy: "no-referrer",
    // Whether there is TLS is for whoever puts a proxy in front to know.
    strictTransportSecurity: false,
  });
}
