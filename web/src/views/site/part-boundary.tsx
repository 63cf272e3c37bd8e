/** Around a part that arrives by itself: where it cannot be fetched that is said, and the rest stays. */

import type { ReactNode } from "react";
import { PartError } from "../../ui/create-part.tsx";
import { ErrorBoundary, type ErrorViewProps } from "../../ui/error-boundary.tsx";
import { FailedMessage } from "./failed-message.tsx";
import { loadAnew } from "./load-anew.ts";

export function PartBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary View={PartFailed} resetKey={undefined}>
      {children}
    </ErrorBoundary>
  );
}

/** What else went wrong is the error of the page. */
function PartFailed({ error }: ErrorViewProps) {
  if (!(error instanceof PartError)) throw error;
  return <FailedMessage onRetry={() => void loadAnew()} />;
}
