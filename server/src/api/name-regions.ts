/** What regions are called. */

import {
  findRows,
  kommunTable,
  lanTable,
  lokalpolisomradeTable,
  type Region,
  type Release,
} from "../release/index.ts";

/** The name of each region of the edition; its id where nothing is called so. */
export function nameRegions({ db }: Release): (region: Region) => string {
  const names = new Map<string, string>([
    ...findRows(db, lanTable).map(({ lanskod, lan }) => [`lan ${lanskod}`, lan] as const),
    ...findRows(db, kommunTable).map(
      ({ kommunkod, kommun }) => [`kommun ${kommunkod}`, kommun] as const,
    ),
    ...findRows(db, lokalpolisomradeTable).map(
      ({ lokalpolisomrade, name }) => [`lokalpolisomrade ${lokalpolisomrade}`, name] as const,
    ),
  ]);
  return ({ regionKind, regionId }) => names.get(`${regionKind} ${regionId}`) ?? regionId;
}
