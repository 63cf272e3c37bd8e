/** To be written. */

import { PageHeading } from "../../ui/page-heading.tsx";

export function LanPage() {
  return (
    <main id="innehall" tabIndex={-1}>
      <PageHeading page="lan-page">LanPage</PageHeading>
    </main>
  );
}
