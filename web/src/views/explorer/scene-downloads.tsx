/** The very addresses at which the API answers with what is shown, and the table to copy. */

import { formatNumber, omitAbsent } from "@scenkartan/domain";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Downloads } from "../sections/downloads.tsx";
import { CopyTable } from "./copy-table.tsx";
import { EmptyFilter } from "./empty-filter.tsx";
import { toSceneQuestion } from "./to-scene-address.ts";
import type { useExplorer } from "./use-explorer.ts";

export function SceneDownloads({ explorer }: { explorer: ReturnType<typeof useExplorer> }) {
  const { t } = useTranslation("explorer");
  const { language } = useSelection().selection;
  const { groups, shown, listed, filter, region, snapshot, release } = explorer;
  const { query, count } = toSceneQuestion(groups, shown);
  const { snapshotId, lanskod } = snapshot;
  const { kommunkod, lokalpolisomrade } = region ?? {};
  const say = (number: number) => formatNumber(number, language);
  return (
    <>
      {listed.length === 0 && !filter.isUsual && <EmptyFilter />}
      <Downloads
        release={release ?? ""}
        figure={omitAbsent({ kommunkod, lokalpolisomrade })}
        downloads={[
          {
            label: t("downloads.scenes", { count, all: say(count) }),
            format: "GeoJSON",
            path: "/scenes",
            query: { snapshot: snapshotId, kommunkod, lokalpolisomrade, ...query },
          },
          {
            label: t("downloads.kommuner"),
            format: "GeoJSON",
            path: "/kommuner",
            query: { snapshot: snapshotId, lanskod },
          },
          {
            label: t("downloads.lokalpolisomraden"),
            format: "GeoJSON",
            path: "/lokalpolisomraden",
            query: { snapshot: snapshotId, lanskod },
          },
          { label: t("downloads.totals"), format: "JSON", path: "/totals" },
          { label: t("downloads.sources"), format: "JSON", path: "/sources" },
        ]}
      />
      {count > listed.length && (
        <p>{t("downloads.more", { all: say(count), shown: say(listed.length) })}</p>
      )}
      <p>
        <CopyTable explorer={explorer} />
      </p>
    </>
  );
}
