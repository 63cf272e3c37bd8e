/** How the pages were assessed, and when. */

import { formatDate } from "@scenkartan/domain";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { ASSESSED_ON, UPDATED_ON } from "./statement.ts";

export function Assessed() {
  const { t } = useTranslation("accessibility");
  const { language } = useSelection().selection;
  return (
    <>
      <p>{t("assessed.how")}</p>
      <p>
        {t("assessed.dates", {
          assessed: formatDate(ASSESSED_ON, language, "long"),
          updated: formatDate(UPDATED_ON, language, "long"),
        })}
      </p>
    </>
  );
}
