/** What fits the words in the search field, under it; it makes the field a combobox. */

import type { ListAnswer, SearchAnswer } from "@scenkartan/server/api-types";
import { useId, useMemo } from "react";
import { goTo } from "../../selection/address.ts";
import { toSearchElsewhere } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import styles from "./find-list.module.css";
import { FindMessage } from "./find-message.tsx";
import { FindOptions, type Option } from "./find-options.tsx";
import { toFindSelection } from "./find-target.ts";
import { useCombobox } from "./use-combobox.ts";
import { useFindSpeech } from "./use-find-speech.ts";
import { useFinds } from "./use-finds.ts";

export interface FindListProps {
  /** Holds the field, by the name `q`. */
  readonly form: HTMLFormElement;
  readonly text: string;
  /** Told when a find has been chosen. */
  readonly onLeave: () => void;
}

export function FindList({ form, text, onLeave }: FindListProps) {
  const listId = useId();
  const found = useFinds(text);
  const { finds, words } = found;
  const options = useMemo(() => toOptions(finds), [finds]);
  const input = form.elements.namedItem("q") as HTMLInputElement;
  const go = useGo(words);
  const { isOpen, active, choose } = useCombobox({
    ...{ form, input, options, listId },
    hasContent: found.isAsked,
    onChoose: (option) => {
      onLeave();
      go(option);
    },
  });
  useFindSpeech(found, isOpen);
  if (!isOpen || !found.isAsked) return null;
  return (
    <div className={styles.popup} aria-busy={!found.isSettled}>
      {options.length > 0 ? (
        <FindOptions
          {...{ listId, options, active, words }}
          all={finds?.numberMatched ?? 0}
          onChoose={choose}
        />
      ) : (
        <FindMessage
          found={found}
          onRetry={() => {
            input.focus();
            found.retry();
          }}
        />
      )}
    </div>
  );
}

/** The finds, and the way to all where there are more. */
function toOptions(finds: ListAnswer<SearchAnswer> | undefined): readonly Option[] {
  if (finds === undefined) return [];
  return finds.numberMatched > finds.numberReturned ? [...finds.items, "all"] : finds.items;
}

function useGo(words: string) {
  const { selection } = useSelection();
  return (option: Option) => {
    const isFind = option !== "all";
    const shown = isFind ? toFindSelection(option) : { query: words };
    return goTo({
      path: isFind ? option.path : "/sok",
      search: toSearchElsewhere(selection, shown),
    });
  };
}
