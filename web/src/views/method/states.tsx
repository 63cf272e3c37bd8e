/** The time that each mapping describes, and the day on which it was published. */

import { formatDate } from "@scenkartan/domain";
import { useSuspenseQuery } from "@tanstack/react-query";
import { snapshotsQuery } from "../../queries/mappings.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { WideTable } from "../../ui/table.tsx";

const COLUMNS = ["stateOf", "precision", "publishedOn", "publisher"] as const;

export function States() {
  const { t } = useTranslation("method");
  const { language } = useSelection().selection;
  const snapshots = useSuspenseQuery(snapshotsQuery).data.items;
  return (
    <>
      <p>{t("states.text")}</p>
      <WideTable labelledBy="states">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`states.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {snapshots.map(({ snapshotId, stateOf, stateOfPrecision, publishedOn, publisher }) => (
            <tr key={snapshotId}>
              <th scope="row">{formatDate(stateOf, language)}</th>
              <td>{t(`states.${stateOfPrecision}`)}</td>
              <td>{publishedOn ? formatDate(publishedOn, language) : t("states.undated")}</td>
              <td>{publisher}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p>{t("states.news")}</p>
    </>
  );
}
