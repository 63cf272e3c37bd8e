/** What the page's words are made with. */

import { useTranslation } from "react-i18next";
import { useSelection } from "../../selection/use-selection.ts";
import type { Speech } from "./say-band.ts";

export function useSpeech(): Speech {
  const { t } = useTranslation("proximity");
  return { t, language: useSelection().selection.language };
}
