/** Every text of the page Method, in English; quotations stay Swedish. */

import type { MethodTexts } from "../texts.ts";

export const en: MethodTexts = {
  title: "How it is counted and measured",
  intro:
    "Scenkartan repeats what authorities have published about open drug scenes (öppna drogscener) and computes only with what can be computed with. This page says what the words mean, how ground is measured, what may be compared and what the facts do not say.",
  contents: "On this page",
  definitions: {
    title: "What was counted",
    text: "Every mapping has a definition of its own, and it has changed. The sources say, in Swedish:",
    none: "The source states no definition.",
    after:
      "When two mappings state different definitions, or one of them states none, the page Change says so at its top. It is a property of the pair, never a kind of change.",
  },
  kinds: {
    title: "Kinds of change",
    text: "Every scene of a pair of mappings stands in exactly one change. The kinds speak of a scene's existence and shape. Whether its ground can be measured is said apart.",
  },
  basis: {
    title: "How we know",
    text: "Every change says how it is known:",
    measured: "Measured: computed from mapped ground in both mappings.",
    stated: "Stated by the source: a source says so in as many words.",
    inferred:
      "Inferred: it follows from the sources without standing in them. A scene that ceased between two mappings was there in the first.",
    ruled:
      "Decided by a person: somebody has decided which scenes belong together. The ruling can be read and changed.",
  },
  area: {
    title: "How ground is measured",
    text: "Only ground that somebody has mapped is measured. A point, a name or an area described in words never gets an area. The ground is overlaid in SWEREF 99 TM (EPSG:3006), and its area is computed on the GRS 80 ellipsoid. Measuring in degrees or in the projection of web maps would give wrong numbers.",
    balance:
      "The ground before is the sum of what was kept, what was given up and what is narrower than the tolerance. The ground after is the sum of what was kept, what was gained and what is narrower than the tolerance. Reading a pair backwards swaps ground given up and ground gained.",
  },
  tolerances: {
    title: "Tolerances",
    text: "Two hands that draw the same boundary do not draw it alike. Differences below these values therefore do not count as change. The values come from the program that did the computing; changing one changes every number that follows.",
    gridM: "Grid that boundaries are laid against",
    leastWidthM: "Least width of ground that counts as given up or gained",
    leastSharedShare:
      "Least shared part of the smaller ground for two outlines to be of the same scene",
    loading: "Loading the tolerances …",
    failed: "The tolerances could not be loaded. They stand in the answer of /api/v1/changes.",
  },
  comparable: {
    title: "When ground can be compared",
    text: "Ground can be compared when the scene is mapped as an area in every mapping in which it exists. Otherwise the reason stands in place of a number. Sums for kommuner and lokalpolisområden hold only what can be compared, and say how much cannot.",
    "no-mapped-ground": "No mapped ground: the scene is known as a place, a description or a name.",
    "source-silent": "The source is silent: it says nothing of the scene in one of the mappings.",
    "lokalpolisomrade-redrawn":
      "The lokalpolisområde has been redrawn: it is not the same area at both times.",
    "listed-by-error": "The scene was listed by mistake and has been corrected.",
    "no-scene": "There is no scene here to compare. That is not the same as 0 m².",
  },
  identity: {
    title: "When two scenes are the same",
    text: "Scenes are paired by shared ground and by name. Where that can be read in more than one way a person decides, and the ruling is kept with its reason. One scene can be two centres, be split into several or merge with another. A split is one single change with several scenes after it.",
  },
  nearby: {
    title: "What lies nearby",
    text: "For every scene that ceased or shrank the page shows what was added within 500 metres, 1 kilometre and 2 kilometres of the ground that was given up. The shorter distance is part of the longer. It says what lies near. It does not say that one thing followed from the other.",
  },
  proximity: {
    title: "Insecurity by distance",
    reference:
      "A share of a whole county or kommun is of everybody who lives there, those near a scene included. It is not the share among those further away, and must never be called that.",
    distance:
      "Distance is measured from where a respondent lives to the nearest active scene with mapped ground, in metres on the ellipsoid. Within ground it is 0; a hole in it does not belong to it. Bands are closed at the far end: 250 m belongs to the nearer band. Active scenes without ground are not included; how many they are stands with the survey.",
    interval:
      "The interval is Wilson's of 95 percent, on Kish's effective number of answers. The difference from the whole area is the band's share minus the area's; since the band is a part of the area it is (1 − w) times the difference from the rest, w being the band's part of the weight, with Newcombe's interval. Where the interval holds 0 it says “No established difference”.",
    assumptions:
      "This takes respondents to be drawn independently of each other. No stratification or clustering is known, and weights are taken as given. Those who did not answer are counted apart and are in no share.",
    disclosure:
      "Numbers of few are not shown. A cell is shown only with at least {{minN}} answers (or more, where the table says so) and at least {{minCount}} yes and {{minCount}} no. Others are held back beside it until nobody can work it out: all that can be concluded about a cell that is not shown spans at least so many answers. A change is shown only when both numbers may be, and only one table is made of the same respondents.",
    respondents:
      "Rows of respondents are never stored. They are read, counted and forgotten; only the table leaves the computer where they are.",
  },
  exposure: {
    title: "Residents near scenes",
    text: "The number is an estimate from residents by square. A square that lies only partly within the distance or the area counts with that part of its ground. Numbers are in tens and not shown when fewer than {{step}}, so parts need not agree with their sum. From 2025 Statistics Sweden adds noise to the numbers of the squares.",
  },
  published: {
    title: "Published numbers and contradictions",
    text: "Numbers that an authority has published are repeated as they stand and never recomputed. Beside them stands how many scenes the sources name. Where a source is silent that is said, never a zero. Sources that contradict each other are both shown:",
    none: "In this edition no sources contradict each other.",
    against: "against",
  },
  corrections: {
    title: "Corrections",
    text: "A corrected statement is not removed. It stays with what was wrong, what is right, when it was corrected and why.",
    none: "There are no corrections in this edition.",
    was: "Wrong:",
    is: "Right:",
  },
  not: {
    title: "What this is not",
    list: "It is not the list of vulnerable areas (utsatta områden). The police make that one, and it assesses other things.",
    count: "It is not a count of crimes, persons or drugs.",
    cause:
      "It says nothing about causes. That something changed after an operation does not show that the operation changed it.",
    complete:
      "It is not complete. A place that nobody has mapped is not here, and that does not mean that the place is free of problems.",
  },
  licence: {
    title: "Licence",
    text: "The compilation and what we have computed is free to use (CC0). The sources keep their own terms. The map's coast comes from OpenStreetMap contributors (ODbL). Every answer of the API names its release, source and licence.",
    data: "Open data (API)",
  },
};
