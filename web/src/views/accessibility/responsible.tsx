/** Who answers for the pages at this address. */

import { edition } from "../../selection/editions.ts";
import { settings } from "../../selection/settings.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";

export function Responsible() {
  const { t } = useTranslation("accessibility");
  const { language } = useSelection().selection;
  const { operator } = settings;
  const title = language === "sv" ? edition?.titleSv : edition?.titleEn;
  return (
    <>
      <p>
        {operator
          ? t("responsible.named", { operator })
          : t("responsible.unnamed", { host: window.location.host })}
      </p>
      <p>
        {t("responsible.edition", { edition: title ?? "" })} {t("responsible.copies")}
      </p>
    </>
  );
}
