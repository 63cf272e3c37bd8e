/** Says on every page of a made-up edition that it is made up. It cannot be closed. */

import { useTranslation } from "../text/use-translation.tsx";
import styles from "./fiction-banner.module.css";

export function FictionBanner() {
  const { t } = useTranslation();
  return (
    <aside className={styles.banner} data-fiction aria-label={t("fiction.label")}>
      <strong>{t("fiction.label")}</strong> {t("fiction.text")} <a href="/">{t("fiction.leave")}</a>
    </aside>
  );
}
