/** A link to one of our pages by its path, in the reader's language. */

import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Selection, toSearchParameters } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";

interface PageLinkProps {
  /** Below the edition's own address, as the domain writes it. */
  readonly path: string;
  /** What the page shall show besides its default. */
  readonly choice?: Omit<Selection, "language"> | undefined;
  readonly hash?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function PageLink({ path, choice, hash, className, children }: PageLinkProps) {
  const { language } = useSelection().selection;
  return (
    <Link
      to={path as string}
      search={toSearchParameters({ ...choice, language })}
      {...(hash && { hash })}
      className={className}
    >
      {children}
    </Link>
  );
}
