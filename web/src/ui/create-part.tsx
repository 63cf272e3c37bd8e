/** A part of a page that arrives by itself. */

import { type ComponentType, type FunctionComponent, useEffect, useState } from "react";

export type Part<P> = FunctionComponent<P> & {
  /** Sends for it, if nobody has yet; settled when it is there. Rejects without a network. */
  readonly send: () => Promise<unknown>;
};

/** A part did not arrive. A browser that failed to fetch a script once does not ask for it again. */
export class PartError extends Error {}

interface State<P> {
  readonly Component?: ComponentType<P> | undefined;
  readonly error?: PartError;
}

/**
 * Until it is there `Waiting` stands in its place, or nothing, and then it is there at once: what
 * suspends instead is held back by React for 300 ms, so that places that are waited for do not flicker.
 * Errors: one that does not arrive is a PartError where it was to stand.
 */
export function createPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Waiting?: ComponentType,
): Part<P> {
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
    const [{ Component, error }, setState] = useState<State<P>>(() => ({ Component: arrived }));
    useEffect(() => {
      if (Component !== undefined) return;
      const show = () => setState({ Component: arrived });
      const fail = (cause: unknown) =>
        setState({ error: new PartError("a part of the page did not arrive", { cause }) });
      void send().then(show, fail);
    }, [Component]);
    if (error) throw error;
    if (Component) return <Component {...props} />;
    return Waiting && <Waiting />;
  };
  return Object.assign(Arriving, { send });
}
