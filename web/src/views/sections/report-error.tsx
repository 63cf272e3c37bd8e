/** How to say that something on a page is wrong: a letter begun, to whoever runs the service. */

import { useLocation } from "@tanstack/react-router";
import { toReportLink } from "../../selection/report-link.ts";
import { settings } from "../../selection/settings.ts";
import { useTranslation } from "../../text/use-translation.tsx";

interface ReportErrorProps {
  /** What the page is about. */
  readonly title: string;
  readonly release: string;
}

export function ReportError({ title, release }: ReportErrorProps) {
  const { t } = useTranslation("region");
  // Followed, so that the letter tells of the page as it is when the link is used.
  useLocation();
  const { reportAddress } = settings;
  if (reportAddress === undefined) return <p>{t("report.none")}</p>;
  const link = toReportLink({
    reportAddress,
    subject: t("report.subject", { title }),
    questions: [t("report.wrong"), t("report.source")],
    facts: [window.location.href, t("report.release", { release })],
  });
  return (
    <>
      <p>{t("report.text")}</p>
      <p>
        <a href={link}>{t("report.link")}</a>
      </p>
    </>
  );
}
