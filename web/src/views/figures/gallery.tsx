/** Every figure of a region as a picture, and why the others are not there. */

import { useQuery } from "@tanstack/react-query";
import { figuresQuery } from "../../queries/figures.ts";
import { type Query, toEditionPath } from "../../selection/api-address.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { FailedMessage } from "../site/failed-message.tsx";
import { Loading } from "../site/loading.tsx";
import pageStyles from "./figures.module.css";
import styles from "./gallery.module.css";
import { GalleryCard, MissingCard } from "./gallery-card.tsx";
import { RecentFigures } from "./recent-figures.tsx";
import { RegionChoices } from "./region-choices.tsx";
import { useRecentFigures } from "./use-recent-figures.ts";
import type { ShownFigures } from "./use-studio.ts";

export function Gallery({ page }: { readonly page: ShownFigures }) {
  const { t } = useTranslation("figures");
  const { selection } = useSelection();
  const { lanskod, kommunkod, lokalpolisomrade, language } = selection;
  const region = { lanskod, kommunkod, lokalpolisomrade };
  const { data, isError, refetch } = useQuery(figuresQuery(region));
  const recent = useRecentFigures();
  usePageTitle(t("title"));
  return (
    <>
      <header className={pageStyles.head}>
        <PageHeading page="figures">{t("title")}</PageHeading>
        <p className={pageStyles.intro}>{t("intro")}</p>
        <div className={styles.choices}>
          <RegionChoices page={page} />
        </div>
        <Report region={{ ...region, lang: language === "en" ? language : undefined }} />
      </header>
      {isError && <FailedMessage onRetry={() => void refetch()} />}
      {!data && !isError && <Loading />}
      {data && (
        <ul className={styles.gallery}>
          {data.items.map((figure) => {
            const Card = figure.missing ? MissingCard : GalleryCard;
            return <Card key={figure.slug} figure={figure} />;
          })}
        </ul>
      )}
      <RecentFigures recent={recent} />
    </>
  );
}

function Report({ region }: { readonly region: Query }) {
  const { t } = useTranslation("figures");
  return (
    <p>
      {t("gallery.report")}:{" "}
      <a href={toEditionPath("/rapport", region)}>{t("gallery.reportPage")}</a>,{" "}
      <a href={toEditionPath("/rapport", { ...region, extent: "full" })}>
        {t("gallery.reportFull")}
      </a>
    </p>
  );
}
