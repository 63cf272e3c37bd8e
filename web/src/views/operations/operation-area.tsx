/** The ground of an operation: the words that describe it, how right it is drawn, and where. */

import { formatNumber } from "@scenkartan/domain";
import { toBounds, toView } from "@scenkartan/figures/map";
import type { OperationAnswer, SnapshotAnswer } from "@scenkartan/server/api-types";
import type { Geometry } from "geojson";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";

/** As wide as the ground may be on a phone's map. */
const SHOWN_PX = 240;

interface OperationAreaProps {
  readonly operation: OperationAnswer;
  readonly snapshots: readonly SnapshotAnswer[];
}

export function OperationArea({ operation, snapshots }: OperationAreaProps) {
  const { t } = useTranslation("operations");
  const { language } = useSelection().selection;
  const { extent } = operation;
  if (extent === undefined) return t("facts.noArea");
  const selection = toMapSelection(operation, snapshots);
  return (
    <>
      <q lang="sv">{extent.describedAs}</q>
      <span className="quiet">
        {" "}
        {t("facts.drawn", { metres: formatNumber(extent.precisionM, language) })}
      </span>{" "}
      {selection && (
        <PageLink path="/" selection={selection}>
          {t("facts.onMap")}
        </PageLink>
      )}
    </>
  );
}

/** The map shows what belongs to a mapping's county, so a county without one cannot be shown. */
function toMapSelection(
  { extent, lanskod }: OperationAnswer,
  snapshots: readonly SnapshotAnswer[],
) {
  const bounds = extent && toBounds([extent.geometry as Geometry]);
  const shownByDefault = snapshots.find(({ isDefault }) => isDefault) ?? snapshots[0];
  const ofCounty = snapshots.findLast((each) => each.lanskod === lanskod);
  if (bounds === undefined || ofCounty === undefined) return undefined;
  return {
    view: toView(bounds, SHOWN_PX),
    ...(shownByDefault?.lanskod !== lanskod && { snapshotId: ofCounty.snapshotId }),
  };
}
