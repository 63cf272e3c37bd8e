/** To be written. */

import { PageHeading } from "../../ui/page-heading.tsx";

export function LokalpolisomradePage() {
  return (
    <main id="innehall" tabIndex={-1}>
      <PageHeading page="lokalpolisomrade-page">LokalpolisomradePage</PageHeading>
    </main>
  );
}
