/** What fits what is being typed. */

import { foldWords } from "@scenkartan/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { searchQuery } from "../../queries/search.ts";

/** So many fit under the field without a search of their own. */
const SHOWN = 8;
/** Between two keys of a word that is typed, in milliseconds. */
const PAUSE_MS = 150;

/**
 * The finds of the text as it was at the last pause.
 * Empty: nothing is asked for text without letters or digits. While an answer is on its way the last
 * one stays; one that has failed leaves none.
 */
export function useFinds(text: string) {
  const words = useSettled(text.trim());
  const isAsked = foldWords(text).length > 0 && foldWords(words).length > 0;
  const answer = useQuery({
    ...searchQuery(words, SHOWN),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  return {
    isAsked,
    /** What the finds fit, unless an older answer stands in. */
    words,
    finds: isAsked ? answer.data : undefined,
    isSettled: words === text.trim() && !answer.isPlaceholderData && !answer.isPending,
    isFailed: isAsked && answer.isError,
    retry: () => void answer.refetch(),
  };
}

/** The value that has stood unchanged for a while. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
