/** The tolerances with which the edition's mappings were compared, as the API states them. */

import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { defaultChangesQuery } from "../../queries/changes.ts";
import { snapshotsQuery } from "../../queries/mappings.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { formatNumber } from "../../text/format.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import styles from "./method.module.css";

export function Tolerances() {
  const { t } = useTranslation("method");
  const { language } = useSelection().selection;
  const snapshots = useSuspenseQuery(snapshotsQuery).data.items;
  const lanskod = (snapshots.find(({ isDefault }) => isDefault) ?? snapshots[0])?.lanskod;
  const { data, isError } = useQuery(defaultChangesQuery(lanskod));
  if (isError) return <p>{t("tolerances.failed")}</p>;
  if (data === undefined) return <p>{t("tolerances.loading")}</p>;
  const { gridM, leastWidthM, leastSharedShare } = data.tolerances;
  const rows = [
    ["gridM", `${formatNumber(gridM, language, 3)} m`],
    ["leastWidthM", `${formatNumber(leastWidthM, language, 3)} m`],
    ["leastSharedShare", `${formatNumber(100 * leastSharedShare, language, 3)} %`],
  ] as const;
  return (
    <dl className={styles.tolerances}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`tolerances.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
