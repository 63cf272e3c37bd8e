/** The figures that were taken away last. */

import { useTranslation } from "../../text/use-translation.tsx";
import { announce } from "../../ui/announcer.ts";
import { Button } from "../../ui/button.tsx";
import { Link } from "../../ui/link.tsx";
import styles from "./figures.module.css";
import type { RecentFigures as Recent } from "./use-recent-figures.ts";

export function RecentFigures({ recent }: { readonly recent: Recent }) {
  const { t } = useTranslation("figures");
  const { figures, forget } = recent;
  if (figures.length === 0) return null;
  const forgetAll = () => {
    forget();
    announce(t("recent.forgotten"));
  };
  return (
    <section className={styles.section} aria-labelledby="senaste">
      <h2 id="senaste">{t("recent.title")}</h2>
      <ul className={styles.recent}>
        {figures.map(({ name, search }) => (
          <li key={JSON.stringify(search)}>
            <Link to="/figurer" search={search} isMarked={false}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {t("recent.about")}{" "}
        <Button kind="plain" onClick={forgetAll}>
          {t("recent.forget")}
        </Button>
      </p>
    </section>
  );
}
