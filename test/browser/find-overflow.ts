/** What stands beyond the page's right edge. */

import type { Page } from "playwright-core";

/** Also what could not be scrolled to. What scrolls by itself, such as a wide table, may be wider. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement as Element;
    const scrolls = scrollWidth > clientWidth ? [`page: ${scrollWidth} in ${clientWidth}`] : [];
    const isClipped = (element: Element) => {
      for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
        const { overflowX } = getComputedStyle(outer);
        if (!outer.matches("body, main") && overflowX !== "visible") {
          const { right, left } = outer.getBoundingClientRect();
          if (right <= clientWidth + 0.5 && left >= -0.5) return true;
        }
      }
      return false;
    };
    const beyond = [...document.querySelectorAll("header *, main *, button, label")].filter(
      (element) => {
        const { width, right, left } = element.getBoundingClientRect();
        return width > 1 && (right > clientWidth + 0.5 || left < -0.5) && !isClipped(element);
      },
    );
    return [...scrolls, ...beyond.map((element) => `${element.tagName} ${element.textContent}`)];
  });
}
