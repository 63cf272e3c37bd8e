/** A scene's status and how it is known, in words. */

import type { Language, Status, StatusBasis } from "@scenkartan/domain";

const STATUS_WORDS = {
  sv: { active: "aktiv", ceased: "upphörd", unknown: "okänd" },
  en: { active: "active", ceased: "ceased", unknown: "unknown" },
} as const;

const BASIS_WORDS = {
  sv: { stated: "står i källan", inferred: "följer av källorna" },
  en: { stated: "stated by the source", inferred: "follows from the sources" },
} as const;

export function sayStatus(status: Status, language: Language): string {
  return STATUS_WORDS[language][status];
}

/** "" where nothing is known. */
export function sayBasis(basis: StatusBasis | undefined, language: Language): string {
  return basis ? BASIS_WORDS[language][basis] : "";
}
