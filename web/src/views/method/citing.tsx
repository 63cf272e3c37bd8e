/** What a release is, and how to cite one so that its numbers can be found again. */

import { useSuspenseQuery } from "@tanstack/react-query";
import { snapshotsQuery } from "../../queries/mappings.ts";
import { basePath, edition } from "../../selection/editions.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { formatDate } from "../../text/format.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import styles from "./citing.module.css";

export function Citing() {
  const { t } = useTranslation("method");
  const { language } = useSelection().selection;
  const { release, items } = useSuspenseQuery(snapshotsQuery).data;
  const snapshot = items.find(({ isDefault }) => isDefault) ?? items[0];
  const title = language === "sv" ? edition?.titleSv : edition?.titleEn;
  if (snapshot === undefined) return <p>{t("citing.text")}</p>;
  const line = t("citing.line", {
    edition: title ?? "",
    release,
    date: formatDate(snapshot.stateOf, language, "long"),
  });
  const path = `${basePath}/api/v1/scenes?snapshot=${snapshot.snapshotId}&release=${release}`;
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
        <a href={path}>{path}</a>
      </p>
    </>
  );
}
