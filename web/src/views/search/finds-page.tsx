/** Everything that fits the words that were searched for, kind by kind. */

import { FIND_KINDS, foldWords } from "@scenkartan/domain";
import type { ListAnswer, SearchAnswer } from "@scenkartan/server/api-types";
import { useQuery } from "@tanstack/react-query";
import { searchQuery } from "../../queries/search.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { FindField } from "../find/find-field.tsx";
import { FindLinks } from "../find/find-links.tsx";
import { DocumentPage } from "../site/document-page.tsx";
import { Loaded } from "../site/loaded.tsx";
import styles from "./search.module.css";

/** As many as can be read through; who wants others writes one word more. */
const SHOWN = 200;

export function FindsPage({ query }: { readonly query: string }) {
  const { t } = useTranslation("find");
  const isWords = foldWords(query).length > 0;
  const answer = useQuery({ ...searchQuery(query, SHOWN), enabled: isWords });
  const title = t("page.titleFor", { words: query });
  const groups = FIND_KINDS.map((kind) => ({
    kind,
    finds: answer.data?.items.filter((find) => find.kind === kind) ?? [],
  })).filter(({ finds }) => finds.length > 0);
  return (
    <DocumentPage
      page={`search ${query}`}
      title={title}
      intro={
        <div className={styles.intro}>
          <FindField label={title} initial={query} />
          {isWords ? (
            <Loaded answer={answer}>{(finds) => <Count finds={finds} words={query} />}</Loaded>
          ) : (
            <p>{t("page.onlySigns", { words: query })}</p>
          )}
        </div>
      }
      {...(groups.length > 1 && { contentsLabel: t("page.contents") })}
      sections={groups.map(({ kind, finds }) => ({
        id: kind,
        title: `${t(`page.group.${kind}`)} (${finds.length})`,
        content: (
          <>
            {kind === "place" && <p className="quiet">{t("page.placeNote")}</p>}
            <FindLinks finds={finds} words={query} />
          </>
        ),
      }))}
    />
  );
}

interface CountProps {
  readonly finds: ListAnswer<SearchAnswer>;
  readonly words: string;
}

function Count({ finds, words }: CountProps) {
  const { t } = useTranslation("find");
  const { numberMatched: all, numberReturned: shown } = finds;
  if (all === 0) {
    return (
      <div role="status">
        <p>{t("list.none", { words })}</p>
        <p className="quiet">{t("list.noneHow")}</p>
      </div>
    );
  }
  return (
    <p role="status">
      {all > shown ? t("page.cut", { shown, all }) : t("page.count", { count: all })}
    </p>
  );
}
