/** Where the figure comes from, and how it is cited so that it can be checked years later. */

import { useTranslation } from "../../text/use-translation.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { CopiedText } from "./copied-text.tsx";
import styles from "./studio.module.css";
import type { TakeawayProps } from "./takeaway.tsx";

export function FigureSource({ told, onTake }: TakeawayProps) {
  const { t } = useTranslation("figures");
  const { sources, sourceLine, citation, licence, language } = told;
  const words = { lang: language, onCopy: onTake };
  return (
    <section className={styles.group} aria-labelledby="kalla">
      <h2 id="kalla">{t("source.title")}</h2>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.sourceId}>
            <SourceLink source={source} lang="sv">
              {source.title}
            </SourceLink>
            , <span lang="sv">{source.publisher}</span>
          </li>
        ))}
      </ul>
      <CopiedText title={t("source.line")} text={sourceLine} {...words} />
      <CopiedText title={t("source.short")} text={citation.short} {...words} />
      <CopiedText title={t("source.long")} text={citation.long} {...words} />
      <p className="quiet">
        {t("source.licence")}: <a href={licence.url}>{licence.name}</a>
      </p>
    </section>
  );
}
