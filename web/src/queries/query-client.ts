/** Keeps every answer for as long as the page is open. */

import { QueryClient } from "@tanstack/react-query";
import { isRefused } from "./mappings.ts";

/**
 * A release does not change, so an answer stays good; a reload asks again and mostly gets 304.
 * Without a network a question fails at once, and the page says so, instead of waiting for ever.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: (failures, error) => failures === 0 && !isRefused(error),
      networkMode: "always",
    },
  },
});
