/** Every text of the page Trygghet, in English. */

import type { sv } from "./sv.ts";

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

export const en: Words<typeof sv> = {
  title: {
    near: "{{near}} percent feel unsafe within {{metres}} metres, {{whole}} percent in all of {{region}}",
    plain: "Insecurity and distance",
  },
  subtitle: {
    published:
      "Share who feel unsafe in their neighbourhood in {{year}}, as it was published. The county's share includes those who live near an open drug scene.",
    measured:
      "Share who feel unsafe in {{year}}, by distance to the nearest active scene with mapped ground. The share of {{region}} includes those who live nearby.",
  },
  method: "How it is computed",
  loading: "Fetching the figures …",
  survey: "Survey",
  whole: "Whole county",
  chart: {
    heading: "Share who feel unsafe, by distance",
    label:
      "Share who feel unsafe by distance to the nearest scene. The same numbers stand in the table.",
    reference: "{{region}}, those nearby included: {{share}}%",
    scale: "percent who feel unsafe",
    interval: "The line is a 95 percent interval of uncertainty.",
    noMargin: "Margin of error and number of answers are not published.",
  },
  band: {
    first: "at most {{to}} m",
    middle: "{{from}}–{{to}} m",
    last: "over {{from}} m",
    reference: "The whole area, those nearby included",
  },
  table: {
    heading: "The same numbers as a table",
    distance: "Distance",
    share: "Share, %",
    interval: "Interval, %",
    n: "Answers",
    effectiveN: "Effective number",
    difference: "Against the whole area, percentage points",
    none: "No established difference",
    of: "{{difference}} ({{low}} to {{high}})",
    missing: "missing",
    note: "The dots .. mean that the number is not shown. There are too few answers, or another number could be worked out.",
  },
  missing: {
    "too-few": "not shown: too few answers",
    complementary: "not shown: it would reveal another number",
    "no-answers": "no answers",
    "not-published": "missing: not published",
    "not-found": "missing: not found",
    "no-mapping": "missing: no mapping",
    "not-reported": "missing: the kommun did not report",
    contradicted: "missing: the sources contradict each other",
  },
  about: {
    heading: "About the survey",
    read_one: "{{formatted}} respondent in the file.",
    read_other: "{{formatted}} respondents in the file.",
    noAnswer_one: "{{formatted}} did not answer the question and is in no share.",
    noAnswer_other: "{{formatted}} did not answer the question and are in no share.",
    wrong_one: "{{formatted}} row was left out because it was wrong.",
    wrong_other: "{{formatted}} rows were left out because they were wrong.",
    scenes_one: "Distance is measured to {{formatted}} active scene with mapped ground.",
    scenes_other: "Distance is measured to {{formatted}} active scenes with mapped ground.",
    without_one: "{{formatted}} active scene has no ground and is not included.",
    without_other: "{{formatted}} active scenes have no ground and are not included.",
    weighted: "Answers are weighted.",
    unweighted: "All answers weigh the same.",
    rule: "Numbers of fewer than {{minN}} answers are not shown, nor with fewer than {{minCount}} yes or no.",
    source: "Source: {{publisher}}, {{title}}; processing: Scenkartan.",
  },
  years: {
    heading: "Between the surveys",
    intro:
      "Shares at the same distance in two surveys. The difference is shown only when both numbers may be shown.",
    difference: "Difference, percentage points",
  },
  published: {
    heading: "Other published shares",
    intro:
      "The surveys ask different questions. The share who feel safe late at night cannot be turned into the share who feel unsafe in their neighbourhood.",
    area: "Area",
    year: "Year",
    share: "Share, %",
    n: "Answers",
    margin: "Margin of error",
    none: "No other shares have been published.",
  },
  exposure: {
    heading: "Residents near active scenes",
    intro:
      "Estimated residents within a distance of an active scene with mapped ground. Squares of {{cell}} m are shared by area; numbers are in tens, so parts and sum may differ.",
    noise: "From 2025 Statistics Sweden adds noise to the population of squares.",
    none: "No ground is mapped here, so it cannot be said how many live near a scene. That is not the same as zero.",
    residents: "Residents within {{metres}} m",
    scenes: "Active scenes",
    date: "Mapping",
    of: "All residents",
    partial: "A kommun did not report; its scenes are not included.",
    chartResidents: "Residents within {{metres}} m of an active scene, mapping by mapping.",
    chartScenes: "Active scenes, mapping by mapping.",
    within: "Within",
    metres: "{{metres}} m",
    source: "Population: {{publisher}}, {{title}}, {{year}}.",
  },
  map: {
    label: "Map with distances around active scenes",
    band: "at most {{metres}} m",
    noGround: "Distances are not drawn: no ground is mapped.",
  },
  empty: {
    title: "No shares",
    text: "No source in this edition states insecurity by distance, and no survey has been loaded.",
  },
};
