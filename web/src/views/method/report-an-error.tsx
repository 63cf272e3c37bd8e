/** How to say that something is wrong. */

import { useSuspenseQuery } from "@tanstack/react-query";
import { snapshotsQuery } from "../../queries/mappings.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { ReportError } from "../sections/report-error.tsx";

export function ReportAnError() {
  const { t } = useTranslation("method");
  const { release } = useSuspenseQuery(snapshotsQuery).data;
  return (
    <>
      <ReportError title={t("title")} release={release} />
      <p>{t("report.text")}</p>
    </>
  );
}
