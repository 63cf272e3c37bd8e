/** Says something to readers who listen rather than look, and leaves them where they are. */

let region: HTMLElement | undefined;

/** Words are only heard in a place that was there before them: every page begins with it. */
export function prepareAnnouncer(): HTMLElement {
  if (region !== undefined) return region;
  region = document.createElement("div");
  region.className = "visually-hidden";
  region.ariaLive = "polite";
  document.body.append(region);
  return region;
}

/** Says the words, also when they are the same as last time. */
export function announce(words: string): void {
  const line = document.createElement("p");
  line.textContent = words;
  prepareAnnouncer().replaceChildren(line);
}
