// How something is said: of what time, how surely, how politely, and the small words between.
import type { Words } from './words.ts';

// prettier-ignore
export const mannerWords = {
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
    sv: ['kan du', 'kan ni', 'kan du vara snäll och', 'kan du snälla', 'skulle du kunna', 'skulle ni kunna', 'skulle du vilja', 'vill du', 'kan du hjälpa mig att', 'kan du hjälpa mig', 'hjälp mig att', 'hjälp mig', 'jag vill', 'jag skulle vilja', 'vi vill', 'jag behöver', 'jag ska', 'vi behöver', 'skulle vilja', 'jag tänkte', 'kan du vänligen', 'kan du bara', 'vi skulle vilja', 'vi skulle gärna vilja', 'vi vill gärna', 'jag vill gärna', 'vi önskar', 'vill', 'vill gärna'],
    en: ['can you', 'could you', 'would you', 'will you', 'can you please', 'could you please', 'would you please', 'would you mind', 'i want to', "i'd like to", 'i would like to', 'i need to', 'we need to', 'we want to', 'help me', 'help me to', 'let me', "we'd like to", 'we would like to'],
  },
  courtesy: {
    sv: ['hej', 'hejsan', 'hallå', 'tjena', 'tja', 'god morgon', 'godmorgon', 'god dag', 'goddag', 'hej hej', 'tack', 'tack så mycket', 'tackar', 'tack på förhand', 'tusen tack', 'snälla', 'vänligen', 'är du snäll', 'gärna', 'klarsyn', 'mvh', 'vh', 'hälsningar', 'vänliga hälsningar', 'med vänlig hälsning', 'med vänliga hälsningar', 'ok', 'okej', 'jo', 'ja', 'japp', 'så', 'bra', 'fint', 'toppen', 'du', 'ha det', 'ha det bra', 'förlåt', 'ursäkta', 'tyvärr', 'äntligen', 'hurra', 'kul', 'vill meddela att', 'vill bara meddela att', 'jag vill bara meddela att', 'jag vill meddela att', 'meddelar att', 'kan meddela att', 'jag kan meddela att', 'vill bara säga att', 'ville bara säga att', 'vill berätta att', 'kan berätta att', 'oj', 'ops', 'hoppsan', 'aj', 'aj då', 'jaha', 'nej', 'fyi', 'info', 'obs', 'nu räcker det', 'det räcker nu'],
    en: ['hi', 'hello', 'hey', 'good morning', 'good afternoon', 'dear', 'please', 'pls', 'thanks', 'thank you', 'thx', 'many thanks', 'thanks a lot', 'kindly', 'regards', 'best regards', 'kind regards', 'best', 'cheers', 'okay', 'yes', 'well', 'great', 'sorry', 'unfortunately', 'finally', 'just to let you know that', 'just to let you know', 'just letting you know that', 'letting you know that', 'wanted to let you know that', 'i can report that', 'happy to report that', 'oops', 'whoops', 'oh', 'no', 'quick update', 'you', 'there', "that's enough", 'that is enough'],
  },
  farewell: {
    sv: ['tack', 'tack så mycket', 'tackar', 'tack på förhand', 'tusen tack', 'snälla', 'mvh', 'hälsningar', 'vänliga hälsningar', 'med vänlig hälsning', 'med vänliga hälsningar', 'ha det', 'ha det bra', 'vh'],
    en: ['please', 'pls', 'thanks', 'thank you', 'thx', 'many thanks', 'thanks a lot', 'cheers', 'regards', 'best regards', 'kind regards', 'best'],
  },
  and: { sv: ['och', 'o', 'samt', 'men', 'plus'], en: ['and', 'but', 'plus'] },
  small: {
    sv: [
      'är', 'har', 'vi', 'jag', 'oss', 'min', 'mitt', 'vår', 'vårt', 'de', 'det', 'på', 'i', 'av', 'för', 'med', 'som', 'att', 'nu', 'idag', 'i dag', 'nu i dag', 'redan', 'alltså', 'också', 'även', 'just nu', 'just', 'bara', 'helt', 'hel', 'hela', 'fortfarande', 'är nu', 'numera', 'om', 'angående', 'beträffande', 'gällande', 'avseende', 'vad gäller', 'ang', 're', 'en', 'ett', 'ut', 'upp', 'in', 'där', 'här', 'hos', 'under', 'sedan', 'sen', 'kommit', 'gått', 'blivit', 'ligger', 'ligger på', 'står', 'arbetet med', 'arbetet', 'projektet', 'vid', 'kring', 'sin', 'sig', 'blir', 'inom', 'ur', 'totalt', 'sammanlagt', 'hittills', 'är på', 'får', 'fick', 'fått', 'igen', 'åter', 'vara', 'tillsammans', 'gemensamt', 'datum', 'datumet', 'ca', 'cirka', 'ungefär', 'e', 'uppe i', 'uppe på', 'per år', 'om året', 'årligen', 'egentligen', 'typ'],
    en: [
      'is', 'are', 'has', 'have', 'we', 'i', 'our', 'my', 'the', 'a', 'an', 'of', 'for', 'on', 'with', 'at', 'in', 'now', 'today', 'already', 'also', 'just', 'only', 'still', 'that', 've', 'm', 's', 're', 'll', 'regarding', 'concerning', 'as', 'being', 'so', 'so far', 'fully', 'completely', 'currently', 'about', 'date', 'work on', 'project', 'in total', 'here', 'yet', 'status of', 'be', 'gets', 'again', 'back', 'together', 'jointly', 'up to', 'per year', 'a year', 'annually', 'actually'],
  },
} satisfies Readonly<Record<string, Words>>;
