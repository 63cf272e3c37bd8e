/** At the foot of every page: what it rests on, and the way to method, data and accessibility. */

import { otherEditions, toBasePath } from "../../selection/editions.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import styles from "./footer.module.css";

export function Footer({ release }: { readonly release: string | undefined }) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  return (
    <footer className={styles.footer}>
      <p>
        {t("footer.notCausal")} {t("footer.licence")}
      </p>
      <ul className={styles.links}>
        <li>
          <PageLink path="/metod">{t("footer.method")}</PageLink>
        </li>
        <li>
          <PageLink path="/data">{t("footer.data")}</PageLink>
        </li>
        <li>
          <PageLink path="/tillganglighet">{t("footer.accessibility")}</PageLink>
        </li>
        {otherEditions.map((other) => (
          <li key={other.slug}>
            <a href={`${toBasePath(other)}/${language === "en" ? "?sprak=en" : ""}`}>
              {t("footer.edition", { title: language === "sv" ? other.titleSv : other.titleEn })}
            </a>
          </li>
        ))}
      </ul>
      {release && (
        <p>
          <PageLink path="/metod" hash="citing">
            {t("footer.release", { release })}
          </PageLink>
        </p>
      )}
      {/* A sheet of paper says where it comes from. */}
      <p className={styles.address}>{window.location.href}</p>
    </footer>
  );
}
