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
  const { t } = useTranslation("report");
  // Followed, so that the letter tells of the page as it is when the link is used.
  useLocation();
  const { reportAddress } = settings;
  if (reportAddress === undefined) return <p>{t("none")}</p>;
  const link = toReportLink({
    reportAddress,
    subject: t("subject", { title }),
    questions: [t("wrong"), t("source")],
    facts: [window.location.href, t("release", { release })],
  });
  return (
    <>
      <p>{t("text")}</p>
      <p>
        <a href={link}>{t("link")}</a>
      </p>
    </>
  );
}
