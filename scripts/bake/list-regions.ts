/** The regions of a county that are counted one by one. */

import type { Lanskod } from "@scenkartan/domain";
import type { Dataset, Region } from "@scenkartan/server/release";

/** The county itself, then its kommuner, then its lokalpolisområden, in the order of their files. */
export function listRegions(dataset: Dataset, lanskod: Lanskod): Region[] {
  const inCounty = <T extends { lanskod: string }>(list: readonly T[]) =>
    list.filter((item) => item.lanskod === lanskod);
  return [
    { regionKind: "lan", regionId: lanskod },
    ...inCounty(dataset.kommuner).map(
      ({ kommunkod }) => ({ regionKind: "kommun", regionId: kommunkod }) as const,
    ),
    ...inCounty(dataset.lokalpolisomraden).map(
      ({ lokalpolisomrade }) =>
        ({ regionKind: "lokalpolisomrade", regionId: lokalpolisomrade }) as const,
    ),
  ];
}
