/** How the release that is shown is cited: one line, and an address that does not change. */

import { formatDate } from "@scenkartan/domain";
import { useSuspenseQuery } from "@tanstack/react-query";
import { snapshotsQuery } from "../../queries/mappings.ts";
import type { Query } from "../../selection/api-address.ts";
import { edition } from "../../selection/editions.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";

export interface Citation {
  readonly line: string;
  /** Of the scenes of the mapping that the line names, in this release. */
  readonly path: string;
  readonly query: Query;
}

/** Undefined for an edition without any mapping. */
export function useCitation(): Citation | undefined {
  const { t } = useTranslation("method");
  const { language } = useSelection().selection;
  const { release, items } = useSuspenseQuery(snapshotsQuery).data;
  const snapshot = items.find(({ isDefault }) => isDefault) ?? items[0];
  const title = language === "sv" ? edition?.titleSv : edition?.titleEn;
  if (snapshot === undefined) return undefined;
  const date = formatDate(snapshot.stateOf, language, "long");
  return {
    line: t("citing.line", { edition: title ?? "", release, date }),
    path: "/scenes",
    query: { snapshot: snapshot.snapshotId, release },
  };
}
