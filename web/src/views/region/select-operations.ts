/** Which of a county's operations concern a region. */

import type { OperationAnswer } from "@scenkartan/server/api-types";
import type { Region } from "./region.ts";

/** Those that name the kommun or the lokalpolisområde; all of them for the county. */
export function selectOperations(
  operations: readonly OperationAnswer[],
  { ref }: Pick<Region, "ref">,
): OperationAnswer[] {
  return operations.filter(({ kommunkoder, lokalpolisomrade }) => {
    if (ref.kind === "kommun") return kommunkoder.includes(ref.kommunkod);
    return ref.kind === "lan" || lokalpolisomrade === ref.lokalpolisomrade;
  });
}
