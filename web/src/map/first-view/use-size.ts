/** How large an element is, before it is first painted and whenever that changes. */

import type { Size } from "@scenkartan/figures/map";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { toSize } from "../to-size.ts";

export function useSize<E extends Element>(): [RefObject<E | null>, Size | undefined] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const now = toSize(element);
      setSize((before) =>
        before?.width === now.width && before.height === now.height ? before : now,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
