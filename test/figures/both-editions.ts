/** Both editions for tests of figures: over HTTP, and their facts as figures see them. */

import { join } from "node:path";
import { type Choice, FIGURES, type FigureDefinition, type Sheet } from "@scenkartan/figures";
import { openLiveEdition } from "@scenkartan/server/release";
import { readFacts } from "../../server/src/api/figures/read-facts.ts";
import { bakeInto, createFolder, openService } from "../api/service.ts";
import { bakeOvningslan } from "../ovningslan.ts";

export const LANGUAGES = ["sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Bakes both, once for a test file. */
export async function openBothEditions() {
  const releasesFolder = createFolder();
  await bakeInto(releasesFolder);
  await bakeOvningslan(releasesFolder);
  const { app, log } = openService(releasesFolder);
  const toFacts = (folder: string) =>
    readFacts(openLiveEdition(join(releasesFolder, folder)).findCurrent());
  const facts = { published: toFacts("default"), ovning: toFacts("ovning") };
  return { app, log, facts, releasesFolder };
}

export type Facts = Awaited<ReturnType<typeof openBothEditions>>["facts"]["published"];

/** The sheet of a figure that is there. Throws with the reason where it is not. */
export function composeSheet(
  facts: Facts,
  slug: string,
  choice: Choice = {},
  language: Language = "sv",
): Sheet {
  const definition = FIGURES.find((each) => each.slug === slug) as FigureDefinition;
  const composed = definition.compose(facts, choice, language);
  if ("missing" in composed) throw new Error(`${slug}: ${composed.missing.en}`);
  return composed.sheet;
}

/** What a figure can be asked of: nothing, every mapping, pair, scene, and every region of its county. */
export function listChoices({ parameters, needs }: FigureDefinition, facts: Facts): Choice[] {
  const snapshots = facts.list("snapshot");
  const counties = [...new Set(snapshots.map(({ lanskod }) => lanskod))];
  const ofCounty = <T extends { readonly lanskod: string }>(rows: readonly T[]) =>
    rows.filter(({ lanskod }) => counties.some((each) => each === lanskod));
  const takes = (name: FigureDefinition["parameters"][number]) => parameters.includes(name);
  const choices: Choice[] = [
    ...(needs.length === 0 ? [{}] : []),
    ...(takes("snapshot")
      ? snapshots.map(({ snapshotId, lanskod }) => ({ snapshot: snapshotId, lanskod }))
      : []),
    ...(takes("from")
      ? facts.list("pair").map(({ fromSnapshotId, toSnapshotId, lanskod }) => ({
          from: fromSnapshotId,
          to: toSnapshotId,
          lanskod,
        }))
      : []),
    ...(takes("kommunkod")
      ? ofCounty(facts.list("kommun")).map(({ kommunkod, lanskod }) => ({ kommunkod, lanskod }))
      : []),
    ...(takes("lokalpolisomrade")
      ? ofCounty(facts.list("lokalpolisomrade")).map(({ lokalpolisomrade, lanskod }) => ({
          lokalpolisomrade,
          lanskod,
        }))
      : []),
    ...(takes("sceneId") ? facts.list("scene").map(({ sceneId }) => ({ sceneId })) : []),
  ];
  return choices;
}

/** Every sheet of an edition in a language, with what it was asked for. */
export function listSheets(facts: Facts, language: Language) {
  return FIGURES.flatMap((definition) =>
    listChoices(definition, facts).flatMap((choice) => {
      const composed = definition.compose(facts, choice, language);
      return "sheet" in composed ? [{ slug: definition.slug, choice, sheet: composed.sheet }] : [];
    }),
  );
}
