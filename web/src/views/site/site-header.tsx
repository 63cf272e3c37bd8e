/** The top of every page: name, edition, search, the way to the other pages, and the language switch. */

import { useId, useLayoutEffect, useRef } from "react";
import { edition } from "../../selection/editions.ts";
import { PAGES, SKIP_TO_LIST } from "../../selection/pages.ts";
import { toSearchElsewhere } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Link } from "../../ui/link.tsx";
import { FindField, SearchSign } from "../find/find-field.tsx";
import styles from "./site-header.module.css";
import { useHeaderParts } from "./use-header-parts.ts";
import { useLanguageSwitch } from "./use-language-switch.ts";

/** `skipTo` is undefined where the address leads nowhere. */
export function SiteHeader({ skipTo }: { readonly skipTo: string | undefined }) {
  const { t } = useTranslation();
  const { selection } = useSelection();
  const { header, open, toButton, close } = useHeaderParts();
  const field = useRef<HTMLInputElement>(null);
  const [findId, menuId] = [useId(), useId()];
  useLayoutEffect(() => {
    if (open === "find") field.current?.focus();
  }, [open]);
  return (
    <header className={styles.header} {...header}>
      {skipTo && (
        <a className={styles.skip} href={`#${skipTo}`}>
          {t(skipTo === SKIP_TO_LIST ? "app.skipToList" : "app.skipToContent")}
        </a>
      )}
      <p className={styles.name}>
        <Link to="/" search={toSearchElsewhere(selection)} isMarked={false}>
          {t("app.title")}
        </Link>
        {edition && (
          <span className={styles.edition}>
            {selection.language === "sv" ? edition.titleSv : edition.titleEn}
          </span>
        )}
      </p>
      <button
        {...toButton("find")}
        className={`${styles.button} ${styles.toggle}`}
        aria-controls={findId}
        aria-label={t("find.search")}
      >
        <SearchSign />
      </button>
      <div className={styles.find} id={findId} data-open={open === "find"}>
        <FindField label={t("find.site")} onLeave={close} ref={field} />
      </div>
      <button
        {...toButton("menu")}
        className={`${styles.button} ${styles.toggle}`}
        aria-controls={menuId}
      >
        {t("nav.menu")}
      </button>
      <Pages id={menuId} isOpen={open === "menu"} onLeave={close} />
      <button
        type="button"
        className={`${styles.button} ${styles.language}`}
        aria-label={t("app.languageLabel")}
        onClick={useLanguageSwitch()}
      >
        {t("app.language")}
      </button>
    </header>
  );
}

interface PagesProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onLeave: () => void;
}

function Pages({ id, isOpen, onLeave }: PagesProps) {
  const { t } = useTranslation();
  const { selection } = useSelection();
  const { kommunkod } = selection;
  return (
    <nav className={styles.pages} id={id} data-open={isOpen} aria-label={t("nav.label")}>
      {PAGES.map(({ path, name }) => (
        <Link
          key={path}
          to={path}
          search={toSearchElsewhere(selection, kommunkod ? { kommunkod } : {})}
          onClick={onLeave}
        >
          {t(`nav.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
