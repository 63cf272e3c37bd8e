/** What the search says, and the page for addresses that lead nowhere, in Swedish. */

export const sv = {
  kind: {
    kommun: "Kommun",
    scene: "Scen",
    lokalpolisomrade: "Lokalpolisområde",
    lan: "Län",
    tatort: "Tätort",
    stadsdel: "Stadsdel",
  },
  /** Another mapping's name, by which the scene was found. */
  foundAs: "Skrivs »{{name}}« i en annan kartläggning",
  list: {
    label: "Träffar",
    all: "Visa alla {{count}} träffar",
    loading: "Söker …",
    none: "Inget namn här liknar »{{words}}«.",
    noneHow: "Pröva en del av namnet, en kommunkod eller ett id.",
    failed: "Servern svarar inte, så sökningen kunde inte göras.",
  },
  say: {
    found_one: "{{count}} träff. Gå till den med nedåtpil.",
    found_other: "{{count}} träffar. Bläddra med pilarna.",
    some: "{{shown}} av {{all}} träffar. Bläddra med pilarna.",
  },
  page: {
    title: "Sök",
    titleFor: "Sök: {{words}}",
    intro: "Kommuner, lokalpolisområden, öppna drogscener, län och orter i den här utgåvan.",
    count_one: "{{count}} träff",
    count_other: "{{count}} träffar",
    cut: "Här visas de {{shown}} första av {{all}} träffar. Skriv ett ord till, så blir de färre.",
    onlySigns: "»{{words}}« har varken bokstäver eller siffror. Skriv en del av ett namn.",
    contents: "Träffar efter slag",
    group: {
      kommun: "Kommuner",
      scene: "Öppna drogscener",
      lokalpolisomrade: "Lokalpolisområden",
      lan: "Län",
      place: "Orter och stadsdelar",
    },
    placeNote: "En ort visas på sin kommuns sida, med kartan över orten.",
    ways: {
      lan: "Län",
      kommuner: "Kommuner med namngivna scener",
      kommunerOf: "Namngivna i den senaste kartläggningen av {{lan}}:",
      none: "Ingen kommun har namngivna scener i den här utgåvan.",
      whole: "Alla län, och vad som är publicerat om vart och ett",
    },
  },
  lost: {
    page: "Adressen leder ingenstans. Den kan vara felskriven, eller så har sidan bytt namn.",
    lan: "Inget län har koden {{code}} i den här utgåvan.",
    kommun: "Ingen kommun har koden {{code}} i den här utgåvan.",
    lokalpolisomrade: "Inget lokalpolisområde heter »{{code}}« i den här utgåvan.",
    scene: "Ingen scen har id »{{code}}« i den här utgåvan.",
    form: {
      lan: "Adressen ser ut att gälla ett län, men den ska börja med länets kod: /lan/01-stockholms-lan.",
      kommun:
        "Adressen ser ut att gälla en kommun, men den ska börja med kommunens kod: /kommun/0126-huddinge.",
      lokalpolisomrade:
        "Adressen ser ut att gälla ett lokalpolisområde, men skrivs så här: /lokalpolisomrade/huddinge.",
      scene: "Adressen ser ut att gälla en scen, men skrivs så här: /scen/skogas-c.",
    },
    maybe: "Kanske söker du",
    ways: "Andra vägar",
    map: "Kartan",
    country: "Alla län",
  },
} as const;
