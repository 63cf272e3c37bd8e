/** The words of the language that the page is read in. */

import type { Language } from "@scenkartan/domain";
import { createContext, type ReactNode, use, useContext, useEffect } from "react";
import type { Namespace } from "./namespaces.ts";
import { findTranslation, loadTranslation, type Translation } from "./words.ts";

const LanguageContext = createContext<Language>("sv");

interface LanguageProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Swedish as long as the words of another language are not there: words rather than none. */
export function LanguageProvider({ language, children }: LanguageProviderProps) {
  const spoken = findTranslation(language, "site") ? language : "sv";
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

/** Those of every page, or of one. Waits for words that nobody has brought in beforehand. */
export function useTranslation<N extends Namespace = "site">(
  namespace: N = "site" as N,
): Translation<N> {
  const language = useContext(LanguageContext);
  return findTranslation(language, namespace) ?? use(loadTranslation(language, namespace));
}
