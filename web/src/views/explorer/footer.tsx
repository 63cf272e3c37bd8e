/** Licence, release and the way to the data. */

import { useTranslation } from "react-i18next";
import styles from "./footer.module.css";

export function Footer({ release }: { readonly release: string | undefined }) {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <p>{t("footer.notCausal")}</p>
      <p>{t("footer.licence")}</p>
      <p>
        <a href="/api/v1/openapi.json">{t("footer.data")}</a>
        {release && <span> · {t("footer.release", { release })}</span>}
      </p>
    </footer>
  );
}
