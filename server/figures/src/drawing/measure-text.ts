/** How wide a text is drawn, without a browser to ask. */

export type Face = "sans" | "strong" | "serif";

/**
 * Advance widths in thousandths of the letter size, to the nearest 25; letters that share one
 * together. Source: the tables of the fonts that pictures are drawn with.
 */
const ADVANCES: Readonly<Record<Face, readonly (readonly [number, string])[]>> = {
  sans: [
    [200, " \u00a0\u202f"],
    [250, "',.:;ijl|·’"],
    [275, "I"],
    [300, "!()-[]f{}"],
    [350, "/\\rt°²"],
    [425, '"*?sz»«“”'],
    [450, "cx"],
    [475, "JLYvy–"],
    [525, "ESTVXÉ"],
    [550, "AZ`bdhnopquöüÅÄ"],
    [575, "CKPR"],
    [600, "&B"],
    [625, "DG"],
    [650, "HNU"],
    [675, "OQÖ"],
    [725, "Mw"],
    [775, "W"],
    [825, "%m"],
    [850, "@"],
    [950, "…"],
  ],
  strong: [
    [200, " \u00a0\u202f"],
    [250, "i|"],
    [275, "',.:;Ijl·’"],
    [325, "!()-[]f{}"],
    [350, "/\\t°"],
    [375, "r²"],
    [425, "s"],
    [450, "*?cz»«"],
    [475, '"x–“”'],
    [500, "FJLY_evyé"],
    [550, "AESTXZ`hnouöüÅÄÉ"],
    [575, "CPbdpq"],
    [600, "BKR"],
    [625, "DG"],
    [650, "&NU"],
    [675, "HOQÖ"],
    [750, "Mw"],
    [800, "W"],
    [850, "%m"],
    [875, "@"],
    [975, "…"],
  ],
  serif: [
    [225, " \u00a0\u202f'’"],
    [300, ",.:;|·"],
    [325, "!-ijl"],
    [350, "[]°"],
    [375, "()/I\\ft{}"],
    [400, "J`²"],
    [425, '"?'],
    [450, "*“”"],
    [475, "rs"],
    [500, "z"],
    [525, "_c–§"],
    [575, "gvx»«"],
    [600, "FZoyö"],
    [625, "ELPbdkpqÉ"],
    [650, "Thnuü"],
    [675, "BCXY"],
    [700, "ARVÅÄ"],
    [725, "GK"],
    [750, "&DNOQUÖ"],
    [800, "H"],
    [850, "w…"],
    [875, "@"],
    [925, "M"],
    [950, "%m"],
    [1025, "W"],
  ],
};

/** Figures, and letters that are not listed. */
const OTHERS: Readonly<Record<Face, number>> = { sans: 500, strong: 525, serif: 550 };

const WIDTHS: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  sans: toWidths(ADVANCES.sans),
  strong: toWidths(ADVANCES.strong),
  serif: toWidths(ADVANCES.serif),
};

function toWidths(advances: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    advances.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
  );
}

/** Units: those of `size`, which is the height of a line of type. */
export function measureText(text: string, size: number, face: Face = "sans"): number {
  const widths = WIDTHS[face];
  const thousandths = [...text].reduce(
    (sum, letter) => sum + (widths.get(letter) ?? OTHERS[face]),
    0,
  );
  return (thousandths * size) / 1000;
}
