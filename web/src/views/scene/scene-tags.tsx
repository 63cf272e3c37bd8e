/** What qualifies a scene at one mapping, in a word or two each. */

import { formatDate } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Tag } from "../../ui/tag.tsx";

export function SceneTags({ properties }: Pick<SceneFeature, "properties">) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const { event, statusBasis, positionBasis, corrections, dated, status } = properties;
  const change = event === "added" || event === "shrunk" || event === "grown" ? event : undefined;
  return (
    <>
      {change && <Tag>{t(`list.event.${change}`)}</Tag>}
      {status === "unknown" &&
        dated.map(({ observedOn }) => (
          <Tag key={observedOn}>{formatDate(observedOn, language)}</Tag>
        ))}
      {corrections.length > 0 && <Tag kind="strong">{t("list.corrected")}</Tag>}
      {statusBasis === "inferred" && <Tag>{t("list.inferred")}</Tag>}
      {positionBasis === "unknown" && <Tag>{t("list.noPosition")}</Tag>}
    </>
  );
}
