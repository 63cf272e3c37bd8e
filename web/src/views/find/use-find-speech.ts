/** Tells those who listen how many finds there are. */

import { useEffect } from "react";
import { useTranslation } from "../../text/use-translation.tsx";
import { announce } from "../../ui/announcer.ts";
import type { useFinds } from "./use-finds.ts";

export function useFindSpeech(found: ReturnType<typeof useFinds>, isOpen: boolean): void {
  const speech = useSpeech(found);
  useEffect(() => {
    if (isOpen && speech !== undefined) announce(speech);
  }, [isOpen, speech]);
}

/** Undefined while there is nothing to say. */
function useSpeech({ isAsked, isFailed, isSettled, finds, words }: ReturnType<typeof useFinds>) {
  const { t } = useTranslation("find");
  if (isFailed) return t("list.failed");
  if (!isAsked || !isSettled || finds === undefined) return undefined;
  const { numberMatched: all, numberReturned: shown } = finds;
  if (all === 0) return t("list.none", { words });
  return all > shown ? t("say.some", { shown, all }) : t("say.found", { count: all });
}
