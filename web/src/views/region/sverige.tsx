/** The page Sverige: what is published of each län, and of which nothing is. */

import { formatList, toLanPath } from "@scenkartan/domain";
import type { LanAnswer } from "@scenkartan/server/api-types";
import { useSuspenseQuery } from "@tanstack/react-query";
import { lanQuery } from "../../queries/mappings.ts";
import { edition } from "../../selection/editions.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { DocumentPage } from "../site/document-page.tsx";
import styles from "./sverige.module.css";

export function Sverige() {
  const { t } = useTranslation("region");
  const { language } = useSelection().selection;
  const all = useSuspenseQuery(lanQuery).data.items;
  const mapped = all.filter(({ holds }) => holds.snapshots > 0);
  const others = all.filter((each) => each.holds.snapshots === 0 && !isSilent(each));
  const groups = { mapped, other: others, silent: all.filter(isSilent) };
  const title = edition?.fictional ? toTitle(language) : t("sverige.title");
  return (
    <DocumentPage
      page="sverige"
      title={title}
      intro={<p>{t(edition?.fictional ? "sverige.introFictional" : "sverige.intro")}</p>}
      sections={(["mapped", "other", "silent"] as const)
        .filter((name) => groups[name].length > 0)
        .map((name) => ({
          id: name,
          title: t(`sverige.${name}Title`),
          content: <Counties counties={groups[name]} />,
        }))}
    />
  );
}

function toTitle(language: "sv" | "en"): string {
  return (language === "sv" ? edition?.titleSv : edition?.titleEn) ?? "";
}

function isSilent({ holds }: LanAnswer): boolean {
  return Object.values(holds).every((count) => count === 0);
}

function Counties({ counties }: { readonly counties: readonly LanAnswer[] }) {
  const { t } = useTranslation("region");
  const { language } = useSelection().selection;
  return (
    <ul className={styles.counties}>
      {counties.map(({ lanskod, lan, holds }) => {
        const known = (["snapshots", "operations", "plans"] as const)
          .filter((kind) => holds[kind] > 0)
          .map((kind) =>
            t(`sverige.${kind === "snapshots" ? "mappings" : kind}`, { count: holds[kind] }),
          );
        return (
          <li key={lanskod}>
            <PageLink path={toLanPath({ lanskod, lan })}>{lan}</PageLink>
            {known.length > 0 && <span>{formatList(known, language)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
