/** A page to read from top to bottom: title, introduction, contents, sections with addresses. */

import { useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { snapshotsQuery } from "../../queries/mappings.ts";
import { SKIP_TO_CONTENT } from "../../selection/pages.ts";
import { PageHeading } from "../../ui/page-heading.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { Contents } from "./contents.tsx";
import styles from "./document-page.module.css";
import { Footer } from "./footer.tsx";

export interface DocumentSection {
  /** What stands after `#` in its address. */
  readonly id: string;
  readonly title: string;
  /** The language of the title, where it is not the page's. */
  readonly titleLang?: "sv";
  readonly content: ReactNode;
}

interface DocumentPageProps {
  /** Tells the pages apart. */
  readonly page: string;
  /** What the window is called; the heading where it is the same. */
  readonly windowTitle?: string;
  readonly title: string;
  readonly intro: ReactNode;
  /** What the reader can choose, and what that led to. */
  readonly controls?: ReactNode;
  /** What the list of contents is called; without it there is no such list. */
  readonly contentsLabel?: string;
  readonly sections: readonly DocumentSection[];
}

export function DocumentPage({ page, title, windowTitle = title, ...props }: DocumentPageProps) {
  const { intro, controls, contentsLabel, sections } = props;
  const release = useSuspenseQuery(snapshotsQuery).data.release;
  usePageTitle(windowTitle);
  useHashOnArrival();
  return (
    <main className={styles.page} id={SKIP_TO_CONTENT} tabIndex={-1}>
      <div className={contentsLabel ? `${styles.text} ${styles.withContents}` : styles.text}>
        <div className={styles.head}>
          <PageHeading page={page}>{title}</PageHeading>
          <div className={styles.intro}>{intro}</div>
          {controls && <div className={styles.controls}>{controls}</div>}
        </div>
        {contentsLabel && <Contents label={contentsLabel} sections={sections} />}
        {sections.map(({ id, title: words, titleLang, content }) => (
          <section key={id} className={styles.section} aria-labelledby={id}>
            <h2 id={id} tabIndex={-1} lang={titleLang}>
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

/** What a reader does who has begun to read. */
const READING = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * The page comes after its address, and parts of it later still: what is after `#` is followed until
 * the reader takes over.
 */
function useHashOnArrival(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id === "") return;
    const reading = new AbortController();
    const observer = new ResizeObserver(() => show(document.getElementById(id)));
    const stop = () => {
      observer.disconnect();
      reading.abort();
    };
    for (const event of READING) {
      window.addEventListener(event, stop, { passive: true, signal: reading.signal });
    }
    show(document.getElementById(id));
    const page = document.getElementById(SKIP_TO_CONTENT)?.firstElementChild;
    if (page) observer.observe(page);
    return stop;
  }, []);
}

/** Opens what is folded around it. */
function show(named: Element | null): void {
  for (let fold = findFold(named); fold !== null; fold = findFold(fold.parentElement)) {
    fold.open = true;
  }
  named?.scrollIntoView();
}

const findFold = (element: Element | null | undefined): HTMLDetailsElement | null =>
  element?.closest("details") ?? null;
