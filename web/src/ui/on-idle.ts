/** Does something when the page has nothing else to do. */

export function onIdle(act: () => void): { readonly cancel: () => void } {
  // Not every browser tells of idleness; a second is what the first view takes there.
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(act, 1000);
    return { cancel: () => clearTimeout(timer) };
  }
  const id = requestIdleCallback(act);
  return { cancel: () => cancelIdleCallback(id) };
}
