/** The sources that a page rests on: title, publisher, date, and where to find each. */

import { formatDate } from "@scenkartan/domain";
import type { SourceAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { SourceLink } from "../../ui/source-link.tsx";
import styles from "./source-list.module.css";

export function SourceList({ sources }: { readonly sources: readonly SourceAnswer[] }) {
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <SourceItem key={source.sourceId} source={source} />
      ))}
    </ul>
  );
}

function SourceItem({ source }: { readonly source: SourceAnswer }) {
  const { language } = useSelection().selection;
  const { title, publisher, publishedOn, citedAs, url } = source;
  return (
    <li>
      <SourceLink source={source} lang="sv">
        {title}
      </SourceLink>
      <span className={styles.quiet}>
        {publisher}
        {publishedOn && `, ${formatDate(publishedOn, language)}`}
        {url === undefined && citedAs && `. ${citedAs}`}
      </span>
    </li>
  );
}
