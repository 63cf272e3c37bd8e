/** Breaks a text into lines that fit. */

import { type Face, measureText } from "./measure-text.ts";

export interface Lines {
  readonly width: number;
  readonly size: number;
  readonly face?: Face;
  /** What does not fit in so many lines ends with an ellipsis. */
  readonly most?: number;
}

/** Breaks at spaces; a word that is wider than a line is broken within. Empty: no line of "". */
export function wrapText(text: string, { width, size, face = "sans", most = 99 }: Lines): string[] {
  const fits = (line: string) => measureText(line, size, face) <= width;
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((each) => breakWord(each, fits))) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else if (word !== "") lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), shorten(kept.at(-1) ?? "", fits)];
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts = [""];
  for (const letter of word) {
    const longer = `${parts.at(-1)}${letter}`;
    if (fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts.filter((part) => part !== "");
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join("")}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
