/** The heading of a page. After a change of page the keyboard and the screen reader start there. */

import { useEffect, useRef } from "react";

/** The page that was shown last; nothing is moved when the first one opens. */
let shownLast: string | undefined;

interface PageHeadingProps {
  /** Tells the pages apart. */
  readonly page: string;
  readonly children: React.ReactNode;
}

export function PageHeading({ page, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shownLast !== undefined && shownLast !== page) heading.current?.focus();
    shownLast = page;
  }, [page]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
