/** A sentence of our own in both languages; quotations stay in the language of their source. */

export type Language = "sv" | "en";

export type Bilingual = Readonly<Record<Language, string>>;
