/** Every text of the page Tillgänglighetsredogörelse, in English. */

import type { AccessibilityTexts } from "../texts.ts";

export const en: AccessibilityTexts = {
  title: "Accessibility statement",
  intro:
    "Whoever runs this site wants as many people as possible to be able to use it. This page says how it meets the Swedish act (2018:1937) on accessibility of digital public services, which shortcomings are known and how to report others.",
  contents: "On this page",
  responsible: {
    title: "Who is responsible",
    named: "{{operator}} runs this site and is responsible for its accessibility.",
    unnamed:
      "Whoever runs the site at this address ({{host}}) is responsible for its accessibility, but has not given a name.",
    edition: "The statement is about Scenkartan with the dataset {{edition}}.",
    copies:
      "Scenkartan can be run by many. An organisation that runs a copy of its own is responsible for it, must put its name here and should assess it by itself.",
  },
  status: {
    title: "How accessible the site is",
    partial:
      "The site is partially compliant with the act, that is with level AA of WCAG 2.1 by way of the standard EN 301 549.",
    why: "We know of no requirement that it breaks beyond the shortcomings below. Yet we say “partially”, since much can be tested by people alone, and that has not been done.",
  },
  known: {
    title: "Known shortcomings",
    text: "This is not accessible to everybody, and this is what you can do instead:",
    map: "The map is a picture. A screen reader cannot read what is drawn on it. While the map has the focus, the keys N and P go from place to place, each is read out, and Enter opens it. The same places, with the same facts, stand in the list beside it, with the same selection.",
    comparison:
      "Swipe and side by side on the page Change show the difference as pictures. Every change stands in the list with its kind and its square metres.",
    charts: "Charts are read aloud as a sentence. Their numbers stand in a table beside.",
    swedish:
      "Quotations from sources, names and titles of sources are in Swedish on the English pages too. They are marked so that a screen reader changes language.",
    tables: "Wide tables scroll sideways on narrow screens. The keyboard can scroll them.",
    sources:
      "The sources that we link to are other people's sites and documents. We do not know whether they are accessible.",
    api: "The machine-readable description of the API is made for programs. It has not been tested with assistive technology.",
    burden: "We claim no exemption for disproportionate burden.",
  },
  tested: {
    title: "What has been tested",
    text: "Programs test in the browser Chromium, every time the code changes, on these pages in both datasets:",
    how: "This is how:",
    notBy: "This has not been tested",
    persons: "No person who uses a screen reader, magnification or other help has tested it.",
    readers: "Nothing has been tested with NVDA, JAWS, VoiceOver or TalkBack.",
    browsers: "Nothing has been tested in Firefox or Safari, or on a real phone.",
    understanding: "Whether the language is easy to understand has not been tested with readers.",
  },
  pages: {
    start: "Map",
    change: "Change",
    proximity: "Safety",
    operations: "Operations",
    goals: "Goals",
    figures: "Figures",
    figure: "one figure",
    data: "Data",
    method: "Method",
    accessibility: "Accessibility statement",
    sverige: "Sweden",
    search: "Search",
    pieces: "Building blocks",
    lan: "a county",
    kommun: "a kommun",
    lokalpolisomrade: "a lokalpolisområde",
    scene: "a scene",
    missing: "an address that does not exist",
  },
  methods: {
    axe: "axe-core against the rules for WCAG 2.1 A and AA, at the width of a desk and of a phone, in light and dark, with everything unfolded.",
    keyboard:
      "The whole start page with the keyboard: everything is reached, it shows where one is, and nothing traps.",
    tree: "Names and roles as assistive technology gets them, from the browser's accessibility tree.",
    forced: "Colours of one's own (forced colors): text, signs and chosen buttons can be seen.",
    narrow: "A width of 320 pixels and 400 percent zoom: nothing has to be scrolled sideways.",
    enlarged: "200 percent zoom.",
    motion: "Nothing moves by itself for those who asked for that.",
    targets: "All that can be pressed is at least 44 pixels on a phone.",
    contrast: "The contrast of every pair of colours, in light and dark.",
  },
  cannot: {
    title: "If there is something you cannot use",
    text: "All facts are there as open data too, without a map and without pages. Else ask whoever runs the site for them in a form that suits you.",
    data: "The page Data",
  },
  report: {
    title: "Report a shortcoming",
  },
  supervision: {
    title: "Supervision",
    text: "The Agency for Digital Government (Digg) supervises the act. If you get no answer, or are not content with it, you can complain there.",
    link: "Complain to Digg (in Swedish)",
  },
  assessed: {
    title: "How and when it was assessed",
    how: "The assessment is one by those who build Scenkartan, of their own work, with the tests named above.",
    dates: "Last assessed on {{assessed}}. The statement was last updated on {{updated}}.",
  },
};
