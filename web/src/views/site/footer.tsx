/** Licence, release and the way to the data. */

import { Link } from "@tanstack/react-router";
import { basePath, otherEditions, toBasePath } from "../../selection/editions.ts";
import { toSearchParameters } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import styles from "./footer.module.css";

export function Footer({ release }: { readonly release: string | undefined }) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  return (
    <footer className={styles.footer}>
      <p>{t("footer.notCausal")}</p>
      <p>{t("footer.licence")}</p>
      <p>
        <Link to="/metod" search={toSearchParameters({ language })}>
          {t("footer.method")}
        </Link>
        {" · "}
        <a href={`${basePath}/api/v1/openapi.json`}>{t("footer.data")}</a>
        {release && <span> · {t("footer.release", { release })}</span>}
      </p>
      {otherEditions.map((other) => (
        <p key={other.slug}>
          <a href={`${toBasePath(other)}/`}>
            {t("footer.edition", { title: language === "sv" ? other.titleSv : other.titleEn })}
          </a>
        </p>
      ))}
    </footer>
  );
}
