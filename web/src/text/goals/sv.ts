/** Every text of the page Mål, in Swedish. The English file has the same keys. */

export const sv = { title: "Mål" } as const;
