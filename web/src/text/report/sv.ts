/** How to say that something is wrong, in Swedish. The English file has the same keys. */

export const sv = {
  heading: "Stämmer det inte?",
  text: "Rättelser är välkomna, särskilt från den som känner platsen. Skriv vad som är fel och vilken källa som visar det.",
  link: "Rapportera fel",
  none: "Den som driver den här tjänsten har inte angett någon adress för rättelser.",
  subject: "Fel på sidan {{title}}",
  wrong: "Vad är fel?",
  source: "Vilken källa visar det?",
  release: "Utgåva {{release}}",
} as const;
