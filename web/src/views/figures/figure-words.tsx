/** The figure in words: its sentence, its text alternative, what a reader must know. */

import { useTranslation } from "../../text/use-translation.tsx";
import { CopiedText } from "./copied-text.tsx";
import styles from "./studio.module.css";
import type { TakeawayProps } from "./takeaway.tsx";

export function FigureWords({ told, onTake }: TakeawayProps) {
  const { t } = useTranslation("figures");
  const { sentence, alternative, notes, language } = told;
  return (
    <section className={styles.group} aria-labelledby="text">
      <h2 id="text">{t("words.title")}</h2>
      {sentence ? (
        <CopiedText title={t("words.sentence")} text={sentence} lang={language} onCopy={onTake} />
      ) : (
        <p className="quiet">{t("words.noSentence")}</p>
      )}
      {notes.length > 0 && (
        <div className={styles.copied}>
          <h3>{t("words.notes")}</h3>
          {notes.map((note) => (
            <p key={note} lang={language}>
              {note}
            </p>
          ))}
        </div>
      )}
      <CopiedText
        title={t("words.alternative")}
        text={alternative}
        lang={language}
        onCopy={onTake}
      />
    </section>
  );
}
