/** Prints issues for a person at a terminal. */

import { type Issue, toSentence } from "@scenkartan/domain";

/** One issue a paragraph: file, line and code, then the sentence in Swedish and in English. */
export function reportIssues(issues: readonly Issue[]): string {
  return issues
    .map((issue) => {
      const { file, line } = issue.ref;
      const { sv, en } = toSentence(issue);
      return `${file}${line ? `:${line}` : ""}  ${issue.code}\n  ${sv}\n  ${en}\n`;
    })
    .join("\n");
}
