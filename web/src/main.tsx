/** Starts the web app. */

import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/print.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { isNotFound, RouterProvider } from "@tanstack/react-router";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { isRefused, isUnknown } from "./queries/mappings.ts";
import { router } from "./router.tsx";
import { readLanguage } from "./selection/read-language.ts";
import { loadWords } from "./text/words.ts";

/**
 * A release does not change, so an answer stays good; a reload asks again and mostly gets 304.
 * Without a network a question fails at once, and the page says so, instead of waiting for ever.
 */
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: (failures, error) => failures === 0 && !isRefused(error),
      networkMode: "always",
    },
  },
});

const container = document.getElementById("root");
if (container === null) throw new Error("no #root in the page");

/** A wrong address has a page of its own and is no fault of ours to tell the console of. */
const onCaughtError = (error: unknown) => {
  const isExpected = isNotFound(error) || (error instanceof Error && isUnknown(error));
  if (!isExpected) console.error(error);
};

const render = () =>
  createRoot(container, { onCaughtError }).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>,
  );

// Words that do not arrive are no reason to show nothing: there is always the Swedish.
void loadWords(readLanguage()).then(render, render);
