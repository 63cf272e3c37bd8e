/** The top of every page: name, edition, the way to the other pages, and the language switch. */

import { Link } from "@tanstack/react-router";
import { edition } from "../../selection/editions.ts";
import { PAGES, SKIP_TO_LIST } from "../../selection/pages.ts";
import { toSearchParameters } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import styles from "./site-header.module.css";
import { useLanguageSwitch } from "./use-language-switch.ts";

/** `skipTo` is undefined where the address leads nowhere. */
export function SiteHeader({ skipTo }: { readonly skipTo: string | undefined }) {
  const { t } = useTranslation();
  const { language, kommunkod } = useSelection().selection;
  return (
    <header className={styles.header}>
      {skipTo && (
        <a className={styles.skip} href={`#${skipTo}`}>
          {t(skipTo === SKIP_TO_LIST ? "app.skipToList" : "app.skipToContent")}
        </a>
      )}
      <p className={styles.name}>
        <Link to="/" search={toSearchParameters({ language })} activeProps={NO_MARK}>
          {t("app.title")}
        </Link>
        {edition && (
          <span className={styles.edition}>
            {language === "sv" ? edition.titleSv : edition.titleEn}
          </span>
        )}
      </p>
      <nav className={styles.pages} aria-label={t("nav.label")}>
        {PAGES.map(({ path, name }) => (
          <Link
            key={path}
            to={path}
            search={toSearchParameters({ language, ...(kommunkod && { kommunkod }) })}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {t(`nav.${name}`)}
          </Link>
        ))}
      </nav>
      <button
        type="button"
        className={styles.language}
        aria-label={t("app.languageLabel")}
        onClick={useLanguageSwitch()}
      >
        {t("app.language")}
      </button>
    </header>
  );
}

/** The page is marked among the pages, not on the name too. */
const NO_MARK = { "aria-current": undefined };
