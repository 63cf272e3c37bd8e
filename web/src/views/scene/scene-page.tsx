/** To be written. */

import { PageHeading } from "../../ui/page-heading.tsx";

export function ScenePage() {
  return (
    <main id="innehall" tabIndex={-1}>
      <PageHeading page="scene-page">ScenePage</PageHeading>
    </main>
  );
}
