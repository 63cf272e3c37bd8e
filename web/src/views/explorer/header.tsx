/** Name, what it is about, and the language switch. */

import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useSelection } from "../../selection/use-selection.ts";
import styles from "./header.module.css";

export function Header({ lan }: { readonly lan: string | undefined }) {
  const { t } = useTranslation();
  const { selection, adjust } = useSelection();
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title}>
          <Link to="/" search={selection.language === "en" ? { sprak: "en" } : {}}>
            {t("app.title")}
          </Link>
        </h1>
        <p className={styles.subtitle}>{t("app.subtitle", { lan: lan ?? "…" })}</p>
      </div>
      <button
        type="button"
        className={styles.language}
        aria-label={t("app.languageLabel")}
        onClick={() => adjust({ language: selection.language === "sv" ? "en" : "sv" })}
      >
        {t("app.language")}
      </button>
    </header>
  );
}
