/** Finds as a list of links to their pages. */

import type { SearchAnswer } from "@scenkartan/server/api-types";
import { PageLink } from "../../ui/page-link.tsx";
import styles from "./find-links.module.css";
import { toFindSelection } from "./find-target.ts";
import { FindWords } from "./find-words.tsx";

interface FindLinksProps {
  readonly finds: readonly SearchAnswer[];
  /** What was searched for. */
  readonly words: string;
}

export function FindLinks({ finds, words }: FindLinksProps) {
  return (
    <ul className={styles.finds}>
      {finds.map((find) => (
        <li key={`${find.path} ${find.name} ${find.point?.coordinates}`}>
          <FindWords
            find={find}
            words={words}
            toLink={(name) => (
              <PageLink path={find.path} selection={toFindSelection(find)}>
                {name}
              </PageLink>
            )}
          />
        </li>
      ))}
    </ul>
  );
}
