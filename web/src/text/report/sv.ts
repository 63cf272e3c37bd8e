/** How to say that something is wrong, in Swedish. The English file has the same keys. */

export const sv = {
  heading: "Stämmer det inte?",
  facts: {
    text: "Rättelser är välkomna, särskilt från den som känner platsen. Skriv vad som är fel och vilken källa som visar det.",
    first: "Vad är fel?",
    second: "Vilken källa visar det?",
  },
  access: {
    text: "Berätta om något är svårt att använda, eller om du tycker att lagen inte följs. Skriv vilken sida det gäller och, om du vill, vilka hjälpmedel du använder.",
    first: "Vad försökte du göra, och på vilken sida?",
    second: "Vad hindrade dig?",
  },
  link: "Rapportera fel",
  none: "Den som driver den här tjänsten har inte angett någon adress för rättelser.",
  subject: "Fel på sidan {{title}}",
  release: "Utgåva {{release}}",
} as const;
