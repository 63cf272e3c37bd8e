/** To be written. */

import { PageHeading } from "../../ui/page-heading.tsx";

export function Pieces() {
  return (
    <main id="innehall" tabIndex={-1}>
      <PageHeading page="pieces">Pieces</PageHeading>
    </main>
  );
}
