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
import { Suspense } from "react";
import { isUnknown } from "./queries/mappings.ts";
import { basePath, edition } from "./selection/editions.ts";
import { findSkipTarget } from "./selection/pages.ts";
import { readLanguage } from "./selection/read-language.ts";
import { parseSelection, type SearchParameters } from "./selection/selection.ts";
import { useSelection } from "./selection/use-selection.ts";
import type { Namespace } from "./text/namespaces.ts";
import { LanguageProvider } from "./text/use-translation.tsx";
import { loadWords } from "./text/words.ts";
import { FictionBanner } from "./ui/fiction-banner.tsx";
import { Explorer } from "./views/explorer/explorer.tsx";
import { sendForExplorer } from "./views/explorer/send-for-explorer.ts";
import { Failed } from "./views/failed.tsx";
import { SiteHeader } from "./views/site/site-header.tsx";

const root = createRootRoute({
  component: Root,
  notFoundComponent: Lost,
  errorComponent: ErrorPage,
});

const validateSearch = (search: Record<string, unknown>) => search as SearchParameters;

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: Explorer,
  // What has come once stays good; a choice in the page sends for what it needs by itself.
  loader: ({ location }) => sendForExplorer(parseSelection(location.search)),
  staleTime: Number.POSITIVE_INFINITY,
  validateSearch,
});

/** A page together with its own words, in the language that the address asks for. */
const withWords =
  <Page,>(load: () => Promise<Page>, ...namespaces: Namespace[]) =>
  async (): Promise<Page> => {
    const [page] = await Promise.all([load(), loadWords(readLanguage(), ...namespaces)]);
    return page;
  };

/** What the pages of regions and scenes say. */
const REGION_WORDS = ["region", "change", "proximity", "report"] as const;
const NotFound = lazyRouteComponent(
  withWords(() => import("./views/not-found.tsx"), "find"),
  "NotFound",
);

/** Every other page arrives when it is asked for. */
const lazyPage = <const Path extends string>(
  path: Path,
  component: ReturnType<typeof lazyRouteComponent>,
) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component,
    validateSearch,
    notFoundComponent: Lost,
  });

const pages = [
  lazyPage(
    "/forandring",
    lazyRouteComponent(
      withWords(() => import("./views/change/change.tsx"), "change", "map"),
      "Change",
    ),
  ),
  lazyPage(
    "/trygghet",
    lazyRouteComponent(
      withWords(() => import("./views/proximity/proximity.tsx"), "proximity", "map"),
      "Proximity",
    ),
  ),
  lazyPage(
    "/insatser",
    lazyRouteComponent(
      withWords(() => import("./views/operations/operations.tsx"), "operations"),
      "Operations",
    ),
  ),
  lazyPage(
    "/mal",
    lazyRouteComponent(
      withWords(() => import("./views/goals/goals.tsx"), "goals"),
      "Goals",
    ),
  ),
  lazyPage(
    "/data",
    lazyRouteComponent(
      withWords(() => import("./views/data/data.tsx"), "data", "method"),
      "DataPage",
    ),
  ),
  lazyPage(
    "/metod",
    lazyRouteComponent(
      withWords(() => import("./views/method/method.tsx"), "method", "change"),
      "Method",
    ),
  ),
  lazyPage(
    "/tillganglighet",
    lazyRouteComponent(() => import("./views/accessibility/accessibility.tsx"), "Accessibility"),
  ),
  lazyPage(
    "/sok",
    lazyRouteComponent(
      withWords(() => import("./views/search/search.tsx"), "find", "region"),
      "SearchPage",
    ),
  ),
  lazyPage(
    "/byggstenar",
    lazyRouteComponent(
      withWords(() => import("./views/pieces/pieces.tsx"), "pieces", "change"),
      "Pieces",
    ),
  ),
  lazyPage(
    "/sverige",
    lazyRouteComponent(
      withWords(() => import("./views/region/sverige.tsx"), "region"),
      "Sverige",
    ),
  ),
  lazyPage(
    "/lan/$lan",
    lazyRouteComponent(
      withWords(() => import("./views/region/lan-page.tsx"), ...REGION_WORDS),
      "LanPage",
    ),
  ),
  lazyPage(
    "/kommun/$kommun",
    lazyRouteComponent(
      withWords(() => import("./views/region/kommun-page.tsx"), ...REGION_WORDS),
      "KommunPage",
    ),
  ),
  lazyPage(
    "/lokalpolisomrade/$lokalpolisomrade",
    lazyRouteComponent(
      withWords(() => import("./views/region/lokalpolisomrade-page.tsx"), ...REGION_WORDS),
      "LokalpolisomradePage",
    ),
  ),
  lazyPage(
    "/scen/$scene",
    lazyRouteComponent(
      withWords(() => import("./views/scene/scene-page.tsx"), ...REGION_WORDS),
      "ScenePage",
    ),
  ),
] as const;

/** Plain `name=value` in the address: people read it, type it and send it in e-mails. */
export const router = createRouter({
  routeTree: root.addChildren([start, ...pages]),
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text === "" ? "" : `?${text.replaceAll("%2F", "/")}`;
  },
  basepath: basePath || "/",
  defaultPendingMs: 0,
  // In the page's place, so that the header stays, and the banner of what is made up.
  defaultErrorComponent: ErrorPage,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

function Root() {
  const { language } = useSelection().selection;
  const skipTo = findSkipTarget(useLocation().pathname);
  return (
    <LanguageProvider language={language}>
      {edition?.fictional && <FictionBanner />}
      <SiteHeader skipTo={skipTo} />
      <Outlet />
    </LanguageProvider>
  );
}

/** The header stays while the page for wrong addresses arrives. */
function Lost() {
  return (
    <Suspense>
      <NotFound />
    </Suspense>
  );
}

/** What the server does not know is no failure: the address is wrong. */
function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  // That of the failed page: a boundary of our own would forget errors of its own, which has none.
  const { reset: forget } = useQueryErrorResetBoundary();
  if (error instanceof Error && isUnknown(error)) return <Lost />;
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
