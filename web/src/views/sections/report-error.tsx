/** How to say that something on a page is wrong: a letter begun, to whoever runs the service. */

import { toReportLink } from "../../selection/report-link.ts";
import { settings } from "../../selection/settings.ts";
import { useAddress } from "../../selection/use-address.ts";
import { useTranslation } from "../../text/use-translation.tsx";

interface ReportErrorProps {
  /** What the page is about. */
  readonly title: string;
  readonly release: string;
  /** A statement that is wrong, or something that somebody cannot use. */
  readonly about?: "facts" | "access";
}

export function ReportError({ title, release, about = "facts" }: ReportErrorProps) {
  const { t } = useTranslation("report");
  // Followed, so that the letter tells of the page as it is when the link is used.
  useAddress();
  const { reportAddress } = settings;
  if (reportAddress === undefined) return <p>{t("none")}</p>;
  const link = toReportLink({
    reportAddress,
    subject: t("subject", { title }),
    questions: [t(`${about}.first`), t(`${about}.second`)],
    facts: [window.location.href, t("release", { release })],
  });
  return (
    <>
      <p>{t(`${about}.text`)}</p>
      <p>
        <a href={link}>{t("link")}</a>
      </p>
    </>
  );
}
