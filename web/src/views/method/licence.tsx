/** What may be done with the facts, the code and the coast. */

import { basePath } from "../../selection/editions.ts";
import { useTranslation } from "../../text/use-translation.tsx";

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
          <a href={`${basePath}/api/v1/openapi.json`}>{t("licence.data")}</a>
        </li>
      </ul>
    </>
  );
}
