/** To be written. */

import { PageHeading } from "../../ui/page-heading.tsx";

export function SearchPage() {
  return (
    <main id="innehall" tabIndex={-1}>
      <PageHeading page="search">SearchPage</PageHeading>
    </main>
  );
}
