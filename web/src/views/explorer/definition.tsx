/** What was counted, by whom, for when: one line open, the definition a click away. */

import { formatDate } from "@scenkartan/domain";
import type { SnapshotAnswer, SourceAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fold } from "../../ui/fold.tsx";
import { SourceLink } from "../../ui/source-link.tsx";

interface DefinitionProps {
  readonly snapshot: SnapshotAnswer;
  readonly sources: readonly SourceAnswer[];
}

export function Definition({ snapshot, sources }: DefinitionProps) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const { publisher, stateOf, publishedOn, definition, note, sourceId } = snapshot;
  const source = sources.find((each) => each.sourceId === sourceId);
  const dates = { publisher, stateOf: formatDate(stateOf, language, "long") };
  return (
    <>
      <p>
        {publishedOn
          ? t("definition.mappedBy", {
              ...dates,
              publishedOn: formatDate(publishedOn, language, "long"),
            })
          : t("definition.mappedByUndated", dates)}
      </p>
      <Fold summary={t("definition.heading")} isSetIn>
        {definition ? (
          <blockquote lang="sv">{t("definition.quote", { text: definition.text })}</blockquote>
        ) : (
          <p>{t("definition.missing")}</p>
        )}
        {note && <p>{note[language]}</p>}
        {source && (
          <p className="quiet">
            <SourceLink source={source} lang="sv">
              {source.title}
            </SourceLink>
            , {source.publisher}
          </p>
        )}
      </Fold>
    </>
  );
}
