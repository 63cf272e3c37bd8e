/** A scene's name as one year's official wrote it. */

import type { Stream } from "./open-stream.ts";

const HABITS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name,
  (name) => name,
  (name) => name.replace(" centrum", " C").replace("/", "-"),
  (name) => name.replace(" centrum", "s centrum").replace("/", " / "),
  (name) => name.replace(/(gata)n\b/g, "g.").replace("/", " – "),
  (name) => name.replace(/ (norra|södra|östra|västra)/, (_, quarter: string) => ` ${quarter[0]}.`),
  (name) =>
    name.replace(
      /^(.*) (norra|södra|östra|västra)(.*)$/,
      (_, place, quarter: string, rest) =>
        `${quarter[0]?.toUpperCase()}${quarter.slice(1)} ${place}${rest}`,
    ),
  (name) => name.replace(", ", " "),
  (name) => `${name} `,
  (name) => name.replace(/(vägen)\b/g, "v.").replace("/", "/ "),
  (name) => name.replace("torget", "-torget").replace("parken", "-parken"),
  (name) => name.toUpperCase(),
];

/** Never changes which place is meant. */
export function varyName(name: string, stream: Stream): string {
  return stream.pick(HABITS)(name);
}
