// Swedish talk: what joins questions and opens them, greetings, thanks and calls for help.
import type { Lexicon } from '../lexicon.ts';

export const talk = {
  and: ['å', 'o', 'och', 'samt', 'plus', 'respektive', 'liksom'],
  'what-about': ['hur är det med', 'hur ser det ut för', 'och för', 'men', 'hur då med', 'vad gäller', 'då', 'gör samma för', 'samma för', 'samma sak för', 'samma fråga'],
  'question-word': ['vad', 'hur', 'vilken', 'vilket', 'vilka', 'varför', 'när', 'vem', 'hur mycket', 'hur stor', 'hur många'],
  'how-much': ['hur mycket', 'hur mkt', 'hur stor', 'hur stort', 'hur stora', 'vad ger', 'hur många miljoner', 'hur många kronor', 'hur mycket pengar', 'vad blir'],
  'how-long': ['hur många dagar', 'hur många timmar', 'hur många minuter', 'hur många veckor', 'hur lång tid', 'hur länge', 'hur fort', 'hur snabbt', 'snabbast', 'långsammast', 'snabbare', 'långsammare'],
  comparative: [
    'mer', 'mera', 'mindre', 'högre', 'lägre', 'fler', 'färre', 'längre', 'kortare', 'större', 'bättre', 'sämre', 'dyrare', 'billigare', 'snabbare', 'långsammare', 'tryggare', 'nöjdare',
    'värre', 'vanligare', 'ovanligare', 'tätare',
  ],
  not: ['exkl', 'utom', 'förutom', 'bortsett från', 'frånsett', 'undantaget', 'exklusive', 'ingen har', 'ingen', 'inte', 'ej', 'icke', 'utan', 'aldrig', 'ännu inte', 'saknar'],
  future: ['ska', 'skall', 'ska vara', 'ska bli', 'bli', 'skulle vara'],
  they: ['de', 'dem', 'dom', 'det', 'den', 'dessa', 'denna', 'dess', 'deras', 'det där', 'de där', 'den där'],
  greeting: [
    'hej', 'godmorron', 'hejsan', 'hallå', 'tjena', 'tjenare', 'tja', 'hejhej', 'god morgon', 'godmorgon', 'god dag', 'goddag',
    'god kväll', 'god afton', 'god eftermiddag', 'morsning', 'tjo', 'hallojsan', 'mors',
    'hej hej', 'hej där', 'heej', 'hallå där', 'halloj', 'halloj där', 'tjabba', 'tjenixen', 'tjenare där', 'tja tja', 'hej på dig', 'hej på er', 'godkväll', 'god förmiddag', 'gomorron', 'gomorgon', 'go morron', 'morrn', 'morsan tjena', 'goddagens', 'god fortsättning', 'trevligt att träffas',
    'kul att träffas', 'hur mår du', 'hur är läget', 'allt bra', 'allt väl',
  ],
  help: [
    'kan man fråga dig', 'kan jag fråga dig', 'vad för frågor',
    'hjälp', 'hjälp mig', 'hjälpa', 'vad kan du', 'vad kan du göra', 'vad gör du', 'hur funkar du', 'vem är du',
    'hur fungerar du', 'vad kan jag fråga', 'vad kan man fråga', 'instruktion', 'instruktioner', 'kom igång',
    'vad kan du svara på', 'få veta av dig', 'vad kan jag få veta', 'vad kan man få veta', 'vad vet du', 'hur använder man dig', 'hur använder man', 'hur gör man', 'vad kan du hjälpa mig med', 'hur använder jag dig', 'vad är klarsyn',
    'vad kan man använda dig till', 'vad kan jag använda dig till', 'använda dig till', 'använda dig', 'vad är du bra på', 'vad är du bra för', 'vad är du till för', 'vad kan du hjälpa till med', 'vad kan du hjälpa oss med', 'hjälpa till med', 'hjälpa mig med', 'vad kan jag fråga dig om',
    'vad kan man fråga dig om', 'kan jag fråga om', 'kan man fråga om', 'vad kan jag göra här', 'vad kan man göra här', 'hur kommer jag igång', 'hur kommer man igång', 'hur börjar jag', 'hur funkar det här', 'hur fungerar det här', 'hur funkar detta', 'hur fungerar detta', 'hur fungerar boten',
    'hur funkar boten', 'vad är det här', 'vad är det här för något', 'vad är du för en', 'vad är du för något', 'vad heter du', 'vilka frågor kan jag ställa', 'vilka frågor kan man ställa', 'vad för frågor kan jag ställa', 'frågor kan du svara på', 'vilka frågor', 'vilka sorters frågor',
    'vilka typer av frågor', 'exempel på frågor', 'ge exempel på frågor', 'visa exempel', 'några exempel på frågor', 'vad kan du berätta', 'vad har du koll på', 'vad har du för koll', 'vad vet du något om', 'vad kan du något om', 'vad finns här', 'vad ska jag fråga', 'vad borde jag fråga',
    'vad bör jag fråga', 'tips på frågor', 'manual', 'användarmanual', 'bruksanvisning', 'handledning för dig', 'guida mig', 'guida', 'kommandon', 'vilka funktioner', 'vilka funktioner finns', 'hur ställer jag en fråga', 'hur ställer man en fråga', 'hur frågar jag', 'hur frågar man',
    'hur pratar man med dig', 'är du en robot', 'är du en människa', 'är du en dator', 'är du en ai', 'kan du hjälpa mig', 'kan du hjälpa till', 'jag behöver hjälp', 'behöver hjälp', 'lite hjälp', 'vad kan du egentligen', 'vad går du att använda till', 'vad kan jag få hjälp med', 'få hjälp med',
    'vad kan jag ställa för frågor', 'vad kan man ställa för frågor', 'ställa för frågor', 'vad jag kan fråga', 'vad man kan fråga', 'på vad jag kan fråga', 'exempel på vad', 'vad du kan', 'vad du kan göra', 'vad du gör', 'berätta om dig själv', 'presentera dig', 'presentera dig själv',
    'vad är ditt jobb', 'vad är din uppgift', 'vad går du ut på', 'vad handlar det här om', 'hur ska jag använda dig', 'hur ska man använda dig', 'hur använder man det här', 'hur använder jag det här', 'kom i gång', 'ny användare',
  ],
  thanks: [
    'tack', 'tack så mycket', 'tack så mycket för hjälpen', 'tack för all hjälp', 'tack så hemskt mycket', 'tackar', 'tusen tack', 'tack för hjälpen', 'det var precis vad jag behövde', 'precis vad jag behövde', 'precis det jag behövde', 'det var allt', 'det var allt jag behövde',
    'tackar så mycket', 'tack ska du ha', 'tack för det', 'stort tack', 'tackar och bockar', 'jättetack', 'tack så jättemycket', 'tack så hemskt mycket', 'tack tack', 'tack för svaret', 'tack för svar', 'tack för informationen', 'tack för infon', 'tack för snabbt svar', 'tack och hej',
    'tackar tackar', 'många tack', 'varmt tack', 'hjärtligt tack', 'tusen tack för hjälpen', 'tack för hjälpen så länge', 'taack',
  ],
  'out-of-scope': [
    'väder', 'vädret', 'dikt', 'dikten', 'poesi', 'skämt', 'vits', 'recept', 'fotboll', 'hockey', 'lön', 'löner', 'lönen', 'lunch',
    'sång', 'film', 'musik', 'horoskop', 'aktie', 'aktier', 'bitcoin', 'nyheter', 'nyheterna', 'klockan', 'kalender', 'mejl',
    'e-post', 'semester', 'personnummer', 'telefonnummer', 'adress', 'huvudstad', 'statsminister', 'president', 'kärlek', 'mening med livet',
    'översätt', 'programmera', 'hotell', 'resa', 'tåg', 'buss', 'lösenord',
    'väderprognos', 'väderleken', 'temperatur ute', 'pizza', 'pizzeria', 'lotto', 'gåta', 'rolig historia', 'berätta en saga', 'saga', 'gud', 'aktiekurs', 'aktiekursen', 'börsen', 'krypto', 'kryptovaluta', 'julklapp', 'julbord', 'lunchmeny', 'vad är klockan', 'vilken dag är det', 'skriv ett mejl',
    'skriv en dikt', 'skriv kod', 'python', 'sjung', 'podd', 'netflix', 'melodifestivalen', 'vem vann matchen', 'allsvenskan', 'schlager',
  ],
} as const satisfies Partial<Lexicon['cues']>; // prettier-ignore
