/** The corrections that the county sends after its mappings, by mapping and running number. */

import { join } from "node:path";
import { writeCsv } from "../dataset/write-table.ts";
import type { Mapping } from "./calendar.ts";
import type { Lives } from "./evolve-scenes.ts";

const COLUMNS = [
  "correctionId",
  "snapshotId",
  "lopnr",
  "correctedOn",
  "wasSv",
  "wasEn",
  "isSv",
  "isEn",
  "reasonSv",
  "reasonEn",
  "sourceId",
] as const;

/** `handed-in/corrections.csv`; an error is put right in May after its mapping was published. */
export function writeCorrections(
  folder: string,
  { scenes }: Lives,
  mappings: readonly Mapping[],
  rolls: readonly { readonly lopnr: Int32Array }[],
): void {
  const rows = scenes.flatMap(({ number, listedByErrorAt }) => {
    if (listedByErrorAt === undefined) return [];
    const mapping = mappings[listedByErrorAt] as Mapping;
    const lopnr = rolls[listedByErrorAt]?.lopnr[number];
    return [
      {
        correctionId: `ovning-${mapping.year}-${lopnr}`,
        snapshotId: mapping.snapshotId,
        lopnr,
        correctedOn: `${mapping.year + 1}-05-20`,
        wasSv: `Felaktigt upptagen som aktiv i kartläggningen ${mapping.year}.`,
        wasEn: `Wrongly listed as active in the mapping of ${mapping.year}.`,
        isSv: "Upphörd redan före kartläggningen.",
        isEn: "Ceased already before the mapping.",
        reasonSv: "Raden följde med från året innan (övning).",
        reasonEn: "The row was carried over from the year before (practice).",
        sourceId: "ovning-rattelser",
      },
    ];
  });
  writeCsv(join(folder, "handed-in/corrections.csv"), COLUMNS, rows);
}
