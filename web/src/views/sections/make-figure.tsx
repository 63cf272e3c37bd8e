/** The way from what a page shows to the same as a figure, with files, words and a link. */

import type { Selection } from "../../selection/selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";

interface MakeFigureProps {
  /** Which figure and what it is of; all figures of the region where none is named. */
  readonly of: Omit<Selection, "language">;
}

export function MakeFigure({ of }: MakeFigureProps) {
  const { t } = useTranslation();
  return (
    <p>
      <PageLink path="/figurer" selection={of}>
        {t("app.makeFigure")}
      </PageLink>
    </p>
  );
}
