// How a measure comes into a state, as commands say it, beside the states of the two lexicons.
import type { Status } from '../../../measures/measure.ts';
import type { Words } from './words.ts';

/** What makes a measure be in a state: said as a wish (`pausa`) or of something done or going on (`har pausat`, `pausas`). */
// prettier-ignore
export const statusActs: Readonly<Record<Status, Words>> = {
  'not-started': { sv: ['återställ till ej påbörjad'], en: [] },
  'under-investigation': {
    sv: ['utred', 'utreda', 'utreder', 'börja utreda', 'har börjat utreda'],
    en: ['investigate', 'look into', 'investigating', 'start investigating'],
  },
  'in-progress': {
    sv: ['starta', 'starta igång', 'starta upp', 'startar', 'startat', 'startade', 'har startat', 'har startats', 'startas', 'dra igång', 'drar igång', 'dragit igång', 'påbörja', 'påbörjar', 'påbörjat', 'påbörjas', 'har påbörjats', 'sätt igång', 'sätta igång', 'satt igång', 'återuppta', 'återupptar', 'återupptas', 'återupptagit', 'återupptagits', 'har återupptagits', 'återstarta', 'återöppna', 'öppna igen', 'starta om', 'börja med', 'börja', 'börjat', 'har börjat', 'börjat med', 'kommit igång', 'kommit igång med', 'kör igång', 'kör', 'rulla igång', 'fortsätt med', 'fortsätt', 'fortsätter', 'fortsätter med', 'jobbar med', 'arbetar med', 'börjar', 'börjar med', 'börjar nu', 'satte igång', 'drog igång', 'körde igång'],
    en: ['start', 'starting', 'begin', 'began', 'begun', 'has started', 'have started', 'has begun', 'have begun', 'kick off', 'kicked off', 'resume', 'resumed', 'reopen', 'reopened', 'restart', 'restarted', 'continue', 'unpause', 'get going with', 'get started with', 'got started with', 'working on', 'are working on', 'starts', 'begins', 'kick', 'get started on', 'got going with'],
  },
  done: {
    sv: ['avsluta', 'avslutar', 'avslutat', 'avslutas', 'har avslutats', 'slutför', 'slutföra', 'slutfört', 'slutförts', 'slutförs', 'har slutförts', 'klarmarkera', 'klarmarkerar', 'klarmarkerad', 'färdigställ', 'färdigställa', 'färdigställt', 'färdigställd', 'färdigställts', 'klarrapportera', 'bocka av', 'bocka', 'genomfört', 'har genomfört', 'har genomförts', 'stäng som klar', 'gjort klart', 'gjort klar', 'blev klara med', 'klara med', 'färdiga med', 'klar med', 'färdig med', 'i mål', 'i hamn', 'är i mål', 'gått i mål'],
    en: ['finish', 'complete', 'completing', 'tick off', 'check off', 'close as done', 'wrap up', 'wrapped up', 'have finished', 'have completed', 'has been completed', 'done with', 'finished with', 'finalise', 'finalize', 'finalised', 'finalized', 'concluded'],
  },
  paused: {
    sv: ['pausa', 'pausar', 'pausat', 'pausas', 'har pausats', 'ta paus i', 'på paus', 'i paus', 'paus', 'vila', 'vilar', 'lägg på is', 'lägga på is', 'lägger på is', 'läggs på is', 'lagd på is', 'ligger på is', 'lagts på is', 'har lagts på is', 'på is', 'i malpåse', 'lägg i malpåse', 'står still', 'parkera', 'parkerad', 'parkerats', 'frys', 'fryst', 'fryses', 'sätt på paus', 'avvakta med', 'avvaktar med', 'stannat av', 'har stannat av', 'stannat upp', 'har stannat upp', 'avstannat', 'har avstannat', 'står stilla', 'gått i stå', 'ligger nere', 'avvaktar', 'frysa', 'fryser', 'parkerar'],
    en: ['pause', 'pausing', 'put on hold', 'on pause', 'on ice', 'put on ice', 'hold', 'park', 'parked', 'freeze', 'frozen', 'suspend', 'suspended', 'shelve', 'shelved', 'on hold', 'stalled', 'has stalled', 'come to a halt', 'on the back burner'],
  },
  cancelled: {
    sv: ['avbryt', 'avbryta', 'avbryter', 'avbrutit', 'har avbrutit', 'avbryts', 'har avbrutits', 'lägg ned', 'lägg ner', 'lägga ned', 'lägga ner', 'lägger ned', 'lägger ner', 'läggs ned', 'läggs ner', 'lagt ned', 'lagt ner', 'har lagts ned', 'har lagts ner', 'lades ned', 'lades ner', 'nedläggs', 'stoppa', 'stoppar', 'stoppat', 'stoppas', 'stoppad', 'stoppats', 'har stoppats', 'ställ in', 'ställa in', 'ställs in', 'ställt in', 'ställts in', 'har ställts in', 'stryk', 'stryka', 'stryks', 'strukits', 'skrota', 'skrotas', 'skrotad', 'skrotats', 'slopats', 'utgår', 'slopa', 'slopas', 'slopad', 'stäng ner', 'stäng ned', 'makulera', 'går inte vidare med', 'gå inte vidare med', 'inte gå vidare med', 'inte går vidare med', 'kommer inte gå vidare med', 'kommer inte att gå vidare med', 'ger upp', 'kasta', 'fullföljer inte', 'kommer inte att fullfölja'],
    en: ['cancel', 'cancelling', 'stop', 'stopping', 'abandon', 'abandoned', 'scrap', 'scrapped', 'drop', 'call off', 'called off', 'close down', 'terminate', 'terminated', 'discontinue', 'discontinued', 'axed', 'not go ahead with', 'not going ahead with', 'will not go ahead with', "won't go ahead with", 'not proceed with', 'not proceeding with', 'will not proceed with'],
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

/** How Swedish adjectives of state end of several things: "klara", "pausade", "pågående". */
export const pluralState = /(?:[^aeiouyåäö]a|ade|ende)$/;

/** Parts of verbs that may stand after what the verb is done to: "lägg åtgärd 8 ned", "kick it off". */
export const particles: ReadonlySet<string> = new Set([
  'ned', 'ner', 'in', 'av', 'igång', 'i gång', 'upp', 'fram', 'över', 'bort', 'igen',
  'off', 'down', 'up', 'over', 'back', 'away',
]); // prettier-ignore
