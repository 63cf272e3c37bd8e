/** The finds as options of a list that the search field points at and moves in. */

import type { SearchAnswer } from "@scenkartan/server/api-types";
import { useTranslation } from "../../text/use-translation.tsx";
import styles from "./find-list.module.css";
import { FindWords } from "./find-words.tsx";
import { toOptionId } from "./use-combobox.ts";

/** A find, or the way to all of them. */
export type Option = SearchAnswer | "all";

interface FindOptionsProps {
  readonly listId: string;
  readonly options: readonly Option[];
  /** Where the field points; -1 when it points at none. */
  readonly active: number;
  /** What was typed. */
  readonly words: string;
  /** How many there are beside those shown. */
  readonly all: number;
  readonly onChoose: (index: number) => void;
}

export function FindOptions({ listId, options, active, words, all, onChoose }: FindOptionsProps) {
  const { t } = useTranslation("find");
  return (
    <div role="listbox" id={listId} aria-label={t("list.label")}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
        <div
          key={toOptionId(listId, index)}
          id={toOptionId(listId, index)}
          className={styles.option}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          {option === "all" ? (
            t("list.all", { count: all })
          ) : (
            <FindWords find={option} words={words} />
          )}
        </div>
      ))}
    </div>
  );
}
