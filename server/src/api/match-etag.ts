/** Whether a reader already has what would be sent. */

/** Compares as RFC 9110 has it for GET: weakly, any of a list. */
export function isMatch(ifNoneMatch: string | undefined, etag: string): boolean {
  const candidates = ifNoneMatch?.split(",") ?? [];
  return candidates.some((candidate) => candidate.trim().replace(/^W\//, "") === etag);
}
