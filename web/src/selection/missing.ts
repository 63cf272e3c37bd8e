/** For an address that names what does not exist. */

import { notFound } from "@tanstack/react-router";

/** Shows the page for wrong addresses instead. Errors: always throws router's not-found. */
export function missing(): never {
  throw notFound();
}
