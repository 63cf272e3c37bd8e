/** The tolerances with which the edition's mappings were compared, as the API states them. */

import { formatNumber } from "@scenkartan/domain";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { defaultChangesQuery } from "../../queries/changes.ts";
import { snapshotsQuery } from "../../queries/mappings.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Table } from "../../ui/table.tsx";
import { Loaded } from "../site/loaded.tsx";

export function Tolerances() {
  const { t } = useTranslation("method");
  const { language } = useSelection().selection;
  const snapshots = useSuspenseQuery(snapshotsQuery).data.items;
  const lanskod = (snapshots.find(({ isDefault }) => isDefault) ?? snapshots[0])?.lanskod;
  const answer = useQuery(defaultChangesQuery(lanskod));
  return (
    <>
      <p>{t("tolerances.text")}</p>
      <Loaded answer={answer}>
        {({ tolerances: { gridM, leastWidthM, leastSharedShare } }) => (
          <Table kind="numbers" caption={t("tolerances.title")}>
            <tbody>
              <tr>
                <th scope="row">{t("tolerances.gridM")}</th>
                <td>{formatNumber(gridM, language, 3)} m</td>
              </tr>
              <tr>
                <th scope="row">{t("tolerances.leastWidthM")}</th>
                <td>{formatNumber(leastWidthM, language, 3)} m</td>
              </tr>
              <tr>
                <th scope="row">{t("tolerances.leastSharedShare")}</th>
                <td>{formatNumber(100 * leastSharedShare, language, 3)} %</td>
              </tr>
            </tbody>
          </Table>
        )}
      </Loaded>
    </>
  );
}
