/** A text with elements in it: `Källan skriver »<quote>mindre</quote>«`. */

import type { ReactNode } from "react";

interface MarkedTextProps {
  readonly text: string;
  /** What each mark makes of the words between its ends; those of an unknown mark stay bare. */
  readonly marks: Readonly<Record<string, (words: string) => ReactNode>>;
}

export function MarkedText({ text, marks }: MarkedTextProps) {
  const found = /<(\w+)>(.*?)<\/\1>/.exec(text);
  if (found === null) return text;
  const [whole, name = "", words = ""] = found;
  return (
    <>
      {text.slice(0, found.index)}
      {marks[name]?.(words) ?? words}
      <MarkedText text={text.slice(found.index + whole.length)} marks={marks} />
    </>
  );
}
