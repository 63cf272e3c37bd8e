/** The pages and their addresses. */

import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  Outlet,
  useLocation,
  useRouter,
} from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { basePath, edition } from "./selection/editions.ts";
import { findPage } from "./selection/pages.ts";
import type { SearchParameters } from "./selection/selection.ts";
import { useSelection } from "./selection/use-selection.ts";
import { FictionBanner } from "./ui/fiction-banner.tsx";
import { Explorer } from "./views/explorer/explorer.tsx";
import { Failed } from "./views/failed.tsx";
import { NotFound } from "./views/not-found.tsx";
import { SiteHeader } from "./views/site/site-header.tsx";

const root = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  errorComponent: ErrorPage,
});

const validateSearch = (search: Record<string, unknown>): SearchParameters => search;

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: Explorer,
  validateSearch,
});

const change = createRoute({
  getParentRoute: () => root,
  path: "/forandring",
  component: lazyRouteComponent(() => import("./views/change/change.tsx"), "Change"),
  validateSearch,
});

const proximity = createRoute({
  getParentRoute: () => root,
  path: "/trygghet",
  component: lazyRouteComponent(() => import("./views/proximity/proximity.tsx"), "Proximity"),
  validateSearch,
});

const method = createRoute({
  getParentRoute: () => root,
  path: "/metod",
  component: lazyRouteComponent(() => import("./views/method/method.tsx"), "Method"),
  validateSearch,
});

/** Plain `name=value` in the address: people read it, type it and send it in e-mails. */
export const router = createRouter({
  routeTree: root.addChildren([start, change, proximity, method]),
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text === "" ? "" : `?${text.replaceAll("%2F", "/")}`;
  },
  basepath: basePath || "/",
  defaultPendingMs: 0,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

function Root() {
  const { language } = useSelection().selection;
  const { i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }, [language, i18n]);
  const page = findPage(useLocation().pathname);
  return (
    <>
      {edition?.fictional && <FictionBanner />}
      <SiteHeader page={page} />
      <Outlet />
    </>
  );
}

function ErrorPage({ reset }: ErrorComponentProps) {
  const router = useRouter();
  // That of the failed page: a boundary of our own would forget errors of its own, which has none.
  const { reset: forget } = useQueryErrorResetBoundary();
  return (
    <Failed
      reset={() => {
        forget();
        reset();
        void router.invalidate();
      }}
    />
  );
}
