/** To be written. */

import { PageHeading } from "../../ui/page-heading.tsx";

export function Accessibility() {
  return (
    <main id="innehall" tabIndex={-1}>
      <PageHeading page="accessibility">Accessibility</PageHeading>
    </main>
  );
}
