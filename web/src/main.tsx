/** Starts the web app. */

import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/print.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./queries/query-client.ts";
import { readLanguage } from "./selection/read-language.ts";
import { isMissing, Site } from "./site.tsx";
import { loadWords } from "./text/words.ts";
import { PartError } from "./ui/create-part.tsx";
import { readShown } from "./use-shown.ts";

const container = document.getElementById("root");
if (container === null) throw new Error("no #root in the page");

/** A wrong address has a page of its own, a part that did not come is missed in its place: neither is our fault. */
const onCaughtError = (error: unknown) => {
  if (!isMissing(error) && !(error instanceof PartError)) console.error(error);
};

const first = readShown();

const render = () =>
  createRoot(container, { onCaughtError }).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Site first={first} />
      </QueryClientProvider>
    </StrictMode>,
  );

/** React leaves a place empty for so long once it has shown it empty: what is nearly there is worth it. */
const PATIENCE_MS = 300;
const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
const page = Promise.race([first.page.send(first.address).catch(() => {}), patience]);

// Words that do not arrive are no reason to show nothing: there is always the Swedish.
const words = loadWords(readLanguage()).catch(() => {});
void Promise.all([words, page]).then(render);
