/** A page to read from top to bottom: title, introduction, contents, sections with addresses. */

import { useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { snapshotsQuery } from "../../queries/mappings.ts";
import { SKIP_TO_CONTENT } from "../../selection/pages.ts";
import { PageHeading } from "../../ui/page-heading.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import styles from "./document-page.module.css";
import { Footer } from "./footer.tsx";

export interface DocumentSection {
  /** What stands after `#` in its address. */
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

interface DocumentPageProps {
  /** Tells the pages apart. */
  readonly page: string;
  /** What the window is called; the heading where it is the same. */
  readonly windowTitle?: string;
  readonly title: string;
  readonly intro: ReactNode;
  /** What the list of contents is called; without it there is no such list. */
  readonly contentsLabel?: string;
  readonly sections: readonly DocumentSection[];
}

export function DocumentPage({ page, title, windowTitle = title, ...props }: DocumentPageProps) {
  const { intro, contentsLabel, sections } = props;
  const release = useSuspenseQuery(snapshotsQuery).data.release;
  usePageTitle(windowTitle);
  useHashOnArrival();
  return (
    <main className={styles.page} id={SKIP_TO_CONTENT} tabIndex={-1}>
      <div className={contentsLabel ? `${styles.text} ${styles.withContents}` : styles.text}>
        <div className={styles.head}>
          <PageHeading page={page}>{title}</PageHeading>
          <div className={styles.intro}>{intro}</div>
        </div>
        {contentsLabel && (
          <nav className={styles.contents} aria-label={contentsLabel}>
            <ul>
              {sections.map(({ id, title: words }) => (
                <li key={id}>
                  <a href={`#${id}`}>{words}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {sections.map(({ id, title: words, content }) => (
          <section key={id} className={styles.section} aria-labelledby={id}>
            <h2 id={id} tabIndex={-1}>
              {words}
            </h2>
            {content}
          </section>
        ))}
        <Footer release={release} />
      </div>
    </main>
  );
}

/** The page comes after its address, so the browser has looked for the section in vain. */
function useHashOnArrival(): void {
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
}
