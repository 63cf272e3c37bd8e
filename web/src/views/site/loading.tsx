/** Says that something is on its way. */

import { useTranslation } from "../../text/use-translation.tsx";

export function Loading() {
  const { t } = useTranslation();
  return <p>{t("app.loading")}</p>;
}
