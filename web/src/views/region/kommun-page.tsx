/** To be written. */

import { PageHeading } from "../../ui/page-heading.tsx";

export function KommunPage() {
  return (
    <main id="innehall" tabIndex={-1}>
      <PageHeading page="kommun-page">KommunPage</PageHeading>
    </main>
  );
}
