/** One figure: what it is of, how it looks, and everything that can be taken away. */

import { omitAbsent } from "@scenkartan/domain";
import { toSearchElsewhere, toSearchParameters } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Link } from "../../ui/link.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { StaleMessage } from "../site/stale-message.tsx";
import pageStyles from "./figures.module.css";
import { MissingFigure } from "./missing-figure.tsx";
import { Preview } from "./preview.tsx";
import { RecentFigures } from "./recent-figures.tsx";
import styles from "./studio.module.css";
import { StudioLook } from "./studio-look.tsx";
import { StudioSubject } from "./studio-subject.tsx";
import { Takeaway } from "./takeaway.tsx";
import { useRecentFigures } from "./use-recent-figures.ts";
import { type ListedFigure, type ShownFigures, useTold } from "./use-studio.ts";

interface StudioProps {
  readonly page: ShownFigures;
  readonly figure: ListedFigure;
}

export function Studio({ page, figure }: StudioProps) {
  const { t } = useTranslation("figures");
  const { selection, isGarbled, adjust } = useSelection();
  const { lanskod, kommunkod, lokalpolisomrade } = selection;
  const { subject, isReady, answer } = useTold(figure, selection);
  const recent = useRecentFigures();
  const told = answer.isError ? undefined : answer.data;
  const name = figure.name[selection.language];
  usePageTitle(name);
  const region = omitAbsent({ lanskod, kommunkod, lokalpolisomrade });
  return (
    <>
      <header className={pageStyles.head}>
        <p>
          <Link
            to="/figurer"
            search={toSearchElsewhere(selection, region)}
            isMarked={false}
            className={styles.back}
          >
            ← {t("all")}
          </Link>
        </p>
        <PageHeading page={`figure ${figure.slug}`}>{name}</PageHeading>
        <p className={pageStyles.intro}>{figure.about[selection.language]}</p>
      </header>
      {isGarbled && <StaleMessage onDismiss={() => adjust({})} />}
      <div className={styles.studio}>
        <div className={styles.choices}>
          <StudioSubject page={page} figure={figure} />
          <StudioLook />
        </div>
        <div className={styles.result} aria-busy={answer.isPlaceholderData}>
          {told ? (
            <>
              <Preview figure={figure} subject={subject} />
              <Takeaway
                {...{ figure, subject, told }}
                onTake={() =>
                  recent.remember({ name: told.title, search: toSearchParameters(selection) })
                }
              />
            </>
          ) : (
            <MissingFigure {...{ isReady, answer }} />
          )}
          <RecentFigures recent={recent} />
        </div>
      </div>
    </>
  );
}
