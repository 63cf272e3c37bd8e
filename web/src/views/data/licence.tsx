/** Whose what is, and what may be done with it. */

import { toApiPath } from "../../selection/api-address.ts";
import { useTranslation } from "../../text/use-translation.tsx";

export function Licence() {
  const { t } = useTranslation("data");
  return (
    <>
      <p>{t("licence.own")}</p>
      <p>
        {t("licence.sources")} <a href={toApiPath("/sources")}>{t("licence.sourceList")}</a>
      </p>
      <p>{t("licence.coast")}</p>
    </>
  );
}
