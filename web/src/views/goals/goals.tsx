/** To be written. */

import { PageHeading } from "../../ui/page-heading.tsx";

export function Goals() {
  return (
    <main id="innehall" tabIndex={-1}>
      <PageHeading page="goals">Goals</PageHeading>
    </main>
  );
}
