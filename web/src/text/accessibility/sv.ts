/** Every text of the page Tillgänglighetsredogörelse, in Swedish. The English file has the same keys. */

export const sv = {
  title: "Tillgänglighets\u00adredogörelse",
  intro:
    "Den som driver den här webbplatsen vill att så många som möjligt ska kunna använda den. Här står hur den uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister som är kända och hur du rapporterar andra.",
  contents: "På sidan",
  responsible: {
    title: "Vem som ansvarar",
    named: "{{operator}} driver den här webbplatsen och ansvarar för att den är tillgänglig.",
    unnamed:
      "Den som driver webbplatsen på den här adressen ({{host}}) ansvarar för att den är tillgänglig, men har inte angett sitt namn.",
    edition: "Redogörelsen gäller Scenkartan med datamängden {{edition}}.",
    copies:
      "Scenkartan kan drivas av flera. En organisation som driver en egen kopia ansvarar för den, ska sätta ut sitt namn här och bör göra en egen bedömning.",
  },
  status: {
    title: "Hur tillgänglig webbplatsen är",
    partial:
      "Webbplatsen är delvis förenlig med lagen, det vill säga med nivå AA i WCAG 2.1 genom standarden EN 301 549.",
    why: "Vi känner inte till något krav som den bryter mot utöver bristerna nedan. Ändå säger vi »delvis«, för mycket går bara att pröva av människor, och det är inte gjort.",
  },
  known: {
    title: "Kända brister",
    text: "Det här är inte tillgängligt för alla, och så här gör du i stället:",
    map: "Kartan är en bild. En skärmläsare kan inte läsa det som ritas på den. När kartan har fokus går tangenterna N och P från plats till plats, och varje plats läses upp; Retur öppnar den. Samma platser, med samma uppgifter, finns i listan bredvid, med samma urval.",
    comparison:
      "Svep och sida vid sida på sidan Förändring visar skillnaden i bild. Varje förändring står i listan med sitt slag och sina kvadratmeter.",
    charts: "Diagram läses upp som en mening. Talen finns som tabell intill.",
    swedish:
      "Citat ur källor, namn och källors titlar är på svenska också på de engelska sidorna. De är märkta så att en skärmläsare byter språk.",
    tables: "Breda tabeller rullas i sidled på smala skärmar. De går att rulla med tangentbordet.",
    sources:
      "Källorna som vi länkar till är andras webbplatser och dokument. Vi vet inte om de är tillgängliga.",
    api: "Den maskinläsbara beskrivningen av API:et är gjord för program. Den är inte prövad med hjälpmedel.",
    burden: "Vi åberopar inga undantag för oskäligt betungande anpassning.",
  },
  tested: {
    title: "Vad som är prövat",
    text: "Prövningen görs av program i webbläsaren Chromium, varje gång koden ändras, på de här sidorna i båda datamängderna:",
    how: "Så prövas de:",
    notBy: "Det här är inte prövat",
    persons: "Ingen människa som använder skärmläsare, förstoring eller annan hjälp har prövat.",
    readers: "Inget är prövat med NVDA, JAWS, VoiceOver eller TalkBack.",
    browsers: "Inget är prövat i Firefox eller Safari, eller på en verklig telefon.",
    understanding: "Om språket är lätt att förstå är inte prövat med läsare.",
  },
  pages: {
    start: "Karta",
    change: "Förändring",
    proximity: "Trygghet",
    operations: "Insatser",
    goals: "Mål",
    figures: "Figurer",
    figure: "en figur",
    data: "Data",
    method: "Metod",
    accessibility: "Tillgänglighetsredogörelse",
    sverige: "Sverige",
    search: "Sök",
    pieces: "Byggstenar",
    lan: "ett län",
    kommun: "en kommun",
    lokalpolisomrade: "ett lokalpolisområde",
    scene: "en scen",
    missing: "en adress som inte finns",
  },
  methods: {
    axe: "axe-core mot reglerna för WCAG 2.1 A och AA, vid en bords bredd och en telefons, i ljust och mörkt, med allt utfällt.",
    keyboard:
      "Hela startsidan med tangentbordet: allt nås, det syns var man är, och inget håller fast.",
    tree: "Namn och roller som hjälpmedel får dem, ur webbläsarens tillgänglighetsträd.",
    forced: "Egna färger (forced colors): text, tecken och valda knappar syns.",
    narrow: "320 pixlars bredd och 400 procents förstoring: inget måste rullas i sidled.",
    enlarged: "200 procents förstoring.",
    motion: "Inget rör sig av sig självt för den som bett om det.",
    targets: "Allt som går att trycka på är minst 44 pixlar på en telefon.",
    contrast: "Kontrasten i varje par av färger, i ljust och mörkt.",
  },
  cannot: {
    title: "Om du inte kan använda något",
    text: "Alla uppgifter finns också som öppna data, utan karta och utan sidor. Be annars den som driver webbplatsen om dem i en form som passar dig.",
    data: "Sidan Data",
  },
  report: {
    title: "Rapportera en brist",
  },
  supervision: {
    title: "Tillsyn",
    text: "Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Får du inget svar, eller är du inte nöjd med svaret, kan du anmäla det dit.",
    link: "Anmäl till Digg",
  },
  assessed: {
    title: "Hur och när det är bedömt",
    how: "Bedömningen är en självskattning av dem som bygger Scenkartan, med de prövningar som står ovan.",
    dates: "Senast bedömd {{assessed}}. Redogörelsen uppdaterades senast {{updated}}.",
  },
} as const;
