/** How shares of respondents and numbers of residents are computed. */

import { RESIDENTS_STEP } from "@scenkartan/domain";
import { useTranslation } from "../../text/use-translation.tsx";

export function Proximity() {
  const { t } = useTranslation("method");
  return (
    <>
      <p>{t("proximity.reference")}</p>
      <p>{t("proximity.distance")}</p>
      <p>{t("proximity.interval")}</p>
      <p>{t("proximity.assumptions")}</p>
      <p>{t("proximity.respondents")}</p>
    </>
  );
}

export function Exposure() {
  const { t } = useTranslation("method");
  return <p>{t("exposure.text", { step: RESIDENTS_STEP })}</p>;
}
