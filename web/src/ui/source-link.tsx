/** A source as a link where there is an address, as words where there is none. */

import type { SourceAnswer } from "@scenkartan/server/api-types";

interface SourceLinkProps {
  readonly source: Pick<SourceAnswer, "url">;
  /** The language of what the link says, where it is not the page's. */
  readonly lang?: "sv";
  readonly children: React.ReactNode;
}

export function SourceLink({ source, lang, children }: SourceLinkProps) {
  if (source.url === undefined) return <span lang={lang}>{children}</span>;
  return (
    <a href={source.url} rel="noreferrer" lang={lang}>
      {children}
    </a>
  );
}
