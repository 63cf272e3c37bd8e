/** Where a page lies: Sverige › Stockholms län › Huddinge › Skogås C. */

import { edition } from "../selection/editions.ts";
import { useSelection } from "../selection/use-selection.ts";
import { useTranslation } from "../text/use-translation.tsx";
import styles from "./breadcrumbs.module.css";
import { PageLink } from "./page-link.tsx";

export interface Crumb {
  readonly name: string;
  /** Below the edition's own address; the last one is the page itself and needs none. */
  readonly path?: string;
}

/** Everything after the country, the page itself last. A made-up edition does not lie in Sweden. */
export function Breadcrumbs({ trail }: { readonly trail: readonly Crumb[] }) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const made = language === "sv" ? edition?.titleSv : edition?.titleEn;
  const country = (edition?.fictional && made) || t("breadcrumbs.country");
  const all = [{ name: country, path: "/sverige" }, ...trail];
  return (
    <nav className={styles.breadcrumbs} aria-label={t("breadcrumbs.label")}>
      <ol>
        {all.map(({ name, path }, index) => (
          <li key={path ?? name}>
            {path === undefined || index === all.length - 1 ? (
              <span aria-current={index === all.length - 1 ? "page" : undefined}>{name}</span>
            ) : (
              <PageLink path={path}>{name}</PageLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
