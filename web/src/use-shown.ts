/** Shows the page that the address asks for, and the next one when it has arrived. */

import { startTransition, useEffect, useLayoutEffect, useState } from "react";
import { findPage, type Page } from "./pages.ts";
import { type Address, readAddress, watchAddress } from "./selection/address.ts";

export interface Shown {
  readonly address: Address;
  readonly page: Page;
  /** Whether the browser went there by itself, as with Back, and also scrolls by itself. */
  readonly isByBrowser: boolean;
}

/** What the address asks for at the start; `send` it before it is shown. */
export function readShown(isByBrowser = true): Shown {
  const address = readAddress();
  return { address, page: findPage(address), isByBrowser };
}

/** What is shown now. Another state of the same page at once; another page when all of it is there. */
export function useShown(first: Shown): Shown {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    let last = first;
    let wanted = first;
    const show = () => {
      const isSame = isSamePage(last, wanted);
      last = wanted;
      if (isSame) return setShown(wanted);
      startTransition(() => setShown(wanted));
    };
    return watchAddress((by) => {
      const next = readShown(by === "browser");
      wanted = next;
      if (next.page === last.page) return show();
      const showIfWanted = () => wanted === next && show();
      // One that does not arrive says so in its place.
      void next.page.send(next.address).then(showIfWanted, showIfWanted);
    });
  }, [first]);
  useScroll(shown);
  return shown;
}

/** The pages of two kommuner are of one kind, and yet two. */
function isSamePage({ page, address }: Shown, other: Shown): boolean {
  return page === other.page && address.path === other.address.path;
}

/** To the part of the page that the address names, else to the top of another page. */
function useScroll({ address, page, isByBrowser }: Shown): void {
  useLayoutEffect(() => {
    if (!isByBrowser && address.hash === "") window.scrollTo(0, 0);
  }, [page, address.path]);
  useLayoutEffect(() => {
    if (!isByBrowser) document.getElementById(address.hash)?.scrollIntoView();
  }, [address]);
}
