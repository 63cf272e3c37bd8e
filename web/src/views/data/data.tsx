/** To be written. */

import { PageHeading } from "../../ui/page-heading.tsx";

export function DataPage() {
  return (
    <main id="innehall" tabIndex={-1}>
      <PageHeading page="data">DataPage</PageHeading>
    </main>
  );
}
