/** What may be done with the answers, and where the sources' own terms begin. */

import { toApiPath } from "../../selection/api-address.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";

export function Licence() {
  const { t } = useTranslation("data");
  const { t: tm } = useTranslation("method");
  return (
    <>
      <p>{tm("licence.text")}</p>
      <p>
        <a href={toApiPath("/sources")}>{t("licence.sources")}</a>
      </p>
      <p>
        <PageLink path="/metod" hash="licence">
          {t("licence.terms")}
        </PageLink>
      </p>
    </>
  );
}
