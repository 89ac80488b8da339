// Small words of Swedish, and those that say little by themselves.
import type { Lexicon } from '../lexicon.ts';

export const fillers = [
  // Asking.
  'e de', 'e det', 'e den', 'e vi', 'va e', 'p e', 'så här långt', 'så långt', 'än så länge',
  'vara vänlig', 'vara så vänlig', 'vara snäll', 'vara så snäll', 'vore vänlig',
  'hur många kronor', 'hur mycket pengar',
  'vad', 'vad är', 'vilken', 'vilket', 'hur', 'hur mycket', 'hur stor', 'hur stort', 'hur stora', 'hur hög', 'hur högt',
  'hur höga', 'hur lång', 'hur långa', 'hur lång tid', 'hur länge', 'hur kort', 'hur snabbt', 'hur fort', 'hur låg', 'hur lågt', 'hur ser', 'hur ser det ut', 'hur ligger', 'hur är', 'hur var', 'hur går det',
  'hur gick det', 'när', 'var', 'berätta', 'visa', 'visar', 'visa mig', 'ge', 'ge mig', 'ta fram', 'plocka fram', 'hämta',
  'sök', 'kolla', 'titta', 'slå upp', 'undrar', 'undrade', 'fråga', 'frågar', 'frågan', 'skulle', 'skulle vilja',
  'vill', 'vill ha', 'vill veta', 'vill se', 'vilja', 'veta', 'se', 'kan', 'kan du', 'kunde', 'kunna', 'får', 'få', 'fick',
  'behöver', 'snälla', 'vänligen', 'gärna', 'tacksam', 'uppgift', 'uppgifter', 'information om', 'besked', 'svar',
  'svara', 'svarar', 'svarade', 'svarat', 'säg', 'säga', 'nämn', 'ange', 'presentera', 'redovisa', 'redogör', 'förklara', 'höra', 'kika', 'syn på',
  // Small words.
  'är', 'var', 'varit', 'vara', 'blir', 'blev', 'bli', 'blivit', 'har', 'hade', 'haft', 'ha', 'finns', 'fanns', 'finnas',
  'finnes', 'ligger', 'ligga', 'låg', 'legat', 'ser', 'såg', 'sett', 'går', 'gick', 'gått', 'ska', 'skall', 'kommer',
  'när det gäller', 'vad beträffar', 'hur pass', 'el', 'förhåller sig', 'förhåller det sig', 'jag menade', 'jag menar', 'menade jag', 'stämmer det att', 'samma sak fast', 'samma fast', 'samma sak men', 'över perioden', 'under perioden', 'för perioden', 'över hela perioden', 'under hela perioden',
  'gäller', 'gällde', 'gälla', 'gällande', 'angående', 'rör', 'handlar', 'handlar om', 'avser', 'avseende', 'berör', 'rörande', 'beträffande', 'kring', 'om', 'av', 'på', 'i', 'inom',
  'för', 'hos', 'vid', 'med', 'från', 'till', 'och', 'samt', 'eller', 'men', 'att', 'som', 'den', 'det', 'de', 'dem', 'dom',
  'denna', 'detta', 'dessa', 'sin', 'sitt', 'sina', 'dess', 'deras', 'en', 'ett', 'man', 'jag', 'mig', 'mej', 'min', 'mitt',
  'mina', 'du', 'dig', 'dej', 'ni', 'er', 'så', 'då', 'nu', 'här', 'där', 'gånger', 'ju', 'väl', 'nog', 'bara', 'lite', 'också',
  'även', 'ens', 'ut', 'upp', 'ner', 'fram', 'till', 'under', 'över', 'mellan', 'ungefär', 'cirka', 'ca', 'exakt', 'exakta',
  'egentligen', 'faktiskt', 'sammanlagt', 'sammanlagda', 'totalt', 'total', 'totala', 'totalen', 'summa', 'summan',
  'summera', 'summerat', 'hittills', 'ungefärlig', 'allt', 'alla', 'samtliga', 'hela', 'varje', 'respektive', 'ok', 'okej',
  'ja', 'jo', 'ähm', 'eh', 'alltså', 'typ', 'liksom', 'vår', 'ens', 'oss', 'vi', 'enligt', 'dokumentet', 'rapporten',
  'genomlysningen', 'genomlysning', 'underlaget', 'tabellen', 'mycket', 'stor', 'stort', 'stora', 'hög', 'högt', 'höga',
  'folk', 'pga', 'på grund av', 'pengar', 'ofta', 'via', 'tycker', 'anser', 'uppger', 'la', 'lade', 'lägger', 'betyg', 'o', 'igen',
  'mvh', 'vänliga hälsningar', 'hälsningar', 'med vänlig hälsning', 'måste', 'bör', 'borde', 'skulle kunna', 'tillsammans', 'ihop', 'nämnden', 'inför',
  'i morgon', 'imorgon', 'möte', 'mötet', 'sitter', 'sitter med', 'håller på', 'jobbar med', 'kollega', 'chef över', 'kategori', 'horisont', 'tema',
  'känner sig', 'upplever', 'bor', 'bo', 'bodde', 'fler', 'färre', 'hanterades', 'hanterats', 'hanteras', 'registrerades', 'registrerats', 'inträffade', 'hände', 'hamnade',
  'hamnar', 'hamna', 'landade', 'landar', 'landat', 'uppgår', 'uppgick', 'uppgått', 'samlad', 'samlade', 'sammantagen', 'enskild', 'enskilda', 'enl', 'inkl', 'exkl', 'resp', 'ang', 'dvs', 'bl a', 't ex', 'mha', 'iom', 'avs', 'räknar man med', 'räknar', 'bland', 'enskilt', 'än', 'ännu', 'fortfarande', 'redan', 'kom', 'kom in', 'gått till', 'gick till',
  'procentenheter', 'procentenhet', 'hur många procent', 'hur många procentenheter', 'snabbt', 'kort svar', 'i korthet', 'kortfattat', 'egentligen', 'sen', 'efter', 'igenom', 'nån', 'någon',
  'något', 'några', 'ingen', 'inget', 'inte', 'ej', 'kvar', 'sån', 'sådan', 'sådana', 'tänkte', 'tror', 'behöva', 'hjälpa mig med',
  // The figure itself.
  'siffra', 'siffror', 'siffran', 'siffrorna', 'värde', 'värdet', 'värden', 'värdena', 'resultat', 'resultatet',
  'utfall', 'utfallet', 'nivå', 'nivån', 'nivåer', 'mått', 'måttet', 'data', 'statistik', 'statistiken', 'nyckeltalet', 'indikatorn', 'notering', 'belopp', 'beloppet', 'läge', 'läget',
  'potential', 'potentialen', 'förväntad', 'förväntade', 'förväntas', 'beräknas', 'planerad', 'planerade',
  'uppskattad', 'uppskattade', 'bedöms', 'bedömning', 'ge oss', 'ger', 'kunna spara', 'inom ramen', 'år', 'året', 'åren',
  'tkr', 'mnkr', 'mkr', 'msek', 'kr', 'kronor', 'tusen', 'miljoner', 'tusental', 'procent', 'procenten', 'i procent',
  'kostar', 'kostade', 'kostat', 'sker', 'skett', 'gör', 'göra', 'gjort', 'gjorde', 'använder', 'används', 'ut det',
  'uppgiften', 'uppgifterna', 'använda', 'uppskattats', 'svaret', 'hur går det med', 'hur går det för', 'läget för', 'läget med', 'hur ligger vi till med', 'hur ligger det till med', 'hur är läget med', 'hur är läget för', 'hur är statusen', 'status', 'statusen', 'fortskrider', 'hur är det med',
  'hur är det ställt med', 'hur står det till med', 'hur ser läget ut', 'hur ser läget ut för', 'hur ser siffran ut', 'hur ser siffrorna ut', 'vad har vi för', 'vad har ni för', 'vad är det för', 'hur pass hög', 'hur pass stor', 'hur pass många', 'hur pass högt', 'hur pass stort',
  'kilo', 'kilogram', 'pengarna', 'beräknar', 'behövt', 'uppskattar', 'sånt', 'sådant',
] as const satisfies Lexicon['fillers']; // prettier-ignore

export const narrowing = [
  'osäkerhetstal', 'svarsfrekvens', 'svar', 'region', 'regionen', 'regioner', 'anpassad', 'modellberäknat', 'salsa', 'framskrivning', 'justerat',
  'referenskostnad', 'bortfall', 'medianskuld', 'prognos', 'mål', 'kvinnor', 'män', 'flickor', 'pojkar', 'korttid', 'långtid',
  'inte', 'ej', 'ingen', 'några', 'aldrig', 'ibland',
] as const satisfies Lexicon['narrowing']; // prettier-ignore

export const generic = [
  'volym', 'volymer', 'volymen', 'antal', 'antalet', 'andel', 'andelen', 'kostnad', 'kostnader', 'tal', 'talet', 'talen', 'kvot', 'grad', 'belopp',
  'kommun', 'kommuner', 'kommunerna', 'kommunernas', 'kommunal', 'kommunala', 'verksamhet', 'verksamheten', 'verksamheter', 'utgift', 'utgifter', 'område', 'området', 'arbete', 'arbetet', 'index', 'mätning',
  'personer', 'person', 'totalkostnad', 'förvaltning', 'förvaltningen', 'organisation', 'organisationen', 'enhet',
] as const satisfies Lexicon['generic']; // prettier-ignore

export const abbreviations = ['åtg', 'bespar', 'medelv', 'genomsn', 'förv', 'jmf', 'jfr', 'digit', 'adm', 'ek', 'ekon', 'uppf', 'verks', 'exkl', 'inkl', 'enl', 'ca', 'resp', 'åk', 'st', 'tot', 'ang', 'avs', 'inv', 'milj', 'kl', 'nr', 'bl', 'ev', 'jfr', 'ant', 'gm', 'sk', 'mm', 'bef', 'pers', 'spec'] as const satisfies Lexicon['abbreviations']; // prettier-ignore
