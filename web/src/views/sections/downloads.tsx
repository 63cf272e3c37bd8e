/** The addresses of the API that a page rests on, as they are and frozen in the present release. */

import { basePath } from "../../selection/editions.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import styles from "./downloads.module.css";
import sectionStyles from "./section.module.css";

export interface Download {
  readonly label: string;
  readonly format: "GeoJSON" | "JSON";
  /** Below `/api/v1`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
}

interface DownloadsProps {
  readonly downloads: readonly Download[];
  readonly release: string;
}

export function Downloads({ downloads, release }: DownloadsProps) {
  const { t } = useTranslation("region");
  return (
    <>
      <ul className={styles.downloads}>
        {downloads.map((download) => (
          <li key={download.path}>
            <a href={toAddress(download)}>
              {download.label} ({download.format})
            </a>
            <a className={styles.frozen} href={toAddress(download, release)}>
              {t("downloads.frozen", { release })}
            </a>
          </li>
        ))}
      </ul>
      <p className={sectionStyles.quiet}>
        {t("downloads.note")} <PageLink path="/data">{t("downloads.more")}</PageLink>
      </p>
    </>
  );
}

function toAddress({ path, query = {} }: Download, release?: string): string {
  const parameters = Object.entries({ ...query, release }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const search = new URLSearchParams(parameters).toString();
  return `${basePath}/api/v1${path}${search && `?${search}`}`;
}
