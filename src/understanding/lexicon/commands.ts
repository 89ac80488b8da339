// The words of commands: what is said when something is to be done, beside the states and numbers of the two lexicons.
// Forms are listed, not derived: `pausa` asks for what `pausad` tells.
import type { Language } from '../../language.ts';
import type { Status } from '../../measures/measure.ts';
import { followingCues, followingWords } from './following.ts';

/** Phrases of one meaning in both languages. */
type Words = Readonly<Record<Language, readonly string[]>>;

export const commandCues = [
  // Which measure.
  'measure',
  'measures',
  'number-sign',
  'it',
  // What is to be done.
  'set',
  'update',
  'raise',
  'move',
  'remove',
  'add',
  'new',
  'give',
  'make',
  'undo',
  // What is said of the measure.
  'due',
  'status-word',
  'share-done',
  'realised',
  'expected',
  'saving',
  'unknown',
  'nothing',
  'saved-nothing',
  'too-early',
  'next-step',
  'note',
  'because',
  // How it is said.
  'to',
  'until-then',
  'from',
  'past',
  'future',
  'not',
  'no-longer',
  'or',
  'doubt',
  'half',
  'remaining',
  'for-now',
  'condition',
  'inexact',
  'about',
  'polite',
  'courtesy',
  'farewell',
  'and',
  'small',
  'asks',
  'is-it',
  // Who.
  'owns',
  'takes-over',
  'owner',
  'also',
  'controller',
  'me',
  // What has happened, and what waits.
  'history',
  'what-changed',
  'one-change',
  'latest',
  'show',
  'since',
  'mine',
  'i-own',
  'waits-for-me',
  // What is told, and when.
  ...followingCues,
] as const;

export type CommandCue = (typeof commandCues)[number];

// prettier-ignore
export const commandWords: Readonly<Record<CommandCue, Words>> = {
  ...followingWords,
  measure: {
    sv: ['åtgärd', 'åtg', 'åtgärden', 'åtgärdens', 'effektiviseringsåtgärd', 'effektiviseringsåtgärden', 'besparingsåtgärd', 'besparingsåtgärden', 'insats', 'insatsen'],
    en: ['measure', 'efficiency measure', 'savings measure', 'the measure', 'initiative', 'action'],
  },
  measures: {
    sv: ['åtgärder', 'åtgärderna', 'åtgärdernas', 'insatser', 'insatserna', 'effektiviseringsåtgärder', 'effektiviseringsåtgärderna', 'besparingsåtgärder'],
    en: ['measures', 'efficiency measures', 'savings measures', 'initiatives', 'actions'],
  },
  'number-sign': { sv: ['nummer', 'nr', 'num'], en: ['number', 'no'] },
  it: {
    sv: ['den', 'den där', 'den här', 'denna', 'dess', 'den åtgärden', 'den där åtgärden', 'den här åtgärden', 'denna åtgärd'],
    en: ['it', 'its', 'this', 'that one', 'this one', 'this measure', 'that measure'],
  },
  set: {
    sv: ['sätt', 'sätta', 'satt', 'ställ', 'ställa', 'markera', 'markerar', 'flagga', 'flagga upp', 'byt', 'byta', 'registrera', 'lägg', 'lägga', 'skriv', 'skriva', 'skriv in', 'notera att', 'ange', 'stäng', 'stänga'],
    en: ['set', 'mark', 'flag', 'put', 'register', 'record', 'enter', 'log', 'close'],
  },
  update: {
    sv: ['uppdatera', 'uppdaterar', 'uppdatering', 'uppdatering av', 'ändra', 'ändrar', 'redigera', 'rapportera', 'rapportera in', 'revidera', 'justera', 'korrigera', 'rätta', 'ändras', 'uppdateras', 'justeras', 'revideras', 'korrigeras', 'rättas', 'sätts'],
    en: ['update', 'edit', 'change', 'report', 'revise', 'adjust', 'modify', 'correct'],
  },
  raise: {
    sv: ['höj', 'höja', 'sänk', 'sänka', 'öka', 'minska', 'höjs', 'sänks'],
    en: ['raise', 'lower', 'increase', 'decrease', 'reduce'],
  },
  move: {
    sv: ['flytta', 'flyttar', 'flytta fram', 'flytta upp', 'flyttas', 'flyttas fram', 'skjut', 'skjut fram', 'skjut upp', 'skjuta upp', 'skjuta fram', 'skjuts upp', 'skjuts fram', 'senarelägg', 'senarelägga', 'senareläggs', 'tidigarelägg', 'tidigarelägga', 'förläng', 'förlänga', 'förlängs', 'dra ut', 'försenad', 'försenat', 'försenas', 'framflyttad', 'framskjuten'],
    en: ['move', 'postpone', 'push', 'push back', 'extend', 'reschedule', 'delay', 'bring forward', 'defer', 'delayed', 'moved', 'extended', 'rescheduled'],
  },
  remove: {
    sv: ['ta bort', 'tag bort', 'radera', 'rensa', 'stryk som', 'plocka bort', 'ta bort som', 'nolla'],
    en: ['remove', 'delete', 'clear', 'take off', 'take away', 'drop as'],
  },
  add: {
    sv: ['lägg till', 'lägga till', 'lägg upp', 'lägga upp', 'lägg in', 'lägga in', 'skapa', 'registrera en', 'för in'],
    en: ['add', 'create', 'append'],
  },
  new: { sv: ['ny', 'en ny', 'nytt', 'ett nytt'], en: ['new', 'a new'] },
  give: {
    sv: ['ge', 'lämna över', 'lämna', 'lämnar över', 'överlåt', 'överlåta', 'överlämna', 'överlämnar', 'tilldela', 'tilldelar', 'ge över', 'flytta över', 'skicka', 'lägg över', 'lägga över', 'byt ägare', 'byta ägare', 'ändra ägare'],
    en: ['give', 'hand over', 'hand', 'assign', 'reassign', 'transfer', 'pass', 'hand off', 'change owner', 'change the owner'],
  },
  make: { sv: ['gör', 'göra', 'utse', 'utnämn', 'låt'], en: ['make', 'appoint', 'let'] },
  undo: {
    sv: ['ångra', 'ångra det', 'ångra den', 'ångra mig', 'jag ångrar mig', 'ångrar mig', 'ångra senaste', 'ångra senast', 'ta tillbaka', 'backa', 'återställ', 'återkalla', 'gör ogjort', 'ångra ändringen', 'ångra det där', 'ångra detta', 'ångra sista'],
    en: ['undo', 'undo it', 'undo that', 'undo this', 'revert', 'revert it', 'revert that', 'roll back', 'take back', 'take it back', 'undo last', 'take that back', 'take this back'],
  },
  due: {
    sv: [
      'slutdatum', 'slutdatumet', 'sluttid', 'slutdag', 'sista datum', 'sista datumet', 'sista dag', 'sista dagen', 'slutet', 'deadline', 'deadlinen', 'förfallodatum', 'förfallodag', 'klardatum', 'måldatum', 'tidsfrist', 'tidsfristen', 'förfaller',
      'ska vara klar', 'ska vara klart', 'skall vara klar', 'ska bli klar', 'ska vara färdig', 'ska bli färdig', 'ska vara klara', 'blir klar', 'blir klart', 'blir klara', 'blir färdig', 'blir färdiga', 'bli klar', 'bli klara', 'bli färdig', 'vara klar', 'vara klara', 'vara färdig',
      'beräknas vara klar', 'beräknas bli klar', 'beräknas klar', 'väntas bli klar', 'väntas vara klar', 'väntas klar', 'planeras vara klar', 'planeras bli klar', 'planeras klar', 'är klar senast', 'klar senast', 'klart senast', 'senast klar', 'ny deadline', 'nytt slutdatum', 'nytt datum', 'klar till',
    ],
    en: [
      'due', 'due date', 'is due', 'deadline', 'end date', 'target date', 'completion date', 'new deadline', 'new due date',
      'will be done', 'will be finished', 'will be completed', 'will be complete', 'should be done', 'should be finished', 'should be completed', 'to be done', 'to be finished', 'to be completed', 'expected to be done', 'expected to be finished', 'will finish', 'is expected to finish', 'done by', 'finished by', 'completed by', 'complete by',
    ],
  },
  'status-word': { sv: ['status', 'statusen', 'läge', 'läget'], en: ['status', 'state'] },
  'share-done': {
    sv: ['andel klart', 'andel klar', 'andel', 'andelen', 'färdigställt', 'av arbetet', 'av jobbet', 'framdrift', 'framdriften', 'genomförandegrad', 'upparbetat'],
    en: ['share done', 'progress', 'progress is', 'of the work', 'of the way', 'of the way done', 'share complete', 'there'],
  },
  realised: {
    sv: [
      'sparade', 'sparat', 'sparades', 'sparats', 'har sparat', 'har sparats', 'vi sparade', 'sparade in', 'sparat in', 'har hittills sparat', 'hittills sparat', 'sparat hittills', 'inbesparat', 'realiserad besparing', 'realiserade besparingar', 'realiserad', 'realiserat', 'realiserats', 'realiserades', 'realiserade', 'realisering',
      'besparingen blev', 'besparing blev', 'besparingen landade på', 'uppnådd besparing', 'uppnådd', 'faktisk besparing', 'verklig besparing', 'hemtagen besparing', 'hemtaget', 'hemtagen', 'utfall', 'utfallet', 'besparing hittills', 'besparingen hittills', 'gav', 'gav en besparing på', 'har gett', 'minskade kostnaderna med', 'landade på', 'uppgick till', 'gett',
    ],
    en: [
      'saved', 'has saved', 'have saved', 'we saved', 'it saved', 'saved so far', 'has so far saved', 'realised', 'realized', 'realised saving', 'realized saving', 'realised savings', 'realized savings', 'actual saving', 'actual savings', 'achieved saving', 'achieved savings', 'savings so far', 'saving so far', 'achieved',
      'the saving was', 'savings were', 'the savings were', 'saving was', 'delivered', 'outcome', 'amounted to', 'came to', 'landed on', 'landed at',
    ],
  },
  expected: {
    sv: [
      'förväntad besparing', 'förväntade besparingen', 'förväntade besparing', 'förväntad', 'förväntade', 'beräknad besparing', 'beräknade besparingen', 'bedömd besparing', 'bedömda besparingen', 'uppskattad besparing', 'planerad besparing', 'besparingspotential', 'besparingspotentialen', 'potential', 'potentialen',
      'väntas spara', 'beräknas spara', 'förväntas spara', 'bedöms spara', 'kommer att spara', 'kommer spara', 'ska spara', 'kan spara', 'väntas ge', 'beräknas ge', 'förväntas ge', 'bedöms ge', 'besparingsmål', 'besparingsmålet', 'förväntad effekt', 'förväntat',
    ],
    en: [
      'expected saving', 'expected savings', 'estimated saving', 'estimated savings', 'planned saving', 'planned savings', 'savings potential', 'potential saving', 'potential savings', 'expected to save', 'is expected to save', 'will save', 'should save', 'expected', 'can save', 'projected savings', 'savings target',
    ],
  },
  saving: {
    sv: ['besparing', 'besparingen', 'besparingar', 'besparingarna', 'effekt', 'effekten', 'sparar', 'spara'],
    en: ['saving', 'savings', 'save', 'saves'],
  },
  unknown: {
    sv: [
      'inte känd', 'inte känd än', 'inte känd ännu', 'ännu inte känd', 'ej känd', 'ej känd än', 'inte känt', 'inte känt än', 'inte känt ännu', 'ännu inte känt', 'ej känt', 'okänd', 'okänt', 'inte klar än', 'inte klarlagd', 'vet inte', 'vet ej', 'vet inte än', 'vet ännu inte', 'vet vi inte', 'vet vi inte än', 'vet vi inte ännu', 'vet jag inte', 'vet jag inte än',
      'inte beräknad', 'inte beräknad än', 'ej beräknad', 'inte uträknad', 'inte uträknad än', 'ännu okänd', 'fortfarande okänd', 'känner vi inte till', 'inte fastställd', 'inte fastställd än', 'inte kända', 'inte kända än',
    ],
    en: [
      'not known', 'not known yet', 'not yet known', 'is not known yet', 'unknown', 'still unknown', 'unknown so far', "don't know", "don't know yet", 'do not know', 'do not know yet', "we don't know yet", 'not calculated', 'not calculated yet', 'not yet calculated', "isn't known yet", "isn't known", "aren't known yet", 'not clear yet', 'tbd', 'to be determined',
    ],
  },
  nothing: { sv: ['inget', 'ingenting', 'inga pengar'], en: ['nothing', 'no money'] },
  'saved-nothing': {
    sv: ['sparade inget', 'sparade ingenting', 'sparade inte något', 'inte sparat något', 'har inte sparat något', 'har inte sparat in något', 'inte gett någon besparing', 'har inte gett någon besparing', 'gav ingen besparing', 'har inte lett till någon besparing', 'gav ingenting', 'gav inget'],
    en: ['saved nothing', 'not saved anything', 'has not saved anything', 'did not save anything', "hasn't saved anything", "didn't save anything", 'gave no saving', 'gave no savings', 'no savings were made'],
  },
  'too-early': {
    sv: ['för tidigt att bedöma', 'för tidig att bedöma', 'för tidigt', 'för tidig', 'går inte att bedöma', 'inte möjlig att bedöma', 'kan inte bedömas', 'går inte att bedöma än'],
    en: ['too early to assess', 'too early', 'too early to say', 'too early to tell', 'cannot be assessed', 'cannot be assessed yet'],
  },
  'next-step': {
    sv: ['nästa steg', 'nästa aktivitet', 'nästkommande steg', 'nästa steget'],
    en: ['next step', 'next steps', 'the next step', 'next action', 'next activity'],
  },
  note: {
    sv: ['anteckning', 'anteckningen', 'notering', 'noteringen', 'anteckna', 'notera', 'kommentar', 'kommentaren', 'kommentera', 'en anteckning', 'en notering', 'en kommentar', 'memo'],
    en: ['note', 'a note', 'comment', 'a comment', 'remark', 'annotation', 'memo'],
  },
  because: {
    sv: ['eftersom', 'för att', 'därför att', 'då', 'pga', 'p g a', 'på grund av', 'på grund av att', 'pga att', 'med anledning av', 'med motiveringen', 'orsak', 'anledning', 'skäl', 'beroende på', 'av den anledningen att', 'ty'],
    en: ['because', 'because of', 'due to', 'owing to', 'on account of', 'the reason is', 'reason', 'on the grounds that', 'cause', 'given that'],
  },
  to: {
    sv: ['till', 'tills', 'till och med', 't o m', 't om', 'tom', 'fram till', 'fram till och med', 'senast', 'ända till', 'till i', 'tills i'],
    en: ['to', 'until', 'till', 'by', 'through', 'up until', 'no later than', 'at the latest'],
  },
  'until-then': { sv: ['tills', 'till dess', 'till dess att', 'så länge som', 'i väntan på', 'i väntan på att'], en: ['until', 'as long as', 'while', 'pending', 'awaiting'] },
  from: { sv: ['från'], en: ['from'] },
  past: { sv: ['blev', 'var', 'blivit', 'har blivit'], en: ['was', 'were', 'became', 'got', 'has been', 'have been'] },
  future: {
    sv: ['ska', 'skall', 'kommer att', 'kommer', 'kommer att bli', 'blir', 'bli', 'tänker', 'planeras', 'beräknas', 'väntas', 'förväntas'],
    en: ['will', 'will be', 'shall', 'going to', 'about to', 'is to be', 'to be'],
  },
  not: {
    sv: ['inte', 'ej', 'icke', 'aldrig', 'ännu inte', 'inte än', 'ännu ej', 'utan', 'varken', 'knappast', 'inga', 'ingen'],
    en: ['not', 'never', "isn't", "wasn't", "hasn't", "haven't", "don't", "doesn't", "didn't", "won't", 'cannot', 'not yet', 'neither', 'hardly', 'no'],
  },
  'no-longer': {
    sv: ['inte längre', 'ej längre', 'inte längre är', 'ska inte längre', 'längre', 'slutar', 'slutar som', 'avgår', 'avgår som'],
    en: ['no longer', 'not any longer', 'any longer', 'anymore', 'is no longer', 'no more', 'steps down'],
  },
  or: { sv: ['eller'], en: ['or'] },
  doubt: {
    sv: [
      'nästan', 'snart', 'strax', 'delvis', 'kanske', 'troligen', 'troligtvis', 'förmodligen', 'nog', 'borde', 'bör', 'kunde', 'skulle', 'i princip', 'i stort sett', 'mer eller mindre', 'halvt', 'inom kort', 'på väg', 'på gång att', 'närmar sig', 'så gott som', 'typ', 'väl', 'eller', 'tror', 'tror jag', 'hoppas', 'risk', 'riskerar', 'kan', 'vill', 'måste', 'behöver', 'går mot', 'redo att', 'sägs', 'verkar', 'påstås', 'förslag', 'föreslår', 'överväger',
    ],
    en: [
      'almost', 'nearly', 'soon', 'partly', 'partially', 'maybe', 'perhaps', 'probably', 'possibly', 'might', 'could', 'would', 'should', 'may', 'about to be', 'close to', 'more or less', 'practically', 'basically', 'or', 'think', 'i think', 'hopefully', 'hope', 'can', 'must', 'needs', 'need to', 'ready to', 'seems', 'likely', 'unlikely', 'ought',
    ],
  },
  half: { sv: ['hälften', 'halvvägs', 'till hälften', 'halva', 'halvfärdig', 'halvklar'], en: ['half', 'halfway', 'half way', 'halfway through', 'half done', 'half finished', 'half complete'] },
  remaining: { sv: ['kvar', 'kvarstår', 'återstår', 'återstående', 'resterande', 'att göra', 'saknas'], en: ['remaining', 'remains', 'left', 'to go', 'outstanding', 'missing'] },
  'for-now': { sv: ['tills vidare', 'för tillfället', 'för närvarande', 'så länge', 'temporärt', 'tillfälligt'], en: ['until further notice', 'till further notice', 'for now', 'for the time being', 'temporarily'] },
  condition: {
    sv: ['när', 'så fort', 'så snart', 'förutsatt att', 'om', 'ifall', 'först när', 'såvida', 'innan', 'före', 'efter', 'under förutsättning att', 'efter att', 'utom', 'förutom', 'bortsett från', 'undantaget', 'med undantag av', 'sånär som på', 'förrän', 'förrän i', 'förrens', 'i tid'],
    en: ['when', 'once', 'if', 'as soon as', 'provided', 'unless', 'before', 'after', 'except', 'except for', 'apart from', 'aside from', 'assuming', 'in time', 'on time'],
  },
  inexact: {
    sv: ['över', 'minst', 'högst', 'mer än', 'mindre än', 'drygt', 'knappt', 'mellan', 'upp till', 'nästan', 'ytterligare', 'mer', 'mindre', 'extra', 'under', 'åtminstone', 'en bra bit över'],
    en: ['over', 'at least', 'at most', 'more than', 'less than', 'just over', 'just under', 'between', 'up to', 'almost', 'nearly', 'another', 'more', 'additional', 'extra', 'further', 'under'],
  },
  about: {
    sv: ['ca', 'cirka', 'circa', 'ungefär', 'omkring', 'runt', 'c', 'uppskattningsvis'],
    en: ['about', 'around', 'approximately', 'approx', 'roughly', 'circa', 'some'],
  },
  polite: {
    sv: ['kan du', 'kan ni', 'kan du vara snäll och', 'kan du snälla', 'skulle du kunna', 'skulle ni kunna', 'skulle du vilja', 'vill du', 'kan du hjälpa mig att', 'kan du hjälpa mig', 'hjälp mig att', 'hjälp mig', 'jag vill', 'jag skulle vilja', 'vi vill', 'jag behöver', 'jag ska', 'vi behöver', 'skulle vilja', 'jag tänkte', 'kan du vänligen', 'kan du bara'],
    en: ['can you', 'could you', 'would you', 'will you', 'can you please', 'could you please', 'would you please', 'would you mind', 'i want to', "i'd like to", 'i would like to', 'i need to', 'we need to', 'we want to', 'help me', 'help me to', 'let me', "we'd like to"],
  },
  courtesy: {
    sv: ['hej', 'hejsan', 'hallå', 'tjena', 'tja', 'god morgon', 'godmorgon', 'god dag', 'goddag', 'hej hej', 'tack', 'tack så mycket', 'tackar', 'tack på förhand', 'tusen tack', 'snälla', 'vänligen', 'är du snäll', 'gärna', 'klarsyn', 'mvh', 'vh', 'hälsningar', 'vänliga hälsningar', 'med vänlig hälsning', 'med vänliga hälsningar', 'ok', 'okej', 'jo', 'ja', 'japp', 'så', 'bra', 'fint', 'toppen', 'du', 'ha det', 'ha det bra', 'förlåt', 'ursäkta', 'tyvärr', 'äntligen', 'hurra', 'kul', 'vill meddela att', 'vill bara meddela att', 'jag vill bara meddela att', 'jag vill meddela att', 'meddelar att', 'kan meddela att', 'jag kan meddela att', 'vill bara säga att', 'ville bara säga att', 'vill berätta att', 'kan berätta att', 'oj', 'ops', 'hoppsan', 'aj', 'aj då', 'jaha', 'nej', 'fyi', 'info', 'obs'],
    en: ['hi', 'hello', 'hey', 'good morning', 'good afternoon', 'dear', 'please', 'pls', 'thanks', 'thank you', 'thx', 'many thanks', 'thanks a lot', 'kindly', 'regards', 'best regards', 'kind regards', 'best', 'cheers', 'okay', 'yes', 'well', 'great', 'sorry', 'unfortunately', 'finally', 'just to let you know that', 'just to let you know', 'just letting you know that', 'letting you know that', 'wanted to let you know that', 'i can report that', 'happy to report that', 'oops', 'whoops', 'oh', 'no', 'quick update', 'you', 'there'],
  },
  farewell: {
    sv: ['tack', 'tack så mycket', 'tackar', 'tack på förhand', 'tusen tack', 'snälla', 'mvh', 'hälsningar', 'vänliga hälsningar', 'med vänlig hälsning', 'med vänliga hälsningar', 'ha det', 'ha det bra', 'vh'],
    en: ['please', 'pls', 'thanks', 'thank you', 'thx', 'many thanks', 'thanks a lot', 'cheers', 'regards', 'best regards', 'kind regards', 'best'],
  },
  and: { sv: ['och', 'o', 'samt', 'men', 'plus'], en: ['and', 'but', 'plus'] },
  small: {
    sv: [
      'är', 'har', 'vi', 'jag', 'oss', 'min', 'mitt', 'vår', 'vårt', 'de', 'det', 'på', 'i', 'av', 'för', 'med', 'som', 'att', 'nu', 'idag', 'i dag', 'nu i dag', 'redan', 'alltså', 'också', 'även', 'just nu', 'just', 'bara', 'helt', 'hel', 'hela', 'fortfarande', 'är nu', 'numera', 'om', 'angående', 'beträffande', 'gällande', 'avseende', 'vad gäller', 'ang', 're', 'en', 'ett', 'ut', 'upp', 'in', 'där', 'här', 'hos', 'under', 'sedan', 'sen', 'kommit', 'gått', 'blivit', 'ligger', 'ligger på', 'står', 'arbetet med', 'arbetet', 'projektet', 'vid', 'kring', 'sin', 'sig', 'blir', 'inom', 'ur', 'totalt', 'sammanlagt', 'hittills', 'är på', 'får', 'fick', 'fått', 'igen', 'åter', 'vara', 'tillsammans', 'gemensamt', 'datum', 'datumet', 'ca', 'cirka', 'ungefär',
    ],
    en: [
      'is', 'are', 'has', 'have', 'we', 'i', 'our', 'my', 'the', 'a', 'an', 'of', 'for', 'on', 'with', 'at', 'in', 'now', 'today', 'already', 'also', 'just', 'only', 'still', 'that', 've', 'm', 's', 're', 'll', 'regarding', 'concerning', 'as', 'being', 'so', 'so far', 'fully', 'completely', 'currently', 'about', 'date', 'work on', 'project', 'in total', 'here', 'yet', 'status of', 'be', 'gets', 'again', 'back', 'together', 'jointly',
    ],
  },
  asks: {
    sv: ['vad', 'hur', 'vilken', 'vilket', 'vilka', 'varför', 'vem', 'vems', 'vilkas', 'när är', 'när blir', 'när blev', 'när var', 'när ska', 'när kommer', 'när startar', 'när startade', 'när slutar', 'var någonstans', 'hur många', 'hur mycket', 'undrar', 'undrar om', 'undrade', 'vet du', 'vet ni', 'veta', 'berätta', 'visa', 'lista', 'säg', 'förklara', 'kolla', 'sammanfatta', 'jämför', 'räkna', 'fråga', 'se', 'hitta', 'finns', 'sök'],
    en: ['what', 'how', 'which', 'why', 'who', 'whose', 'where', 'when is', 'when will', 'when was', 'when did', 'when does', 'wonder', 'wondering', 'know', 'tell', 'tell me', 'show', 'show me', 'list', 'explain', 'check', 'compare', 'summarise', 'summarize', 'question', 'whether', 'do you know', 'find'],
  },
  'is-it': {
    sv: ['är', 'har', 'blir', 'blev', 'var', 'ska', 'skall', 'kommer', 'får', 'kan', 'pågår', 'äger', 'ansvarar', 'utreds', 'sparar', 'sparade', 'behöver', 'bör', 'borde', 'finns', 'gäller', 'hade', 'startade', 'startar', 'pausas', 'förfaller', 'vill', 'går', 'tar', 'tog', 'gav', 'ger'],
    en: ['is', 'are', 'was', 'were', 'has', 'have', 'had', 'did', 'does', 'do', 'will', 'can', 'could', 'should', 'would', 'shall', 'may', "isn't", "hasn't", "aren't", 'am', 'must', "wasn't", "weren't", "didn't", "doesn't"],
  },
  owns: {
    sv: ['äger', 'äga', 'vara ägare', 'vara ansvarig', 'ansvarar', 'ansvara', 'ansvara för', 'ansvarar för', 'är ägare', 'är ägare till', 'är ägare av', 'är ägare för', 'är ansvarig', 'är ansvarig för', 'har hand om', 'ska äga', 'ska vara ägare', 'ska ansvara för', 'blir ägare', 'blir ny ägare', 'är ny ägare', 'är nu ägare', 'sköter', 'äger nu', 'håller i', 'ska ta hand om', 'ska ha', 'ägs av', 'ägs nu av', 'ska ägas av', 'ägas av'],
    en: ['owns', 'own', 'is responsible for', 'is owner', 'is the owner', 'is owner of', 'is the owner of', 'is the new owner', 'is the new owner of', 'is now the owner of', 'should own', 'will own', 'is in charge of', 'now owns', 'shall own', 'is owned by', 'owned by', 'is now owned by', 'should be owned by'],
  },
  'takes-over': {
    sv: ['tar över', 'har tagit över', 'tar', 'får', 'övertar', 'ska ta över', 'får ta över', 'tar hand om', 'tar över som ägare'],
    en: ['takes over', 'take over', 'taking over', 'have taken over', 'has taken over', 'takes', 'will take over', 'is taking over', 'gets'],
  },
  owner: {
    sv: ['ägare', 'ägaren', 'ägarna', 'medägare', 'ansvarig', 'ansvariga', 'som ägare', 'till ägare', 'ny ägare', 'ny ansvarig', 'åtgärdsägare', 'som ansvarig', 'som medägare'],
    en: ['owner', 'owners', 'the owner', 'as owner', 'as the owner', 'as an owner', 'as owners', 'co-owner', 'co owner', 'responsible', 'new owner', 'the new owner', 'owner of', 'in charge'],
  },
  also: { sv: ['också', 'även', 'medägare', 'som medägare'], en: ['also', 'too', 'as well', 'co-owner'] },
  controller: {
    sv: ['controller', 'controllern', 'controllers', 'controllrar', 'som controller', 'till controller'],
    en: ['controller', 'controllers', 'a controller', 'the controller', 'as controller', 'as a controller', 'the new controller'],
  },
  me: { sv: ['jag', 'mig', 'mej'], en: ['i', 'me', 'myself'] },
  history: {
    sv: ['historik', 'historiken', 'historia', 'historien', 'ändringshistorik', 'ändringshistoriken', 'ändringslogg', 'ändringsloggen', 'logg', 'loggen', 'historik för', 'ändringar', 'ändringarna', 'förändringslogg', 'händelser', 'händelserna', 'vem ändrade', 'vem har ändrat', 'vem har uppdaterat', 'vem uppdaterade', 'senaste nytt', 'uppdateringar', 'uppdateringarna'],
    en: ['history', 'the history', 'change log', 'changelog', 'change history', 'changes', 'the changes', 'log', 'audit log', 'who changed', 'who has changed', 'who updated', 'updates', 'events'],
  },
  'what-changed': {
    sv: ['vad har hänt', 'vad har ändrats', 'vad ändrades', 'vad hände', 'vad har skett', 'vad är ändrat', 'vad är nytt', 'vad har uppdaterats', 'vad har gjorts', 'vilka ändringar har gjorts', 'vad har vi ändrat', 'vilka ändringar', 'har något ändrats', 'har något hänt', 'har det hänt något', 'vad har förändrats', 'vad hänt', 'vad har vi gjort', 'vad är det som har hänt', 'vad är det som hänt', 'vad som har ändrats', 'vad som ändrats', 'vad som har hänt', 'vad som hänt', 'vad ändrats', 'vad som är nytt', 'nytt', 'något nytt', 'vad nytt'],
    en: ['what has changed', 'what changed', "what's changed", 'what has happened', 'what happened', "what's happened", 'what is new', "what's new", 'what has been changed', 'what was changed', 'what has been updated', 'which changes', 'what changes', 'has anything changed', 'what have we changed', 'what changes were made', 'what has been done'],
  },
  'one-change': { sv: ['ändring', 'ändringen', 'uppdatering', 'uppdateringen'], en: ['change', 'edit', 'update', 'the change'] },
  latest: {
    sv: ['senaste', 'de senaste', 'den senaste', 'sista', 'den sista', 'nya', 'nyliga', 'alla'],
    en: ['latest', 'the latest', 'recent', 'last', 'the last', 'most recent', 'the most recent', 'newest', 'all'],
  },
  show: {
    sv: ['visa', 'visa mig', 'lista', 'se', 'få se', 'kan jag få se', 'kan jag få', 'ge mig', 'hämta', 'ta fram', 'öppna', 'kan du visa', 'kan du visa mig', 'jag vill se', 'vilka är', 'vilka', 'får jag se', 'kan jag se', 'hur ser', 'var finns', 'finns det', 'finns det några', 'några', 'gjort', 'gjorda', 'har gjorts', 'gjorts', 'har jag'],
    en: ['show', 'show me', 'list', 'see', 'give me', 'get', 'open', 'can i see', 'could i see', 'i want to see', 'let me see', 'which are', 'what are', 'which', 'any', 'are there', 'are there any', 'made', 'can you show me', 'can you show', 'could you show me', 'do i have', 'have i'],
  },
  since: {
    sv: ['sedan', 'sen', 'från och med', 'fr o m', 'from', 'efter', 'från', 'från och med den', 'sedan den'],
    en: ['since', 'from', 'after', 'as of', 'since the', 'starting'],
  },
  mine: {
    sv: ['mina', 'mina åtgärder', 'mina uppgifter', 'mina insatser', 'mina effektiviseringsåtgärder', 'mina egna åtgärder', 'åtgärder som är mina', 'åtgärderna som är mina'],
    en: ['mine', 'my measures', 'my tasks', 'my actions', 'my own measures', 'my initiatives', 'my efficiency measures', 'measures of mine'],
  },
  'i-own': {
    sv: ['äger jag', 'ansvarar jag för', 'jag äger', 'jag ansvarar för', 'har jag ansvar för', 'jag har ansvar för', 'är jag ägare till', 'har jag hand om', 'är jag ansvarig för', 'jag är ansvarig för', 'har jag', 'ligger på mig', 'står jag för', 'tillhör mig'],
    en: ['do i own', 'i own', 'am i responsible for', 'i am responsible for', "i'm responsible for", 'am i in charge of', 'do i have', 'belong to me', 'are mine'],
  },
  'waits-for-me': {
    sv: ['vad väntar på mig', 'vad väntar mig', 'väntar på mig', 'vad ligger på mig', 'vad ligger på mitt bord', 'vad behöver jag göra', 'vad ska jag uppdatera', 'vad behöver jag uppdatera', 'vad har jag att göra', 'vad måste jag göra', 'vad är på mitt bord', 'min lista', 'vad är mitt'],
    en: ['what is waiting for me', "what's waiting for me", 'what waits for me', 'waiting for me', 'what is on my plate', "what's on my plate", 'what do i need to do', 'what do i need to update', 'what do i have to do', 'what should i update', 'my list', 'my to do', 'my todo', 'my to do list'],
  },
};

/** What makes a measure be in a state: said as a wish (`pausa`) or of something done or going on (`har pausat`, `pausas`). */
// prettier-ignore
export const statusActs: Readonly<Record<Status, Words>> = {
  'not-started': { sv: ['återställ till ej påbörjad'], en: [] },
  'under-investigation': {
    sv: ['utred', 'utreda', 'utreder', 'börja utreda', 'har börjat utreda'],
    en: ['investigate', 'look into', 'investigating', 'start investigating'],
  },
  'in-progress': {
    sv: ['starta', 'starta igång', 'starta upp', 'startar', 'startat', 'startade', 'har startat', 'har startats', 'startas', 'dra igång', 'drar igång', 'dragit igång', 'påbörja', 'påbörjar', 'påbörjat', 'påbörjas', 'har påbörjats', 'sätt igång', 'sätta igång', 'satt igång', 'återuppta', 'återupptar', 'återupptas', 'återupptagit', 'återupptagits', 'har återupptagits', 'återstarta', 'återöppna', 'öppna igen', 'starta om', 'börja med', 'börja', 'börjat', 'har börjat', 'börjat med', 'kommit igång', 'kommit igång med', 'kör igång', 'kör', 'rulla igång', 'fortsätt med', 'fortsätt', 'fortsätter', 'fortsätter med', 'jobbar med', 'arbetar med'],
    en: ['start', 'starting', 'begin', 'began', 'begun', 'has started', 'have started', 'has begun', 'have begun', 'kick off', 'kicked off', 'resume', 'resumed', 'reopen', 'reopened', 'restart', 'restarted', 'continue', 'unpause', 'get going with', 'get started with', 'got started with', 'working on', 'are working on'],
  },
  done: {
    sv: ['avsluta', 'avslutar', 'avslutat', 'avslutas', 'har avslutats', 'slutför', 'slutföra', 'slutfört', 'slutförts', 'slutförs', 'har slutförts', 'klarmarkera', 'klarmarkerar', 'klarmarkerad', 'färdigställ', 'färdigställa', 'färdigställt', 'färdigställd', 'färdigställts', 'klarrapportera', 'bocka av', 'bocka', 'genomfört', 'har genomfört', 'har genomförts', 'stäng som klar', 'gjort klart', 'gjort klar', 'blev klara med', 'klara med', 'färdiga med', 'klar med', 'färdig med', 'i mål', 'i hamn', 'är i mål', 'gått i mål'],
    en: ['finish', 'complete', 'completing', 'tick off', 'check off', 'close as done', 'wrap up', 'wrapped up', 'have finished', 'have completed', 'has been completed', 'done with', 'finished with', 'finalise', 'finalize', 'finalised', 'finalized', 'concluded'],
  },
  paused: {
    sv: ['pausa', 'pausar', 'pausat', 'pausas', 'har pausats', 'ta paus i', 'på paus', 'i paus', 'paus', 'vila', 'vilar', 'lägg på is', 'lägga på is', 'lägger på is', 'läggs på is', 'lagd på is', 'ligger på is', 'lagts på is', 'har lagts på is', 'på is', 'i malpåse', 'lägg i malpåse', 'står still', 'parkera', 'parkerad', 'parkerats', 'frys', 'fryst', 'fryses', 'sätt på paus', 'avvakta med', 'avvaktar med'],
    en: ['pause', 'pausing', 'put on hold', 'on pause', 'on ice', 'put on ice', 'hold', 'park', 'parked', 'freeze', 'frozen', 'suspend', 'suspended', 'shelve', 'shelved', 'on hold'],
  },
  cancelled: {
    sv: ['avbryt', 'avbryta', 'avbryter', 'avbrutit', 'har avbrutit', 'avbryts', 'har avbrutits', 'lägg ned', 'lägg ner', 'lägga ned', 'lägga ner', 'lägger ned', 'lägger ner', 'läggs ned', 'läggs ner', 'lagt ned', 'lagt ner', 'har lagts ned', 'har lagts ner', 'lades ned', 'lades ner', 'nedläggs', 'stoppa', 'stoppar', 'stoppat', 'stoppas', 'stoppad', 'stoppats', 'har stoppats', 'ställ in', 'ställa in', 'ställs in', 'ställt in', 'ställts in', 'har ställts in', 'stryk', 'stryka', 'stryks', 'strukits', 'skrota', 'skrotas', 'skrotad', 'skrotats', 'slopats', 'utgår', 'slopa', 'slopas', 'slopad', 'stäng ner', 'stäng ned', 'makulera'],
    en: ['cancel', 'cancelling', 'stop', 'stopping', 'abandon', 'abandoned', 'scrap', 'scrapped', 'drop', 'call off', 'called off', 'close down', 'terminate', 'terminated', 'discontinue', 'discontinued', 'axed'],
  },
};

/** Plain states that the lexicons' own lists, made for questions, lack: a thing of neuter gender, and slips into everyday talk. */
// prettier-ignore
export const furtherStates: Readonly<Record<Status, Words>> = {
  'not-started': { sv: ['ej påbörjat', 'inte påbörjat', 'ej startad', 'inte startad', 'inte igång', 'ej igång', 'inte börjat', 'har inte startat', 'har inte börjat', 'inte startat', 'ej startat', 'inte påbörjats', 'har inte påbörjats', 'inte kommit igång', 'opåbörjad'], en: ["hasn't started", 'has not started', "haven't started", 'not yet started', 'has not begun', 'not started yet', "isn't started"] },
  'under-investigation': { sv: ['utredning pågår', 'under utredning', 'utreds nu', 'till utredning', 'i utredning', 'utredning påbörjad', 'utredning startad', 'utredningen pågår', 'utredningen är påbörjad', 'utredning inledd', 'utredning har startat', 'utredningen har startat'], en: ['in investigation', 'is being investigated', 'being looked into'] },
  'in-progress': { sv: ['påbörjat', 'påbörjats', 'i gång', 'startad', 'startat', 'rullar', 'rullar på', 'på gång', 'återupptagen', 'pågår igen', 'löper på', 'i full gång'], en: ['running', 'on track', 'up and running', 'resumed', 'going on', 'work in progress'] },
  done: { sv: ['klart', 'färdigt', 'genomfört', 'genomförts', 'avslutat', 'avslutats', 'slutförd', 'slutfört', 'klarmarkerad', 'fixad', 'gjord', 'levererad', 'färdigställd', 'uppfylld'], en: ['closed', 'delivered', 'accomplished', 'fixed'] },
  paused: { sv: ['pausat', 'pausats', 'vilar', 'uppskjutet'], en: ['on hold', 'deferred', 'delayed indefinitely'] },
  cancelled: { sv: ['avbrutet', 'avbrutits', 'inställt', 'nedlagt', 'struket', 'nerlagd', 'nedlagd', 'ska inte göras', 'inte ska göras', 'ska inte genomföras', 'inte ska genomföras', 'blir inte av', 'blir inget av', 'genomförs inte', 'kommer inte att genomföras', 'kommer inte genomföras', 'inte aktuell', 'inte längre aktuell'], en: ['withdrawn', 'called off', 'abandoned', 'not to be done', 'will not be carried out', 'is not going to happen', 'no longer relevant'] },
};

/** What a word after a number makes of it: how many kronor each is, as a power of ten. */
export const moneyWords: Readonly<Record<string, 0 | 3 | 6 | 9>> = {
  kr: 0, kronor: 0, krona: 0, sek: 0,
  tkr: 3, ksek: 3, tsek: 3, kkr: 3, k: 3, tusen: 3, tusental: 3, thousand: 3, thousands: 3, tusenlappar: 3, kkronor: 3,
  mkr: 6, mnkr: 6, msek: 6, mn: 6, m: 6, milj: 6, miljon: 6, miljoner: 6, million: 6, millions: 6, mille: 6,
  miljard: 9, miljarder: 9, billion: 9, mdkr: 9,
}; // prettier-ignore

/** How Swedish adjectives of state end of several things: "klara", "pausade", "pågående". */
export const pluralState = /(?:[^aeiouyåäö]a|ade|ende)$/;
