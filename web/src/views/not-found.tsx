/** The page for addresses that lead nowhere: what the address seems to be about, and ways on. */

import { type PageAddress, parsePageAddress } from "@scenkartan/domain";
import { useQuery } from "@tanstack/react-query";
import { searchQuery } from "../queries/search.ts";
import { otherEditions, toBasePath } from "../selection/editions.ts";
import { SKIP_TO_CONTENT } from "../selection/pages.ts";
import { useAddress } from "../selection/use-address.ts";
import { useSelection } from "../selection/use-selection.ts";
import { useTranslation } from "../text/use-translation.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { PageLink } from "../ui/page-link.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { FindField } from "./find/find-field.tsx";
import { FindLinks } from "./find/find-links.tsx";
import styles from "./not-found.module.css";
import { guessKind, toAddressWords } from "./read-address.ts";

export function NotFound() {
  const { t: ts } = useTranslation();
  const { t } = useTranslation("find");
  const path = useAddress().path;
  const words = toAddressWords(path);
  usePageTitle(ts("app.notFoundTitle"));
  return (
    <main className={styles.page} id={SKIP_TO_CONTENT} tabIndex={-1}>
      <PageHeading page={`lost ${path}`}>{ts("app.notFoundTitle")}</PageHeading>
      <p>{useExplanation(path)}</p>
      <FindField key={words} label={t("page.title")} initial={words} />
      {words !== "" && <Suggestions words={words} />}
      <section className={styles.part} aria-labelledby="vagar">
        <h2 id="vagar">{t("lost.ways")}</h2>
        <ul>
          <li>
            <PageLink path="/">{t("lost.map")}</PageLink>
          </li>
          <li>
            <PageLink path="/sverige">{t("lost.country")}</PageLink>
          </li>
          <OtherEditions words={words} />
        </ul>
      </section>
    </main>
  );
}

function useExplanation(path: string): string {
  const { t } = useTranslation("find");
  const address = parsePageAddress(path);
  if (address !== undefined && address.kind !== "page") {
    return t(`lost.${address.kind}`, { code: toCode(address) });
  }
  const kind = address === undefined ? guessKind(path) : undefined;
  return kind === undefined ? t("lost.page") : t(`lost.form.${kind}`);
}

function toCode(address: Exclude<PageAddress, { kind: "page" }>): string {
  switch (address.kind) {
    case "lan":
      return address.lanskod;
    case "kommun":
      return address.kommunkod;
    case "lokalpolisomrade":
      return address.lokalpolisomrade;
    case "scene":
      return address.sceneId;
  }
}

const SUGGESTED = 5;

/** What the address may have meant; nothing where nothing is like it, or nobody can be asked. */
function Suggestions({ words }: { readonly words: string }) {
  const { t } = useTranslation("find");
  const finds = useQuery(searchQuery(words, SUGGESTED)).data?.items ?? [];
  if (finds.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="kanske">
      <h2 id="kanske">{t("lost.maybe")}</h2>
      <FindLinks finds={finds} words={words} />
    </section>
  );
}

/** An address of one edition is easily taken for one of another. */
function OtherEditions({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const query = new URLSearchParams({
    ...(words && { q: words }),
    ...(language === "en" && { sprak: language }),
  });
  return otherEditions.map((other) => (
    <li key={other.slug}>
      <a href={`${toBasePath(other)}/sok?${query}`}>
        {t("footer.edition", { title: language === "sv" ? other.titleSv : other.titleEn })}
      </a>
    </li>
  ));
}
