/** What a benchmark is: a name, and rows of figures by their names. It reports and never judges. */

export type Row = { readonly name: string } & Readonly<Record<string, string | number>>;

export interface Benchmark {
  readonly name: string;
  readonly about: string;
  /** Prepares what it needs, measures, tidies up. Each row is told as soon as it is measured. */
  readonly run: (folder: string) => Iterable<Row> | AsyncIterable<Row>;
}
