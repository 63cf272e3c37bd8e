/** The words of the field that a reader meets here, each with its meaning a press away. */

import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { Term } from "../../ui/term.tsx";
import styles from "./reading.module.css";

/** Each word, and the part of the page Metod that says more. */
const TERMS = {
  scene: "definitions",
  mapping: "definitions",
  ceased: "kinds",
  inferred: "basis",
  position: "area",
  lokalpolisomrade: "comparable",
} as const;

export function Glossary() {
  const { t } = useTranslation();
  const names = Object.keys(TERMS) as (keyof typeof TERMS)[];
  return (
    <div className={styles.glossary}>
      {t("terms.label")}
      {names.map((name) => (
        <Term key={name} word={t(`terms.${name}.word`)}>
          <p>{t(`terms.${name}.meaning`)}</p>
          <p>
            <PageLink path="/metod" hash={TERMS[name]}>
              {t("terms.more")}
            </PageLink>
          </p>
        </Term>
      ))}
    </div>
  );
}
