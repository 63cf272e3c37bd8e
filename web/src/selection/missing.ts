/** For an address that names what does not exist. */

/** Caught by the page for wrong addresses. */
export class MissingError extends Error {}

/** Shows the page for wrong addresses instead. Errors: always throws. */
export function missing(): never {
  throw new MissingError("nothing is at this address");
}
