/** Every text of the page Method, in English; quotations stay Swedish. */

import type { MethodTexts } from "../texts.ts";

export const en: MethodTexts = {
  title: "How it is counted and measured",
  intro:
    "Scenkartan repeats what authorities have published about open drug scenes (öppna drogscener) and computes only with what can be computed with. This page says what the words mean, how ground is measured, what may be compared and what the facts do not say.",
  contents: "On this page",
  definitions: {
    title: "What was counted",
    text: "Every mapping has a definition of its own, and it has changed. The sources say, in Swedish and the oldest first; words that are new since the definition before are underlined.",
    none: "The source states no definition.",
    same: "The same words as in {{date}}.",
    added: "New since {{date}}:",
    removed: "No longer there:",
    after:
      "When two mappings state different definitions, or one of them states none, the page Change says so at its top. It is a property of the pair, never a kind of change.",
  },
  states: {
    title: "State and publication",
    text: "A mapping is not a year. It has a state, which is the time that it describes, and a day on which it was published. The state is as exact as the source says. A year can have several mappings: a question about a year is answered with the latest of that year, and the answer says which.",
    news: "A news item is no mapping. What it says of a scene is a dated statement, and counts that it mentions are quoted counts. They stand outside the mappings and are marked so.",
    stateOf: "State",
    precision: "How exact",
    publishedOn: "Published",
    publisher: "Publisher",
    year: "a year",
    month: "a month",
    day: "a day",
    undated: "no date given",
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
  positions: {
    title: "Where a scene lies",
    text: "Every position on the map says what it rests on. No ground is made up at a real place.",
    mapped: "Mapped ground",
    mappedText:
      "Drawn by those who mapped. Only such ground has an area and can be compared in square metres.",
    described: "Described in words",
    describedText:
      "The source names the edges. The area is drawn here from the words, as exactly as is said beside it.",
    place: "A place with its uncertainty",
    placeText:
      "The middle of a named place or district. The scene lies somewhere within the disc; the disc is not the scene's ground.",
    unknown: "Unknown",
    unknownText: "No source says where. The scene stands in the list and is not drawn.",
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
    respondents:
      "Rows of respondents are never stored. They are read, counted and forgotten; only the table leaves the computer where they are.",
  },
  exposure: {
    title: "Residents near scenes",
    text: "The number is an estimate from residents by square. A square that lies only partly within the distance or the area counts with that part of its ground. Numbers are in tens and not shown when fewer than {{step}}, so parts need not agree with their sum. From 2025 Statistics Sweden adds noise to the numbers of the squares.",
  },
  disclosure: {
    title: "Protection of individuals",
    text: "The protection is for what we compute about people: respondents of a survey, and residents near scenes. Numbers that an authority has published are repeated as they are. Scenes are places, and nothing about them is held back.",
    answers:
      "Of respondents: a cell is shown only with at least {{minN}} answers (or more, where the table says so) and at least {{minCount}} yes and {{minCount}} no.",
    complementary:
      "Other cells are held back beside it, until nobody can work out the first by subtraction.",
    change:
      "A change is shown only when both of its numbers may be, and only one table is made of the same respondents.",
    residents: "Of residents: numbers are in tens, and fewer than {{step}} are not shown.",
    reader:
      "From all that is shown a range can be worked out for a number that is held back. The range always spans at least {{minN}} answers, and {{minCount}} yes or no. That a number is held back does not say that it is small: a large number can be held back to protect another.",
  },
  missing: {
    title: "When there is no number",
    text: "Silent, zero, ceased, held back and not comparable are five different things and never look alike.",
    sign: "Sign",
    meaning: "Meaning",
    dots: "The number is not shown. The reason stands beside it, is read aloud and comes with the API's answer.",
    zero: "Zero is a number: the source says zero, or we have counted to zero.",
    empty: "An empty cell: the question does not concern the row.",
    dash: "Not used here. In other Swedish tables it means zero; here zero is written as a digit.",
    emptySign: "(empty)",
    silent: "Silent",
    suppressed: "Not shown",
    notComparable: "Cannot be compared",
    reason: {
      "not-published": "No number is published.",
      "not-found": "We have found no source that has the number.",
      "no-mapping": "No mapping was made.",
      "not-reported": "The kommun did not report.",
      contradicted: "The sources contradict each other.",
      "no-answers": "Nobody answered.",
      "too-few": "The number is of too few people.",
      complementary: "The number would give away another that is not shown.",
    },
  },
  published: {
    title: "Published numbers and contradictions",
    text: "Numbers that an authority has published are repeated as they stand and never recomputed. Beside them stands how many scenes the sources name. Where a source is silent that is said, never a zero. Sources that contradict each other are both shown, and the key figures say that they do.",
    none: "In this edition no sources contradict each other.",
    against: "against",
  },
  corrections: {
    title: "Corrections",
    text: "A corrected statement is not removed. It stays with what was wrong, what is right, when it was corrected and why.",
    none: "There are no corrections in this edition.",
  },
  citing: {
    title: "Releases, and how to cite one",
    text: "All that is shown comes from a release. It never changes, and its number is computed from its content: the same facts give the same number. When something is added or corrected there is a new release.",
    example:
      "Name the source, the dataset, the release and the state, and the number can be found again:",
    line: "Scenkartan, {{edition}}, release {{release}}, state of {{date}}.",
    address:
      "The same answer comes for as long as the release is kept. After that the API says that it is gone and which one came next:",
  },
  report: {
    title: "Report an error",
    text: "The same link is on the page of every county, kommun, lokalpolisområde and scene. The letter is filled in with the page's address and the number of the release, so that the error can be found. Do not write about individual persons.",
  },
  not: {
    title: "What this is not",
    list: "It is not the list of vulnerable areas (utsatta områden). The police make that one, and it assesses other things.",
    count: "It is not a count of crimes, persons or drugs, and no register of people.",
    ranking:
      "It is not a ranking of places or kommuner. Lists are in alphabetical order unless a reader sorts them.",
    cause:
      "It says nothing about causes. That something changed after an operation does not show that the operation changed it.",
    complete:
      "It is not complete. A place that nobody has mapped is not here, and that does not mean that the place is free of problems.",
  },
  licence: {
    title: "Licence",
    text: "The compilation and what we have computed is free to use (CC0). The sources keep their own terms. The map's coast comes from OpenStreetMap contributors (ODbL). Every answer of the API names its release, source and licence.",
    cc0: "Terms: CC0 1.0",
    odbl: "Terms: ODbL 1.0",
    data: "Open data (API)",
  },
};
