/** A letter begun, for saying that something on a page is wrong. */

export interface Report {
  /** The operator's e-mail address. */
  readonly reportAddress: string;
  readonly subject: string;
  /** What the reader is asked to write, as lines. */
  readonly questions: readonly string[];
  /** What tells the operator which page it is about, as lines. */
  readonly facts: readonly string[];
}

/** A `mailto:` address with subject and body filled in; nothing is sent by itself. */
export function toReportLink({ reportAddress, subject, questions, facts }: Report): string {
  const body = [...questions.flatMap((line) => [line, "", ""]), "—", ...facts].join("\r\n");
  const parts = Object.entries({ subject, body });
  const query = parts.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join("&");
  return `mailto:${encodeURIComponent(reportAddress).replace("%40", "@")}?${query}`;
}
