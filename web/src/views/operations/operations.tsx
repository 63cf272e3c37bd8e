/** To be written. */

import { PageHeading } from "../../ui/page-heading.tsx";

export function Operations() {
  return (
    <main id="innehall" tabIndex={-1}>
      <PageHeading page="operations">Operations</PageHeading>
    </main>
  );
}
