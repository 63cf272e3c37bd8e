/** A part of a page that arrives when it is asked for; where it cannot be fetched that is said. */

import { type ComponentType, lazy } from "react";
import { FailedMessage } from "./failed-message.tsx";

/** The rest of the page stays as it is. Its address holds the state, so loading anew is a retry. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({
    default: await load().catch((): ComponentType<Props> => PartFailed),
  }));
}

function PartFailed() {
  return <FailedMessage onRetry={() => window.location.reload()} />;
}
