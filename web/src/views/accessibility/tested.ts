/**
 * What the statement claims to be tested. The browser tests take their pages from here and a test
 * looks up every method among them, so that the page claims no more than is run.
 */

import type { sv } from "../../text/accessibility/sv.ts";

export type TestedPageName = keyof typeof sv.pages;

interface TestedPage {
  readonly name: TestedPageName;
  /** Below each edition's own address; two where an address is of one edition alone. */
  readonly published: string;
  readonly practice: string;
}

const inBoth = (name: TestedPageName, path: string): TestedPage => ({
  name,
  published: path,
  practice: path,
});

export const TESTED_PAGES: readonly TestedPage[] = [
  inBoth("start", "/"),
  inBoth("change", "/forandring"),
  inBoth("proximity", "/trygghet"),
  inBoth("operations", "/insatser"),
  inBoth("goals", "/mal"),
  inBoth("figures", "/figurer"),
  inBoth("figure", "/figurer?figur=upphorda"),
  inBoth("data", "/data"),
  inBoth("method", "/metod"),
  inBoth("sverige", "/sverige"),
  { name: "lan", published: "/lan/01-stockholms-lan", practice: "/lan/99-ovningslan" },
  { name: "kommun", published: "/kommun/0126-huddinge", practice: "/kommun/9901-ejdervik" },
  {
    name: "lokalpolisomrade",
    published: "/lokalpolisomrade/huddinge",
    practice: "/lokalpolisomrade/ejdervik-vastra",
  },
  { name: "scene", published: "/scen/storvreten", practice: "/scen/ejdervik-centrum" },
  inBoth("search", "/sok"),
  inBoth("accessibility", "/tillganglighet"),
  inBoth("pieces", "/byggstenar"),
  inBoth("missing", "/nonsens"),
];

export const TEST_METHODS = [
  ...(["axe", "keyboard", "tree", "forced", "narrow", "enlarged"] as const),
  ...(["motion", "targets", "contrast"] as const),
] as const satisfies readonly (keyof typeof sv.methods)[];
