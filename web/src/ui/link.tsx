/** A link within the edition: the page changes, and is not loaded anew. */

import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { goTo, toHref } from "../selection/address.ts";
import type { SearchParameters } from "../selection/selection.ts";
import { useAddress } from "../selection/use-address.ts";

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  /** Below the edition's own address. */
  readonly to: string;
  readonly search?: SearchParameters;
  /** The part of the page that it leads to. */
  readonly hash?: string | undefined;
  /** False where it is no entry among others, of which one is the current page. */
  readonly isMarked?: boolean;
}

export function Link({ to, search, hash, isMarked = true, onClick, ...props }: LinkProps) {
  const { path } = useAddress();
  const destination = { path: to, hash, ...(search && { search }) };
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    goTo(destination);
  };
  return (
    <a
      {...props}
      href={toHref(destination)}
      aria-current={isMarked && path === to ? "page" : undefined}
      onClick={follow}
    />
  );
}

/** To be opened in a tab or a window of its own, or to be saved. */
function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
