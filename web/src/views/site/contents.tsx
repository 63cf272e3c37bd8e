/** The sections of a page to read: a list beside or above the text, a press away on a phone. */

import { Fold } from "../../ui/fold.tsx";
import { useMedia } from "../../ui/use-media.ts";
import styles from "./contents.module.css";
import type { DocumentSection } from "./document-page.tsx";

interface ContentsProps {
  readonly label: string;
  readonly sections: readonly DocumentSection[];
}

export function Contents({ label, sections }: ContentsProps) {
  const isNarrow = useMedia("(max-width: 599px)");
  const list = (
    <ul>
      {sections.map(({ id, title, titleLang }) => (
        <li key={id}>
          <a href={`#${id}`} lang={titleLang}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className={styles.contents} aria-label={label}>
      {isNarrow ? <Fold summary={label}>{list}</Fold> : list}
    </nav>
  );
}
