/** Turns codes from a request into regions that exist, or into a 404. */

import type {
  Kommun,
  Kommunkod,
  Lan,
  Lanskod,
  Lokalpolisomrade,
  LokalpolisomradeId,
} from "@scenkartan/domain";
import {
  findRows,
  kommunTable,
  lanTable,
  lokalpolisomradeTable,
  type Release,
} from "../release/index.ts";
import { ProblemError } from "./problem.ts";

/** Throws a 404 for a code that no kommun has. */
export function findKommun({ db }: Release, kommunkod: Kommunkod): Kommun {
  const [kommun] = findRows(db, kommunTable, "kommunkod = @kommunkod", { kommunkod });
  if (kommun !== undefined) return kommun;
  throw new ProblemError("unknown-kommun", {
    sv: `Ingen kommun har koden ${kommunkod}. Alla koder finns i kommuner.`,
    en: `No kommun has the code ${kommunkod}. All codes are listed by kommuner.`,
  });
}

/** Throws a 404 for a code that no län has. */
export function findLan({ db }: Release, lanskod: Lanskod): Lan {
  const [lan] = findRows(db, lanTable, "lanskod = @lanskod", { lanskod });
  if (lan !== undefined) return lan;
  throw new ProblemError("unknown-lan", {
    sv: `Inget län har koden ${lanskod}.`,
    en: `No län has the code ${lanskod}.`,
  });
}

/** Throws a 404 for an id that no lokalpolisområde has. */
export function findLokalpolisomrade(
  { db }: Release,
  lokalpolisomrade: LokalpolisomradeId,
): Lokalpolisomrade {
  const [found] = findRows(db, lokalpolisomradeTable, "lokalpolisomrade = @lokalpolisomrade", {
    lokalpolisomrade,
  });
  if (found !== undefined) return found;
  throw new ProblemError("unknown-lokalpolisomrade", {
    sv: `Lokalpolisområdet ${lokalpolisomrade} finns inte här. De som finns listas i lokalpolisomraden.`,
    en: `There is no lokalpolisområde ${lokalpolisomrade} here. Known ones: lokalpolisomraden.`,
  });
}
