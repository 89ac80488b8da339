// The Swedish lexicon. Inflections and compounds need not be listed where an ending alone makes them.
import type { Lexicon } from './lexicon.ts';

export const swedish = {
  language: 'sv',
  cues: {
    savings: [
      'besparing', 'besparingar', 'besparingspotential', 'besparingsmöjlighet', 'besparingseffekt', 'inbesparing',
      'spara', 'sparar', 'sparas', 'spara in', 'inspara', 'sänka kostnader', 'effektiviseringspotential',
      'ekonomisk effekt', 'förväntad effekt',
    ],
    measures: [
      'åtgärd', 'åtgärder', 'åtgärdslista', 'åtgärdspunkt', 'effektivisering', 'effektiviseringar',
      'effektiviseringsåtgärd', 'effektiviseringsåtgärder', 'besparingsåtgärd', 'besparingsåtgärder',
      'effektiviseringsförslag', 'insats', 'insatser', 'möjlighet', 'möjligheter',
    ],
    count: ['hur många', 'hur mång', 'antalet', 'antal'],
    list: ['lista', 'listan', 'vilka', 'vilka är', 'visa alla', 'räkna upp', 'förteckning', 'översikt'],
    assessed: ['bedömd', 'bedömda', 'beräknad', 'beräknade', 'med belopp', 'som har belopp'],
    'too-early': [
      'för tidigt att bedöma', 'för tidig att bedöma', 'för tidigt för att bedömas', 'för tidigt', 'ej bedömda',
      'inte bedömda', 'ännu inte bedömda', 'obedömda', 'ej bedömd', 'inte bedömd', 'saknar belopp', 'utan belopp',
      'inte beräknade', 'ej beräknade', 'utan besparing',
    ],
    compare: [
      'jämför', 'jämföra', 'jämfört', 'jämförelse', 'jämförelser', 'jämföras', 'i jämförelse', 'jämfört med',
      'jämför med', 'i förhållande till', 'mot', 'gentemot', 'kontra', 'vs', 'versus', 'skillnad mellan', 'ställt mot',
      'står sig', 'ligger till jämfört med', 'benchmark',
    ],
    others: [
      'andra kommuner', 'övriga kommuner', 'andra', 'grannkommuner', 'grannkommunerna', 'jämförelsekommuner',
      'jämförbara kommuner', 'kommuner emellan', 'mellan kommuner', 'mellan kommunerna', 'alla kommuner',
    ],
    trend: [
      'utveckling', 'utvecklats', 'utvecklas', 'utvecklat sig', 'trend', 'trenden', 'över tid', 'över åren', 'tidsserie',
      'genom åren', 'historik över tid', 'förändrats', 'förändrats över tid', 'har det gått',
    ],
    whole: [
      'hela kommunen', 'hela kommun', 'kommunen som helhet', 'kommunen totalt', 'totalt i kommunen', 'kommuntotalt',
      'kommunen i stort', 'kommunövergripande', 'kommunen', 'kommunens', 'kommunen i sin helhet',
    ],
    us: ['vi', 'oss', 'hos oss', 'vår', 'vårt', 'våra', 'vi har', 'vår kommun'],
    latest: [
      'senaste', 'senast', 'nu', 'just nu', 'idag', 'i dag', 'aktuell', 'aktuellt', 'aktuella', 'för närvarande',
      'nuvarande', 'nyaste', 'färskaste', 'dagens',
    ],
    'all-periods': ['alla år', 'samtliga år', 'alla åren', 'varje år', 'per år', 'år för år', 'årsvis', 'hela perioden'],
    since: ['sedan', 'sen', 'från och med', 'fr o m', 'from', 'från', 'efter'],
    until: ['till och med', 't o m', 'tom', 'fram till', 'till', 'till dess'],
    'last-years': ['senaste', 'de senaste', 'sista', 'de sista', 'gångna', 'de gångna'],
    'years-word': ['år', 'året', 'åren'],
    'last-year': ['i fjol', 'förra året', 'fjolåret', 'fjol', 'föregående år', 'året innan'],
    'year-before-last': ['i förrfjol', 'förrförra året', 'förrfjol', 'i förfjol'],
    'this-year': ['i år', 'innevarande år', 'detta år'],
    'number-sign': ['nummer', 'nr', 'no'],
    greeting: [
      'hej', 'hejsan', 'hallå', 'tjena', 'tjenare', 'tja', 'hejhej', 'god morgon', 'godmorgon', 'god dag', 'goddag',
      'god kväll', 'god eftermiddag', 'morsning', 'tjo', 'hallojsan', 'mors',
    ],
    help: [
      'hjälp', 'hjälp mig', 'hjälpa', 'vad kan du', 'vad kan du göra', 'vad gör du', 'hur funkar du', 'vem är du',
      'hur fungerar du', 'vad kan jag fråga', 'vad kan man fråga', 'instruktion', 'instruktioner', 'kom igång',
      'vad kan du svara på', 'vad kan du hjälpa mig med', 'hur använder jag dig', 'vad är klarsyn',
    ],
    thanks: ['tack', 'tack så mycket', 'tackar', 'tusen tack', 'tack för hjälpen'],
  },
  statuses: {
    'not-started': ['ej påbörjad', 'ej påbörjade', 'inte påbörjad', 'inte påbörjade', 'inte startade', 'ej startade'],
    'under-investigation': ['under utredning', 'utreds', 'under prövning'],
    'in-progress': ['pågår', 'pågående', 'påbörjad', 'påbörjade', 'igång', 'under arbete', 'under genomförande'],
    done: ['klar', 'klara', 'färdig', 'färdiga', 'genomförd', 'genomförda', 'avslutad', 'avslutade', 'slutförda'],
    paused: ['pausad', 'pausade', 'vilande', 'på paus', 'uppskjuten', 'uppskjutna'],
    cancelled: ['avbruten', 'avbrutna', 'inställd', 'inställda', 'nedlagd', 'nedlagda', 'struken', 'strukna'],
  },
  numbers: { en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10 },
  fillers: [
    // Asking.
    'vad', 'vad är', 'vilken', 'vilket', 'hur', 'hur mycket', 'hur stor', 'hur stort', 'hur stora', 'hur hög', 'hur högt',
    'hur höga', 'hur låg', 'hur lågt', 'hur ser', 'hur ser det ut', 'hur ligger', 'hur är', 'hur var', 'hur går det',
    'hur gick det', 'när', 'var', 'berätta', 'visa', 'visar', 'visa mig', 'ge', 'ge mig', 'ta fram', 'plocka fram', 'hämta',
    'sök', 'kolla', 'titta', 'slå upp', 'undrar', 'undrade', 'fråga', 'frågar', 'frågan', 'skulle', 'skulle vilja',
    'vill', 'vill ha', 'vill veta', 'vill se', 'vilja', 'veta', 'se', 'kan', 'kan du', 'kunde', 'kunna', 'får', 'få', 'fick',
    'behöver', 'snälla', 'vänligen', 'gärna', 'tacksam', 'uppgift', 'uppgifter', 'information om', 'besked', 'svar',
    'svara', 'säg', 'säga', 'nämn', 'ange', 'presentera', 'redovisa', 'redogör', 'förklara', 'höra', 'kika',
    // Small words.
    'är', 'var', 'varit', 'vara', 'blir', 'blev', 'bli', 'blivit', 'har', 'hade', 'haft', 'ha', 'finns', 'fanns', 'finnas',
    'finnes', 'ligger', 'ligga', 'låg', 'legat', 'ser', 'såg', 'sett', 'går', 'gick', 'gått', 'ska', 'skall', 'kommer',
    'gäller', 'gällde', 'gälla', 'gällande', 'angående', 'rör', 'handlar', 'handlar om', 'avser', 'avseende', 'berör', 'rörande', 'beträffande', 'kring', 'om', 'av', 'på', 'i', 'inom',
    'för', 'hos', 'vid', 'med', 'från', 'till', 'och', 'samt', 'eller', 'men', 'att', 'som', 'den', 'det', 'de', 'dem', 'dom',
    'denna', 'detta', 'dessa', 'sin', 'sitt', 'sina', 'dess', 'deras', 'en', 'ett', 'man', 'jag', 'mig', 'mej', 'min', 'mitt',
    'mina', 'du', 'dig', 'dej', 'ni', 'er', 'så', 'då', 'nu', 'här', 'där', 'ju', 'väl', 'nog', 'bara', 'lite', 'också',
    'även', 'ens', 'ut', 'upp', 'ner', 'fram', 'till', 'under', 'över', 'mellan', 'ungefär', 'cirka', 'ca', 'exakt', 'exakta',
    'egentligen', 'faktiskt', 'sammanlagt', 'sammanlagda', 'totalt', 'total', 'totala', 'totalen', 'summa', 'summan',
    'summera', 'summerat', 'hittills', 'ungefärlig', 'allt', 'alla', 'samtliga', 'hela', 'varje', 'respektive', 'ok', 'okej',
    'ja', 'jo', 'ähm', 'eh', 'alltså', 'typ', 'liksom', 'vår', 'ens', 'oss', 'vi', 'enligt', 'dokumentet', 'rapporten',
    'genomlysningen', 'genomlysning', 'underlaget', 'tabellen', 'mycket', 'stor', 'stort', 'stora', 'hög', 'högt', 'höga',
    // The figure itself.
    'siffra', 'siffror', 'siffran', 'siffrorna', 'värde', 'värdet', 'värden', 'värdena', 'resultat', 'resultatet',
    'utfall', 'utfallet', 'nivå', 'nivån', 'nivåer', 'mått', 'måttet', 'data', 'statistik', 'statistiken', 'nyckeltal',
    'nyckeltalet', 'nyckeltalen', 'indikator', 'indikatorn', 'notering', 'belopp', 'beloppet', 'läge', 'läget',
    'potential', 'potentialen', 'förväntad', 'förväntade', 'förväntas', 'beräknas', 'planerad', 'planerade',
    'uppskattad', 'uppskattade', 'bedöms', 'bedömning', 'ge oss', 'ger', 'kunna spara', 'inom ramen', 'år', 'året', 'åren',
    'tkr', 'mnkr', 'mkr', 'msek', 'kr', 'kronor', 'tusen', 'miljoner', 'tusental', 'procent', 'procenten', 'i procent',
    'kostar', 'kostade', 'kostat', 'sker', 'skett', 'gör', 'göra', 'gjort', 'gjorde', 'använder', 'används', 'ut det',
  ],
  generic: [
    'antal', 'antalet', 'andel', 'andelen', 'kostnad', 'kostnader', 'tal', 'talet', 'talen', 'kvot', 'grad', 'belopp',
    'kommun', 'kommuner', 'kommunal', 'kommunala', 'verksamhet', 'verksamheten', 'verksamheter', 'medelvärde',
    'genomsnitt', 'genomsnittlig', 'utgift', 'utgifter', 'område', 'området', 'arbete', 'arbetet', 'index', 'mätning',
    'personer', 'person', 'totalkostnad', 'förvaltning', 'förvaltningen', 'organisation', 'organisationen', 'enhet',
  ],
} as const satisfies Lexicon; // prettier-ignore
