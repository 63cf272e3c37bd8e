/** Turns codes from a request into regions that exist, or into a 404. */

import {
  type Kommun,
  type Kommunkod,
  type Lan,
  type Lanskod,
  type Lokalpolisomrade,
  type LokalpolisomradeId,
  omitAbsent,
} from "@scenkartan/domain";
import {
  findRows,
  kommunTable,
  lanTable,
  lokalpolisomradeTable,
  type Region,
  type Release,
} from "../release/index.ts";
import { ProblemError, toParameterProblem } from "./problem.ts";

/** The regions that a request names, each under the name of its parameter. */
export interface NamedRegions {
  readonly lanskod?: Lanskod | undefined;
  readonly kommunkod?: Kommunkod | undefined;
  readonly lokalpolisomrade?: LokalpolisomradeId | undefined;
}

/**
 * The county that the named regions lie in; undefined when none is named.
 * Errors: 404 for a code that nothing has; 400 when they lie in different counties, where an empty
 * answer would pass for silence.
 */
export function findCounty(release: Release, named: NamedRegions): Lanskod | undefined {
  const { lanskod, kommunkod, lokalpolisomrade } = named;
  const counties = omitAbsent({
    lanskod: lanskod && findLan(release, lanskod).lanskod,
    kommunkod: kommunkod && findKommun(release, kommunkod).lanskod,
    lokalpolisomrade: lokalpolisomrade && findLokalpolisomrade(release, lokalpolisomrade).lanskod,
  });
  const [county, ...others] = new Set(Object.values(counties));
  if (others.length > 0) throw toDifferentCounties(named, counties);
  return county;
}

/** The smallest region that is named; undefined where none or only a county is. */
export function toSmallestRegion({
  kommunkod,
  lokalpolisomrade,
}: NamedRegions): Region | undefined {
  if (lokalpolisomrade) return { regionKind: "lokalpolisomrade", regionId: lokalpolisomrade };
  return kommunkod && { regionKind: "kommun", regionId: kommunkod };
}

/** Throws a 404 for a code that no kommun has. */
export function findKommun({ db }: Release, kommunkod: Kommunkod): Kommun {
  const [kommun] = findRows(db, kommunTable, { kommunkod });
  if (kommun !== undefined) return kommun;
  throw new ProblemError("unknown-kommun", {
    sv: `Ingen kommun har koden ${kommunkod}. Alla koder finns i kommuner.`,
    en: `No kommun has the code ${kommunkod}. All codes are listed by kommuner.`,
  });
}

/** Throws a 404 for a code that no län has, naming those that there are. */
export function findLan({ db }: Release, lanskod: Lanskod): Lan {
  const all = findRows(db, lanTable);
  const lan = all.find((each) => each.lanskod === lanskod);
  if (lan !== undefined) return lan;
  const known = all.map((each) => each.lanskod).join(", ");
  throw new ProblemError("unknown-lan", {
    sv: `Inget län har koden ${lanskod}. De som finns: ${known}.`,
    en: `No län has the code ${lanskod}. Known: ${known}.`,
  });
}

/** Throws a 404 for an id that no lokalpolisområde has. */
export function findLokalpolisomrade(
  { db }: Release,
  lokalpolisomrade: LokalpolisomradeId,
): Lokalpolisomrade {
  const [found] = findRows(db, lokalpolisomradeTable, {
    lokalpolisomrade,
  });
  if (found !== undefined) return found;
  throw new ProblemError("unknown-lokalpolisomrade", {
    sv: `Lokalpolisområdet ${lokalpolisomrade} finns inte här. De som finns listas i lokalpolisomraden.`,
    en: `There is no lokalpolisområde ${lokalpolisomrade} here. Known ones: lokalpolisomraden.`,
  });
}

function toDifferentCounties(
  named: NamedRegions,
  counties: { readonly [K in keyof NamedRegions]?: Lanskod },
): ProblemError {
  const entries = Object.entries(counties);
  const [, first] = entries[0] as [string, Lanskod];
  const errors = entries
    .filter(([, lanskod]) => lanskod !== first)
    .map(([parameter]) => ({
      parameter,
      value: named[parameter as keyof NamedRegions] as string,
      allowed: `län ${first}`,
    }));
  const each = entries.map(([parameter, lanskod]) => `${parameter}: län ${lanskod}`).join(", ");
  return toParameterProblem(errors, {
    sv: `Koderna ligger i olika län (${each}).`,
    en: `The codes lie in different counties (${each}).`,
  });
}
