/** Every text of the page Data, in Swedish. The English file has the same keys. */

export const sv = { title: "Data" } as const;
