/** JSON or nothing, for files whose schema then says what is wrong. */

/** Undefined for what is no JSON. Never throws. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
