/** The pages: what is shown at each kind of address, and what to send for before it is shown. */

import { type PageAddress, type PagePath, parsePageAddress } from "@scenkartan/domain";
import type { ComponentType } from "react";
import type { Address } from "./selection/address.ts";
import { parseSelection } from "./selection/selection.ts";
import type { Namespace } from "./text/namespaces.ts";
import { Explorer } from "./views/explorer/explorer.tsx";
import { sendForExplorer } from "./views/explorer/send-for-explorer.ts";
import { wordedPart } from "./views/site/worded-part.ts";

export interface Page {
  readonly Component: ComponentType;
  /** Settled when it can be shown. Rejects without a network. */
  readonly send: (address: Address) => Promise<unknown>;
}

/** A page that arrives when it is asked for, with its own words in the language of the address. */
function arriving(load: () => Promise<ComponentType>, ...words: Namespace[]): Page {
  const part = wordedPart(load, words);
  return { Component: part, send: part.send };
}

const start: Page = {
  Component: Explorer,
  send: ({ search }) => sendForExplorer(parseSelection(search)),
};

/** What the pages of regions and scenes say. */
const REGION_WORDS = ["region", "change", "proximity", "report"] as const;

const PAGES: Readonly<Record<PagePath | Exclude<PageAddress["kind"], "page">, Page>> = {
  "/": start,
  "/forandring": arriving(
    async () => (await import("./views/change/change.tsx")).Change,
    "change",
    "map",
  ),
  "/trygghet": arriving(
    async () => (await import("./views/proximity/proximity.tsx")).Proximity,
    "proximity",
    "map",
  ),
  "/insatser": arriving(
    async () => (await import("./views/operations/operations.tsx")).Operations,
    "operations",
  ),
  "/mal": arriving(async () => (await import("./views/goals/goals.tsx")).Goals, "goals"),
  "/figurer": arriving(
    async () => (await import("./views/figures/figures-page.tsx")).FiguresPage,
    "figures",
    "change",
  ),
  "/data": arriving(async () => (await import("./views/data/data.tsx")).DataPage, "data", "method"),
  "/metod": arriving(
    async () => (await import("./views/method/method.tsx")).Method,
    "method",
    "change",
    "report",
  ),
  "/tillganglighet": arriving(
    async () => (await import("./views/accessibility/accessibility.tsx")).Accessibility,
    "accessibility",
    "report",
  ),
  "/sok": arriving(
    async () => (await import("./views/search/search.tsx")).SearchPage,
    "find",
    "region",
  ),
  "/byggstenar": arriving(
    async () => (await import("./views/pieces/pieces.tsx")).Pieces,
    "pieces",
    "change",
    "map",
  ),
  "/sverige": arriving(async () => (await import("./views/region/sverige.tsx")).Sverige, "region"),
  lan: arriving(async () => (await import("./views/region/lan-page.tsx")).LanPage, ...REGION_WORDS),
  kommun: arriving(
    async () => (await import("./views/region/kommun-page.tsx")).KommunPage,
    ...REGION_WORDS,
  ),
  lokalpolisomrade: arriving(
    async () => (await import("./views/region/lokalpolisomrade-page.tsx")).LokalpolisomradePage,
    ...REGION_WORDS,
  ),
  scene: arriving(
    async () => (await import("./views/scene/scene-page.tsx")).ScenePage,
    ...REGION_WORDS,
  ),
};

/** The page for addresses that lead nowhere. */
export const LOST = arriving(async () => (await import("./views/not-found.tsx")).NotFound, "find");

/** What is shown at an address. Never throws. */
export function findPage({ path }: Address): Page {
  const address = parsePageAddress(path);
  if (address === undefined) return LOST;
  return PAGES[address.kind === "page" ? address.path : address.kind];
}
