/** What a release is, and how to cite one so that its numbers can be found again. */

import { toApiPath } from "../../selection/api-address.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import styles from "./citing.module.css";
import { useCitation } from "./use-citation.ts";

export function Citing() {
  const { t } = useTranslation("method");
  const citation = useCitation();
  if (citation === undefined) return <p>{t("citing.text")}</p>;
  const { line, path, query } = citation;
  return (
    <>
      <p>{t("citing.text")}</p>
      <p>{t("citing.example")}</p>
      <div className={styles.citation}>
        <p>{line}</p>
        <CopyButton text={line} />
      </div>
      <p>{t("citing.address")}</p>
      <p className={styles.address}>
        <a href={toApiPath(path, query)}>{toApiPath(path, query)}</a>
      </p>
    </>
  );
}
