/** A link to a page of this edition, in the language and on the basemap that are chosen. */

import { type Selection, toSearchElsewhere } from "../selection/selection.ts";
import { useSelection } from "../selection/use-selection.ts";
import { Link } from "./link.tsx";

export interface PageLinkProps {
  /** Below the edition's own address: `/kommun/0126-huddinge`. */
  readonly path: string;
  /** What the page is to show besides its default. */
  readonly selection?: Omit<Selection, "language">;
  /** The part of the page that it leads to. */
  readonly hash?: string;
  readonly className?: string | undefined;
  readonly children: React.ReactNode;
}

export function PageLink({ path, selection, ...props }: PageLinkProps) {
  const search = toSearchElsewhere(useSelection().selection, selection);
  return <Link to={path} search={search} {...props} />;
}
