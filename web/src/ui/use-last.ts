/** What was last there, so that it stays while something new is on its way or has failed to come. */

import { useRef } from "react";

export function useLast<T>(value: T | undefined): T | undefined {
  const last = useRef(value);
  if (value !== undefined) last.current = value;
  return last.current;
}
