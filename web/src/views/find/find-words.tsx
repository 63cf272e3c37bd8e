/** What is said of a find: its name with what was typed of it, its kind, and where it lies. */

import type { SearchAnswer } from "@scenkartan/server/api-types";
import type { ReactNode } from "react";
import { useTranslation } from "../../text/use-translation.tsx";
import styles from "./find-words.module.css";
import { markMatch } from "./mark-match.ts";

interface FindWordsProps {
  readonly find: SearchAnswer;
  /** What was typed. */
  readonly words: string;
  /** Puts the name into a link, where there is to be one. */
  readonly toLink?: (name: ReactNode) => ReactNode;
}

export function FindWords({ find, words, toLink = (name) => name }: FindWordsProps) {
  const { t } = useTranslation("find");
  const { name, within, foundAs } = find;
  const pieces = markMatch(name, words);
  return (
    <>
      <span className={styles.name}>
        {toLink(
          pieces.map(({ text, isTyped }, index) =>
            isTyped ? <mark key={index}>{text}</mark> : text,
          ),
        )}
      </span>
      <span className={styles.facts}>
        {[t(`kind.${toKind(find)}`), ...within].join(", ")}
        {foundAs && <span className={styles.other}>{t("foundAs", { name: foundAs })}</span>}
      </span>
    </>
  );
}

function toKind({ kind, placeKind }: SearchAnswer) {
  return kind === "place" ? (placeKind ?? "tatort") : kind;
}
