/** An address as a QR code, for paper. */

import { renderSVG } from "uqr";

/** SVG without script or style, dark on light. Any text that an address can be is short enough. */
export function toQr(address: string): string {
  return renderSVG(address, { border: 2 });
}
