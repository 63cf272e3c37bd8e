/** To be written. */

import { PageHeading } from "../../ui/page-heading.tsx";

export function Sverige() {
  return (
    <main id="innehall" tabIndex={-1}>
      <PageHeading page="sverige">Sverige</PageHeading>
    </main>
  );
}
