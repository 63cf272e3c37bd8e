/** What the window, its history and a bookmark call the page. */

import { useEffect } from "react";
import { edition } from "../selection/editions.ts";
import { useTranslation } from "../text/use-translation.tsx";

/** `Skogås C – Övningsdata – Scenkartan`: what is shown, that it is made up, whose page it is. */
export function usePageTitle(shown?: string): void {
  const { t } = useTranslation();
  const parts = [shown, edition?.fictional && t("fiction.label"), t("app.title")];
  const title = parts.filter(Boolean).join(" – ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
