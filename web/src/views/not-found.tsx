/** The page for addresses that lead nowhere. */

import { Link } from "@tanstack/react-router";
import { useSelection } from "../selection/use-selection.ts";
import { useTranslation } from "../text/use-translation.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import styles from "./not-found.module.css";

export function NotFound() {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  usePageTitle(t("app.notFoundTitle"));
  return (
    <main className={styles.page}>
      <h1>{t("app.notFoundTitle")}</h1>
      <p>{t("app.notFoundText")}</p>
      <p>
        <Link to="/" search={language === "en" ? { sprak: "en" } : {}}>
          {t("app.toStart")}
        </Link>
      </p>
    </main>
  );
}
