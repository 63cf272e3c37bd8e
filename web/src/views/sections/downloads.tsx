/** The addresses of the API that a page rests on, as they are and frozen in the present release. */

import { type Query, toApiPath } from "../../selection/api-address.ts";
import type { Selection } from "../../selection/selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import styles from "./downloads.module.css";
import { MakeFigure } from "./make-figure.tsx";
import sectionStyles from "./section.module.css";

export interface Download {
  readonly label: string;
  readonly format: "GeoJSON" | "JSON";
  /** Below `/api/v1`. */
  readonly path: string;
  readonly query?: Query;
}

interface DownloadsProps {
  readonly downloads: readonly Download[];
  readonly release: string;
  /** The figure, or the region, that the page is about. */
  readonly figure: Omit<Selection, "language">;
}

export function Downloads({ downloads, release, figure }: DownloadsProps) {
  const { t } = useTranslation("region");
  return (
    <>
      <ul className={styles.downloads}>
        {downloads.map(({ label, format, path, query }) => (
          <li key={path}>
            <a href={toApiPath(path, query)}>
              {label} ({format})
            </a>
            <a className={styles.frozen} href={toApiPath(path, { ...query, release })}>
              {t("downloads.frozen", { release })}
            </a>
          </li>
        ))}
      </ul>
      <p className={sectionStyles.quiet}>
        {t("downloads.note")} <PageLink path="/data">{t("downloads.more")}</PageLink>
      </p>
      <MakeFigure of={figure} />
    </>
  );
}
