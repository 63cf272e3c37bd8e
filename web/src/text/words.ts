/** Brings words in: each set once, in the language that is read. */

import type { Language } from "@scenkartan/domain";
import { NAMESPACES, type Namespace, type WordsOf } from "./namespaces.ts";
import { type KeyOf, toTranslate, type Values, type Words } from "./translate.ts";

/** The text of a key of a set, filled in. */
export type Translate<N extends Namespace = "site"> = (
  key: KeyOf<WordsOf<N>>,
  values?: Values,
) => string;

export interface Translation<N extends Namespace = "site"> {
  readonly t: Translate<N>;
  /** The texts as they stand, for what takes a whole group of them. */
  readonly words: WordsOf<N>;
}

type Id = `${Language} ${Namespace}`;
type AnyTranslation = Translation<Namespace>;

const asked = new Set<Namespace>(["site"]);
const loading = new Map<Id, Promise<AnyTranslation>>();
const loaded = new Map<Id, AnyTranslation>();

/**
 * Brings in a set of words beside every set that was ever asked for, so that a language is there
 * whole before anything is said in it.
 * Errors: rejects without a network; the next call asks anew.
 */
export async function loadWords(language: Language, ...namespaces: Namespace[]): Promise<void> {
  for (const namespace of namespaces) asked.add(namespace);
  await Promise.all([...asked].map((namespace) => loadTranslation(language, namespace)));
}

/** The same promise for as long as it may be kept, for React to wait on. */
export function loadTranslation<N extends Namespace>(
  language: Language,
  namespace: N,
): Promise<Translation<N>> {
  const id: Id = `${language} ${namespace}`;
  const promise = loading.get(id) ?? fetchTranslation(language, namespace);
  loading.set(id, promise);
  promise.catch(() => loading.delete(id));
  return promise as unknown as Promise<Translation<N>>;
}

/** A set that is there already; undefined for one that has to be waited for. */
export function findTranslation<N extends Namespace>(
  language: Language,
  namespace: N,
): Translation<N> | undefined {
  return loaded.get(`${language} ${namespace}`) as Translation<N> | undefined;
}

async function fetchTranslation(language: Language, namespace: Namespace): Promise<AnyTranslation> {
  const source: Readonly<Record<Language, () => Promise<object>>> = NAMESPACES[namespace];
  const module = (await source[language]()) as Readonly<Record<Language, Words>>;
  const words = module[language];
  const translation = { t: toTranslate(words, language), words } as unknown as AnyTranslation;
  loaded.set(`${language} ${namespace}`, translation);
  return translation;
}
