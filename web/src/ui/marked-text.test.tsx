import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MarkedText } from "./marked-text.tsx";

const marks = { quote: (words: string) => <q>{words}</q> };

test.each([
  ["no marks", "no marks"],
  ["they write <quote>less</quote>, no number", "they write <q>less</q>, no number"],
  ["<quote>a</quote> and <quote>b</quote>", "<q>a</q> and <q>b</q>"],
  ["<bold>of no known name</bold>", "of no known name"],
  ["1 < 2", "1 &lt; 2"],
])("»%s«", (text, html) => {
  expect(renderToStaticMarkup(<MarkedText text={text} marks={marks} />)).toBe(html);
});
