/** An edition: one body of data under one address, either what authorities published or fiction. */

export interface Edition {
  /** Path segment; "" for the default edition. */
  readonly slug: string;
  readonly titleSv: string;
  readonly titleEn: string;
  /** True for made-up data; travels inside the release and onto everything made from it. */
  readonly fictional: boolean;
}
