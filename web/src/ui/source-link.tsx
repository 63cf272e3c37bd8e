/** A source as a link where there is an address, as words where there is none. */

import type { SourceAnswer } from "@scenkartan/server/api-types";

interface SourceLinkProps {
  readonly source: Pick<SourceAnswer, "url">;
  readonly children: React.ReactNode;
}

export function SourceLink({ source, children }: SourceLinkProps) {
  if (source.url === undefined) return <span>{children}</span>;
  return (
    <a href={source.url} rel="noreferrer">
      {children}
    </a>
  );
}
