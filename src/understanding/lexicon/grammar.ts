// Small words by the part they play in a sentence, in both languages. What they mean is in the lexicons; here is only what
// they do to the words around them.

/** They open a question. */
export const questionWords: ReadonlySet<string> = new Set([
  'vad', 'hur', 'vilken', 'vilket', 'vilka', 'varför', 'när', 'vem', 'vems', 'vart',
  'what', 'how', 'which', 'why', 'when', 'who', 'whose', 'where', 'whats', 'hows',
]); // prettier-ignore

/** "undrar om ...", "asks whether ...". */
export const conditions: ReadonlySet<string> = new Set(['om', 'ifall', 'huruvida', 'if', 'whether']);

/** Before a question they say that it is one, or who asks it. */
export const askingVerbs: ReadonlySet<string> = new Set([
  'undra', 'undrar', 'undrade', 'undrat', 'fråga', 'frågar', 'frågade', 'frågat', 'veta', 'vet', 'kolla', 'berätta', 'förklara',
  'wonder', 'wonders', 'wondering', 'wondered', 'ask', 'asks', 'asked', 'asking', 'know', 'tell', 'see', 'explain',
]); // prettier-ignore

/** "wants to know the ...": what is asked comes at once. */
export const knowing: ReadonlySet<string> = new Set(['veta', 'know']);

/** "frågar efter ...", "asked for ...". */
export const askedFor: ReadonlySet<string> = new Set(['efter', 'for', 'about']);

/** They ask to be given something, without a question. */
export const wishes: ReadonlySet<string> = new Set([
  'vill', 'behöver', 'kan', 'ge', 'visa', 'skulle', 'ta', 'hämta', 'lista', 'berätta', 'jämför',
  'want', 'need', 'can', 'could', 'give', 'show', 'would', 'please', 'list', 'compare', 'tell',
]); // prettier-ignore

/** Verbs that a sentence has which tells something. */
export const tellingVerbs: ReadonlySet<string> = new Set([
  'är', 'var', 'blev', 'har', 'hade', 'ligger', 'låg', 'gick', 'går', 'kom', 'ska', 'stod', 'står', 'sjönk', 'steg', 'ökade', 'minskade', 'tryckte', 'trycker', 'skriver', 'säger', 'hävdar', 'sa',
  'is', 'are', 'was', 'were', 'has', 'had', 'have', 'went', 'goes', 'rose', 'fell', 'prints', 'says', 'said', 'claims', 'am', 'm',
  'writing', 'preparing', 'drafting', 'working', 'presenting',
]); // prettier-ignore

/** What follows one of these tells more of what is asked. */
export const prepositions: ReadonlySet<string> = new Set([
  'för', 'bland', 'i', 'inom', 'på', 'av', 'hos', 'per', 'till', 'från', 'vid', 'utan', 'kring', 'mellan', 'under', 'över', 'mot', 'med', 'om', 'exklusive', 'inklusive', 'förutom', 'utom', 'än',
  'for', 'among', 'in', 'at', 'of', 'within', 'on', 'by', 'about', 'with', 'from', 'to', 'without', 'excluding', 'including', 'except', 'between', 'across', 'than', 'during',
]); // prettier-ignore

/** They may stand between a preposition and its word. */
export const determiners: ReadonlySet<string> = new Set([
  'den', 'det', 'de', 'en', 'ett', 'vår', 'vårt', 'våra', 'min', 'sin', 'sina', 'alla', 'allt', 'hela', 'olika', 'samtliga',
  'the', 'a', 'an', 'all', 'our', 'my', 'their', 'its', 'his', 'her', 'these', 'those',
]); // prettier-ignore

/** Words that announce a question. */
export const announcing: ReadonlySet<string> = new Set([
  'fråga', 'frågor', 'frågan', 'frågorna', 'saker', 'sak', 'undring', 'undringar', 'undran', 'undrar', 'funderar', 'fundering', 'funderingar', 'punkter', 'uppföljning', 'underlag', 'avstämning', 'kontrollfråga', 'snabbfråga', 'följdfråga', 'siffror', 'uppgifter', 'nyckeltal', 'delar', 'snabba', 'snabb', 'korta',
  'question', 'questions', 'things', 'thing', 'wonder', 'wondering', 'points', 'numbers', 'figures', 'items', 'queries', 'quick',
]); // prettier-ignore

/** Adverbs that may stand inside a phrase and change nothing: "vad menas egentligen med", "KLK ska själv utreda". */
export const floatingAdverbs: ReadonlySet<string> = new Set([
  'egentligen', 'nu', 'då', 'ju', 'också', 'själv', 'självt', 'själva', 'just', 'exakt', 'faktiskt', 'verkligen',
  'actually', 'exactly', 'really', 'itself', 'themselves', 'ourselves', 'also',
]); // prettier-ignore

/** "vilken av kommunerna", "which of the ...". */
export const partitives: ReadonlySet<string> = new Set(['av', 'utav', 'of', 'the', 'de']);

/** "av de tre kommunerna", "among the three": those among whom one is sought. */
export const ofAll: ReadonlySet<string> = new Set(['av', 'utav', 'bland', 'mellan', 'of', 'among', 'between']);

/** "vilken kommun": one of several is asked for. */
export const choosing: ReadonlySet<string> = new Set(['vilken', 'vilket', 'vilka', 'which', 'what']);

/** "kommunen med lägst ...", "the one that has ...". */
export const having: ReadonlySet<string> = new Set(['med', 'som', 'har', 'with', 'that', 'has', 'have', 'having']);

/** "mer än": what comes next is what it is held against. */
export const against: ReadonlySet<string> = new Set(['än', 'than']);

/** Every one there is: "alla nyckeltal", "allt om personal". */
export const everyOne: ReadonlySet<string> = new Set(['alla', 'allt', 'samtliga', 'all', 'every', 'everything']);

/** "allt om personal": all that is known, not a list of what there is. */
export const aboutAll: ReadonlySet<string> = new Set(['allt', 'everything']);

/** What a figure is called when it is not named. */
export const figureWords: ReadonlySet<string> = new Set([
  'siffra', 'siffror', 'siffrorna', 'värde', 'värden', 'värdena', 'varden', 'vardena', 'utfall', 'utfallet', 'resultat', 'resultaten', 'uppgifter',
  'figure', 'figures', 'value', 'values', 'numbers', 'results', 'data',
]); // prettier-ignore

/** They ask for something that is not named: "vad har försämrats?" */
export const whatIs: ReadonlySet<string> = new Set(['vad', 'what']);

/** Us, inside a phrase: "hur ligger vi till mot". */
export const ourselves: ReadonlySet<string> = new Set(['vi', 'oss', 'we', 'us', 'our']);

/** Before a part of the year: every one of them. */
export const each: ReadonlySet<string> = new Set(['per', 'varje', 'each', 'every', 'by', 'på', 'alla', 'all']);

/** Words that deny; of contractions what is left of them: `hasn`. */
export const denying: ReadonlySet<string> = new Set([
  'inte', 'ej', 'icke', 'aldrig', 'not', 'never', 'haven', 'hasn', 'isn', 'aren', 'wasn', 'weren', 'don', 'doesn', 'didn', 'cannot',
]); // prettier-ignore

/** What stands between the whole and its part. */
export const links =
  /^(?:är|utgör|utgörs|utgjorde|går|gick|består|bestod|kommer|kom|var|is|are|was|were|goes|go|went|comes|came|makes|consists)$/;

/** "which of them are about procurement?", "vilka ingår?" */
export const toThose: ReadonlySet<string> = new Set([
  'ingår', 'ingick', 'medräknade', 'included', 'dem', 'dom', 'dessa', 'them', 'those', 'these',
]); // prettier-ignore

/** With these all of them are meant, whatever was talked of. */
export const ofUsAll: ReadonlySet<string> = new Set([
  'vi',
  'we',
  'alla',
  'allt',
  'all',
  'everything',
  'samtliga',
  'kommunen',
]);

/** Words that ask for a share, as they stand. */
export const shares: ReadonlySet<string> = new Set(['andel', 'andelen', 'share', 'proportion', 'percentage']);

/** Words that ask to be told of something. */
export const asksToTell: ReadonlySet<string> = new Set([
  'berätta', 'beskriv', 'tell', 'describe', 'explain', 'förklara', 'innebär',
]); // prettier-ignore
