/** What may be done with the facts, the code and the coast. */

import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";

const TERMS = [
  ["cc0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["odbl", "https://opendatacommons.org/licenses/odbl/1-0/"],
] as const;

export function Licence() {
  const { t } = useTranslation("method");
  return (
    <>
      <p>{t("licence.text")}</p>
      <ul>
        {TERMS.map(([name, url]) => (
          <li key={name}>
            <a href={url} rel="noreferrer">
              {t(`licence.${name}`)}
            </a>
          </li>
        ))}
        <li>
          <PageLink path="/data">{t("licence.data")}</PageLink>
        </li>
      </ul>
    </>
  );
}
