/** What a browser may do with our pages: talk to us and to nobody else. */

import { secureHeaders } from "hono/secure-headers";

/** MapLibre paints from blob: images; nothing else needs more than our own origin. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    workerSrc: ["'self'"],
    imgSrc: ["'self'", "data:", "blob:"],
    connectSrc: ["'self'"],
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
