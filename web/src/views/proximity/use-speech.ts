/** What the page's words are made with. */

import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import type { Speech } from "./say-band.ts";

export function useSpeech(): Speech {
  const { t } = useTranslation("proximity");
  return { t, language: useSelection().selection.language };
}
