/** Every text of the page Metod, in Swedish. The English file has the same keys. */

export const sv = {
  title: "Så är det räknat och mätt",
  intro:
    "Scenkartan återger vad myndigheter har publicerat om öppna drogscener och räknar bara på det som går att räkna på. Här står vad orden betyder, hur mark mäts, vad som får jämföras och vad uppgifterna inte säger.",
  contents: "På sidan",
  definitions: {
    title: "Vad som räknades",
    text: "Varje kartläggning har sin egen definition, och den har ändrats. Så står det i källorna, den äldsta först. Ord som är nya mot definitionen före är understrukna.",
    none: "Källan anger ingen definition.",
    same: "Samma ord som {{date}}.",
    added: "Nytt mot {{date}}:",
    removed: "Står inte längre:",
    after:
      "När två kartläggningar anger olika definitioner, eller när en av dem inte anger någon, står det överst på sidan Förändring. Det är en egenskap hos paret, aldrig en sorts förändring.",
  },
  states: {
    title: "Läge och publicering",
    text: "En kartläggning är inte ett år. Den har ett läge, det vill säga den tid som den beskriver, och en dag då den publicerades. Läget är så exakt som källan säger. Ett år kan ha flera kartläggningar: en fråga om ett år besvaras med årets senaste, och svaret säger vilken.",
    news: "En nyhet är ingen kartläggning. Det den säger om en scen är en daterad uppgift, och antal som den nämner är citerade antal. De står utanför kartläggningarna och märks så.",
    stateOf: "Läge",
    precision: "Så exakt",
    publishedOn: "Publicerat",
    publisher: "Utgivare",
    year: "ett år",
    month: "en månad",
    day: "en dag",
    undated: "dag saknas",
  },
  kinds: {
    title: "Sorters förändring",
    text: "Varje scen i ett par av kartläggningar står i precis en förändring. Sorterna handlar om scenens existens och form. Om marken går att mäta sägs för sig.",
  },
  basis: {
    title: "Hur vi vet",
    text: "Vid varje förändring står hur den är känd:",
    measured: "Mätt: räknat ur kartlagd mark i båda kartläggningarna.",
    stated: "Står i källan: en källa säger det uttryckligen.",
    inferred:
      "Härlett: det följer av källorna utan att stå där. En scen som upphörde mellan två kartläggningar fanns i den första.",
    ruled:
      "Avgjort av en person: någon har bestämt vilka scener som hör ihop. Beslutet går att läsa och ändra.",
  },
  positions: {
    title: "Var en scen ligger",
    text: "Varje läge på kartan säger vad det bygger på. Ingen yta hittas på vid en verklig plats.",
    mapped: "Kartlagd yta",
    mappedText:
      "Ritad av dem som kartlade. Bara en sådan yta har en area och kan jämföras i kvadratmeter.",
    described: "Beskriven i ord",
    describedText:
      "Källan namnger kanterna. Området är ritat här efter orden, med den noggrannhet som anges.",
    place: "Plats med osäkerhet",
    placeText:
      "Mitten av en namngiven plats eller stadsdel. Scenen ligger någonstans inom skivan; skivan är inte scenens yta.",
    unknown: "Okänd",
    unknownText: "Ingen källa säger var. Scenen står i listan men ritas inte.",
  },
  area: {
    title: "Hur mark mäts",
    text: "Bara ytor som någon har kartlagt mäts. En punkt, ett namn eller ett område beskrivet i ord får aldrig någon yta. Ytorna läggs över varandra i SWEREF 99 TM (EPSG:3006), och arean räknas på ellipsoiden GRS 80. En rak mätning i grader eller i webbkartans projektion skulle ge fel tal.",
    balance:
      "Marken före är summan av det som finns kvar, det som lämnats och det som är smalare än toleransen. Marken efter är summan av det som finns kvar, det som tillkommit och det som är smalare än toleransen. Läser man ett par baklänges byter lämnad och tillkommen mark plats.",
  },
  tolerances: {
    title: "Toleranser",
    text: "Två händer som ritar samma gräns ritar den inte likadant. Skillnader under de här värdena räknas därför inte som förändring. Värdena hämtas från samma program som har räknat; ändras de, ändras varje tal som följer.",
    gridM: "Rutnät som gränserna läggs mot",
    leastWidthM: "Minsta bredd på mark som räknas som lämnad eller tillkommen",
    leastSharedShare:
      "Minsta gemensamma del av den mindre ytan för att två ytor ska kunna vara samma scen",
  },
  comparable: {
    title: "När mark kan jämföras",
    text: "Mark kan jämföras när scenen är kartlagd som yta i varje kartläggning där den finns. Annars står skälet i stället för ett tal. Summor för kommuner och lokalpolisområden räknar bara det som kan jämföras och säger hur mycket som inte kan det.",
    "no-mapped-ground": "Ingen kartlagd mark: scenen är känd som plats, beskrivning eller namn.",
    "source-silent": "Källan är tyst: den säger inget om scenen i en av kartläggningarna.",
    "lokalpolisomrade-redrawn":
      "Lokalpolisområdet har ritats om: det är inte samma område vid båda tillfällena.",
    "listed-by-error": "Scenen stod i listan av misstag och har rättats.",
    "no-scene": "Här finns ingen scen att jämföra. Det är inte samma sak som 0 m².",
  },
  identity: {
    title: "När två scener är samma",
    text: "Scener paras ihop efter gemensam mark och efter namn. Kan det läsas på mer än ett sätt avgör en person, och beslutet sparas med sitt skäl. En scen kan vara två centrum, delas i flera eller slås ihop med en annan. En delning är en enda förändring med flera scener efter.",
  },
  nearby: {
    title: "Det som ligger nära",
    text: "För varje scen som upphört eller blivit mindre visas vad som tillkommit inom 500 meter, 1 kilometer och 2 kilometer från den mark som lämnats. Det kortare avståndet ingår i det längre. Uppgiften säger vad som ligger nära. Den säger inte att det ena följde av det andra.",
  },
  proximity: {
    title: "Otrygghet efter avstånd",
    reference:
      "En andel för hela länet eller en hel kommun gäller alla som bor där, även de som bor nära en scen. Den är alltså inte andelen bland dem som bor längre bort, och de två får aldrig sägas vara det.",
    distance:
      "Avståndet mäts från den plats där den svarande bor till närmaste aktiva scen med kartlagd yta, i meter på ellipsoiden. Inne i en yta är avståndet 0; ett hål i ytan hör inte till den. Band är slutna i den bortre änden: 250 m hör till det närmare bandet. Aktiva scener utan yta är inte med, och hur många de är står vid undersökningen.",
    interval:
      "Intervallet är Wilsons 95-procentiga, räknat på det effektiva antalet svar enligt Kish. Skillnaden mot hela området är bandets andel minus områdets; eftersom bandet ingår i området är den (1 − w) gånger skillnaden mot resten, där w är bandets del av vikten, med Newcombes intervall. Innehåller intervallet 0 står »Ingen säkerställd skillnad«.",
    assumptions:
      "Räkningen förutsätter att de svarande är dragna oberoende av varandra. Ingen stratifiering eller klustring är känd, och vikterna behandlas som givna. De som inte svarade räknas för sig och ingår inte i någon andel.",
    respondents:
      "Svarandes rader lagras aldrig. De läses, räknas och glöms; bara tabellen lämnar den dator där de finns.",
  },
  exposure: {
    title: "Boende nära scener",
    text: "Antalet är en uppskattning ur befolkning på rutor. En ruta som bara delvis ligger inom avståndet eller området räknas med den delen av sin yta. Talen står i tiotal och visas inte när de är färre än {{step}}; delar behöver därför inte stämma med sin summa. Statistiska centralbyrån lägger från 2025 brus på talen i rutorna.",
  },
  disclosure: {
    title: "Skydd av enskilda",
    text: "Skyddet gäller det som vi räknar fram om människor: svarande i en undersökning och boende nära scener. Tal som en myndighet har publicerat återges som de är. Scener är platser, och om dem hålls inget inne.",
    answers:
      "Om svarande: en cell visas bara om den har minst {{minN}} svar (eller fler, om tabellen säger det) och minst {{minCount}} ja och {{minCount}} nej.",
    complementary:
      "Andra celler hålls inne bredvid, tills ingen kan räkna ut den första genom att dra ifrån.",
    change:
      "En förändring visas bara när båda dess tal får visas, och av samma svarande görs bara en tabell.",
    residents: "Om boende: talen står i tiotal, och färre än {{step}} visas inte.",
    reader:
      "Av allt som visas går det att räkna ut ett spann för ett tal som hålls inne. Spannet omfattar alltid minst {{minN}} svar, och {{minCount}} ja eller nej. Att ett tal hålls inne säger inte att det är litet: ett stort tal kan hållas inne för att skydda ett annat.",
  },
  missing: {
    title: "När ett tal saknas",
    text: "Tyst, noll, upphörd, inte visad och inte jämförbar är fem olika saker och ser aldrig likadana ut.",
    sign: "Tecken",
    meaning: "Betydelse",
    dots: "Talet visas inte. Skälet står bredvid, läses upp och följer med i API:et.",
    zero: "Noll är ett tal: källan säger noll, eller så har vi räknat till noll.",
    empty: "En tom ruta: frågan gäller inte raden.",
    dash: "Används inte här. I andra svenska tabeller betyder det noll; här skrivs noll med siffra.",
    emptySign: "(tom)",
    silent: "Tyst",
    suppressed: "Visas inte",
    notComparable: "Kan inte jämföras",
    reason: {
      "not-published": "Inget tal är publicerat.",
      "not-found": "Vi har inte funnit någon källa med talet.",
      "no-mapping": "Ingen kartläggning gjordes.",
      "not-reported": "Kommunen lämnade inga uppgifter.",
      contradicted: "Källorna motsäger varandra.",
      "no-answers": "Ingen svarade.",
      "too-few": "Talet gäller för få människor.",
      complementary: "Talet skulle röja ett annat som inte visas.",
    },
  },
  published: {
    title: "Publicerade tal och motsägelser",
    text: "Tal som en myndighet har publicerat återges som de står och räknas aldrig om. Bredvid står hur många scener källorna namnger. Där en källa är tyst står det, aldrig en nolla. Källor som säger emot varandra visas båda, och i nyckeltalen står det att de gör det.",
    none: "I den här utgåvan säger inga källor emot varandra.",
    against: "mot",
  },
  corrections: {
    title: "Rättelser",
    text: "En rättad uppgift tas inte bort. Den står kvar med vad som var fel, vad som är rätt, när det rättades och varför.",
    none: "I den här utgåvan finns inga rättelser.",
  },
  citing: {
    title: "Utgåvor och hur man citerar",
    text: "Allt som visas kommer ur en utgåva. Den ändras aldrig, och dess nummer räknas fram ur innehållet: samma uppgifter ger samma nummer. När något läggs till eller rättas kommer en ny utgåva.",
    example: "Ange källan, datamängden, utgåvan och läget, så kan talet hittas igen:",
    line: "Scenkartan, {{edition}}, utgåva {{release}}, läget {{date}}.",
    address:
      "Samma svar kommer så länge utgåvan sparas. Därefter säger API:et att den är borttagen och vilken som kom efter:",
  },
  report: {
    title: "Rapportera ett fel",
    text: "Samma länk finns på varje läns, kommuns, lokalpolisområdes och scens sida. Brevet fylls i med sidans adress och utgåvans nummer, så att felet går att hitta. Skriv inget om enskilda personer.",
  },
  not: {
    title: "Vad det här inte är",
    list: "Det är ingen lista över utsatta områden. Den gör polisen, och den bedömer annat.",
    count:
      "Det är ingen räkning av brott, personer eller narkotika, och inget register över människor.",
    ranking:
      "Det är ingen rangordning av platser eller kommuner. Listor står i bokstavsordning, om läsaren inte själv sorterar dem.",
    cause:
      "Det säger inget om orsaker. Att något ändrades efter en insats visar inte att insatsen ändrade det.",
    complete:
      "Det är inte fullständigt. En plats som ingen har kartlagt finns inte här, och det betyder inte att platsen är fri från problem.",
  },
  licence: {
    title: "Licens",
    text: "Sammanställningen och det som vi har räknat fram är fritt att använda (CC0). Källorna behåller sina egna villkor. Kusten på kartan kommer från OpenStreetMaps bidragsgivare (ODbL). Varje svar från API:et anger utgåva, källa och licens.",
    cc0: "Villkor: CC0 1.0",
    odbl: "Villkor: ODbL 1.0",
    data: "Öppna data (API)",
  },
} as const;
