/** Sections that words and a link suffice for. */

import { useSuspenseQuery } from "@tanstack/react-query";
import { snapshotsQuery } from "../../queries/mappings.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Bullets } from "../../ui/bullets.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { ReportError } from "../sections/report-error.tsx";
import { SHORTCOMINGS, SUPERVISION_URL } from "./statement.ts";

export function Status() {
  const { t } = useTranslation("accessibility");
  return (
    <>
      <p>
        <strong>{t("status.partial")}</strong>
      </p>
      <p>{t("status.why")}</p>
    </>
  );
}

export function Known() {
  const { t } = useTranslation("accessibility");
  return (
    <>
      <p>{t("known.text")}</p>
      <Bullets items={SHORTCOMINGS.map((name) => t(`known.${name}`))} />
      <p>{t("known.burden")}</p>
    </>
  );
}

export function Cannot() {
  const { t } = useTranslation("accessibility");
  return (
    <>
      <p>{t("cannot.text")}</p>
      <p>
        <PageLink path="/data">{t("cannot.data")}</PageLink>
      </p>
    </>
  );
}

export function Report() {
  const { t: ts } = useTranslation();
  const { release } = useSuspenseQuery(snapshotsQuery).data;
  return <ReportError title={ts("footer.accessibility")} release={release} about="access" />;
}

export function Supervision() {
  const { t } = useTranslation("accessibility");
  return (
    <>
      <p>{t("supervision.text")}</p>
      <p>
        <a href={SUPERVISION_URL} rel="noreferrer">
          {t("supervision.link")}
        </a>
      </p>
    </>
  );
}
