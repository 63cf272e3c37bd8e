/** A part of a page that arrives by itself. */

import { type ComponentType, type FunctionComponent, useEffect, useState } from "react";

export type Part<P> = FunctionComponent<P> & {
  /** Sends for it, if nobody has yet; settled when it is there. Rejects without a network. */
  readonly send: () => Promise<unknown>;
};

/**
 * Nothing until it is there, and then at once: what suspends instead is held back by React for 300 ms,
 * so that places that are waited for do not flicker.
 * Errors: one that does not arrive is the error of the page that it belongs to.
 */
export function createPart<P extends object>(load: () => Promise<ComponentType<P>>): Part<P> {
  let arrived: ComponentType<P> | undefined;
  let sending: Promise<unknown> | undefined;
  const send = () => {
    sending ??= load().then((component) => {
      arrived = component;
    });
    sending.catch(() => {
      sending = undefined;
    });
    return sending;
  };
  const Arriving = (props: P) => {
    const [Component, setComponent] = useState(() => arrived);
    useEffect(() => {
      const show = () => setComponent(() => arrived);
      const fail = (error: unknown) =>
        setComponent(() => {
          throw error;
        });
      if (Component === undefined) void send().then(show, fail);
    }, [Component]);
    return Component && <Component {...props} />;
  };
  return Object.assign(Arriving, { send });
}
