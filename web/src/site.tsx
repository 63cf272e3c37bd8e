/** Every page within what all pages share. */

import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { Suspense, useEffect } from "react";
import { LOST } from "./pages.ts";
import { isUnknown } from "./queries/mappings.ts";
import { edition } from "./selection/editions.ts";
import { MissingError } from "./selection/missing.ts";
import { findSkipTarget } from "./selection/pages.ts";
import { parseSelection } from "./selection/selection.ts";
import { AddressProvider } from "./selection/use-address.ts";
import { LanguageProvider } from "./text/use-translation.tsx";
import { prepareAnnouncer } from "./ui/announcer.ts";
import { PartError } from "./ui/create-part.tsx";
import { ErrorBoundary, type ErrorViewProps } from "./ui/error-boundary.tsx";
import { FictionBanner } from "./ui/fiction-banner.tsx";
import { type Shown, useShown } from "./use-shown.ts";
import { Failed } from "./views/failed.tsx";
import { loadAnew } from "./views/site/load-anew.ts";
import { SiteHeader } from "./views/site/site-header.tsx";

export function Site({ first }: { readonly first: Shown }) {
  const { address, page } = useShown(first);
  const { Component } = page;
  useEffect(() => void prepareAnnouncer(), []);
  return (
    <AddressProvider value={address}>
      <LanguageProvider language={parseSelection(address.search).language}>
        {edition?.fictional && <FictionBanner />}
        <SiteHeader skipTo={findSkipTarget(address.path)} />
        {/* In the page's place, so that the header stays, and the banner of what is made up. */}
        <ErrorBoundary View={ErrorPage} resetKey={address}>
          <Suspense>
            <Component />
          </Suspense>
        </ErrorBoundary>
      </LanguageProvider>
    </AddressProvider>
  );
}

/** True where the address is wrong, which is no fault of the service. */
export function isMissing(error: unknown): boolean {
  return error instanceof MissingError || (error instanceof Error && isUnknown(error));
}

function ErrorPage({ error, onReset }: ErrorViewProps) {
  const { reset: forget } = useQueryErrorResetBoundary();
  if (isMissing(error)) return <LOST.Component />;
  if (error instanceof PartError) return <Failed reset={() => void loadAnew()} />;
  const retry = () => {
    forget();
    onReset();
  };
  return <Failed reset={retry} />;
}
