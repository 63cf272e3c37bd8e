/** Around a part that arrives by itself: where it cannot be fetched that is said, and the rest stays. */

import { type ReactNode, useEffect, useMemo } from "react";
import { PartError } from "../../ui/create-part.tsx";
import { ErrorBoundary, type ErrorViewProps } from "../../ui/error-boundary.tsx";
import { FailedMessage } from "./failed-message.tsx";
import { loadAnew } from "./load-anew.ts";

interface PartBoundaryProps {
  /** Where the message stands, when that is not where text would. */
  readonly className?: string | undefined;
  /** Told once that what stands in it does not come. */
  readonly onLost?: (() => void) | undefined;
  readonly children: ReactNode;
}

export function PartBoundary({ className, onLost, children }: PartBoundaryProps) {
  const View = useMemo(
    () =>
      ({ error }: ErrorViewProps) => <PartFailed {...{ className, onLost, error }} />,
    [className, onLost],
  );
  return (
    <ErrorBoundary View={View} resetKey={undefined}>
      {children}
    </ErrorBoundary>
  );
}

/** What else went wrong is the error of the page. */
function PartFailed({
  className,
  onLost,
  error,
}: Pick<PartBoundaryProps, "className" | "onLost"> & Pick<ErrorViewProps, "error">) {
  useEffect(() => onLost?.(), [onLost]);
  if (!(error instanceof PartError)) throw error;
  return (
    <div className={className}>
      <FailedMessage onRetry={() => void loadAnew()} />
    </div>
  );
}
