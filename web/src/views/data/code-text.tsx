/** Words in which what stands between backticks is code. */

export function CodeText({ text }: { readonly text: string }) {
  return text
    .split("`")
    .map((words, index) => (index % 2 === 1 ? <code key={words}>{words}</code> : words));
}
