/** What a benchmark is: a name, and rows of figures by their names. It reports and never judges. */

export type Row = { readonly name: string } & Readonly<Record<string, string | number>>;

export interface Benchmark {
  readonly name: string;
  readonly about: string;
  /** Prepares what it needs, measures, tidies up. */
  readonly run: (folder: string) => Row[] | Promise<Row[]>;
}
