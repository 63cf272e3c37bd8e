/** Loads the page anew; its address holds its state. */

/**
 * Only when the server answers, since a page that is loaded anew from a server that is away is gone.
 * Errors: none; without an answer everything stays as it is.
 */
export async function loadAnew(): Promise<void> {
  const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" }).catch(() => {});
  if (answer && answer.status < 500) location.reload();
}
