// Swedish words for how a measure fares.
import type { Lexicon } from '../lexicon.ts';

export const statuses = {
  'not-started': [
    'kvar att göra', 'är kvar', 'återstår', 'återstår att göra', 'återstående', 'kvarstår', 'kvarstående',
    'ej påbörjad', 'ej påbörjade', 'inte påbörjad', 'inte påbörjade', 'inte startade', 'ej startade', 'inte börjat', 'ej börjat', 'inte igång', 'inte kommit igång', 'ostartade', 'inte påbörjats', 'inte har påbörjats', 'inte har börjat',
    'väntar på att starta', 'väntar på start', 'inte dragit igång', 'inte dragit i gång', 'inte satt igång', 'inte satt i gång', 'inte satts igång', 'inte igångsatta', 'ej igångsatta', 'inte börjat med', 'inte börjat på', 'inte påbörjat', 'ej påbörjats', 'ännu inte påbörjade', 'inte startat',
    'inte startats', 'ej startat', 'orörda', 'orörd', 'återstår att starta', 'återstår att påbörja', 'kvar att starta', 'kvar att påbörja', 'ingen har börjat', 'ingen börjat', 'inte kommit i gång', 'inte kommit i väg', 'ligger kvar i startblocken', 'i startgroparna', 'inte tagit tag i',
    'ingen tagit tag i', 'inte ens börjat',
  ],
  'under-investigation': [
    'kvar att göra', 'är kvar', 'återstår', 'återstår att göra', 'återstående', 'kvarstår', 'kvarstående',
    'under utredning', 'utreds', 'under prövning',
    'utreder', 'håller på att utredas', 'är under utredning', 'utreds just nu', 'på utredning',
  ],
  'in-progress': [
    'kvar att göra', 'är kvar', 'återstår', 'återstår att göra', 'återstående', 'kvarstår', 'kvarstående',
    'pågår', 'kommit igång', 'kommit i gång', 'igångsatt', 'igångsatta', 'dragit igång', 'dragits igång', 'pågående', 'påbörjat', 'påbörjad', 'påbörjade', 'igång', 'på gång', 'rullar', 'i full gång', 'under arbete', 'under genomförande',
    'startat', 'startade', 'startad', 'startats', 'sjösatt', 'sjösatta', 'sjösatts', 'satta i sjön', 'satt igång', 'satt i gång', 'satts igång', 'satts i gång', 'i rullning', 'i gång', 'dragit i gång', 'börjat med', 'på god väg', 'i full sving', 'halvvägs', 'i pipeline', 'under uppstart',
    'jobbar vi med', 'håller vi på med', 'arbetar vi med', 'jobbas det med', 'arbetas det med', 'arbetas med', 'arbetas', 'jobbas', 'på väg framåt', 'inlett', 'inledda', 'inletts',
    'påbörja',
  ],
  done: [
    'avslutat', 'slutfört', 'klar', 'klart', 'färdigt', 'genomfört', 'avslutat', 'slutfört', 'klara', 'färdig', 'färdiga', 'genomförd', 'genomförda', 'avslutad', 'avslutade', 'slutförda', 'avklarad', 'avklarade', 'avklarat', 'i mål',
    'i hamn', 'avbockade', 'avbockad', 'avbockat', 'bockats av', 'bockade av', 'uppklarade', 'uppklarad', 'avverkade', 'avverkad', 'gjorda', 'gjord', 'genomförts', 'slutförts', 'avslutats', 'klarat av', 'klara med', 'färdigställt', 'färdigställda', 'färdigställts', 'färdigbehandlade',
    'rott i land', 'rotts i land', 'rodda i land', 'fått till', 'landade i hamn', 'verkställd', 'verkställda', 'verkställts', 'fullföljda', 'fullföljts', 'fullbordade', 'fullbordad', 'helt klara',
    'klarat',
  ],
  paused: [
    'kvar att göra', 'är kvar', 'återstår', 'återstår att göra', 'återstående', 'kvarstår', 'kvarstående',
    'pausat', 'pausad', 'pausat', 'uppskjutet', 'pausade', 'vilande', 'på paus', 'uppskjuten', 'uppskjutna', 'på is', 'ligger på is', 'lagd på is', 'lagda på is', 'lagts på is', 'i malpåse', 'står still', 'stannat av', 'stannat upp', 'parkerad', 'parkerade', 'fryst', 'frysta',
    'vilar', 'vilat', 'i träda', 'skjutits upp', 'skjutits fram', 'skjutits på framtiden', 'skjutits på', 'skjuten på framtiden', 'uppskjutits', 'framskjutna', 'framskjuten', 'senarelagd', 'senarelagda', 'senarelagts', 'bordlagts', 'bordlagda', 'bordlagd', 'kört fast', 'fastnat', 'fastnade',
    'har fastnat', 'gått i stå', 'gått på grund', 'pausats', 'avstannat', 'avstannade', 'står stilla', 'står och stampar', 'stampar', 'lagts i malpåse', 'lagda i malpåse', 'lagts i byrålådan', 'satta på vänt', 'på vänt', 'i väntläge', 'väntläge', 'satts på paus',
  ],
  cancelled: [
    'avbrutit', 'avbruten', 'avbrutet', 'inställt', 'nedlagt', 'struket', 'avbrutna', 'inställd', 'inställda', 'nedlagd', 'nedlagda', 'struken', 'strukna', 'skrotad', 'skrotade', 'skrotats', 'lagts ned', 'lagts ner', 'nerlagd', 'nerlagda',
    'stoppats', 'stoppade', 'stoppad', 'stoppat', 'strypts', 'papperskorgen', 'i papperskorgen', 'lagts i papperskorgen', 'blev det inget av', 'inte blivit av', 'blev inte av', 'skippat', 'skippats', 'slopat', 'slopats', 'slopade', 'slopad', 'dragits tillbaka', 'dragit tillbaka', 'tillbakadragna',
    'tillbakadragen', 'gett upp', 'givit upp', 'gett upp om', 'gått i stöpet', 'runnit ut i sanden', 'rann ut i sanden', 'ställts in', 'lagts ner helt', 'strukits', 'annullerade', 'annullerad', 'avblåsta', 'avblåst', 'avblåsts', 'blåsts av', 'kastats', 'övergivna', 'övergiven', 'övergetts',
    'avfärdats', 'avfärdade', 'inte längre aktuella',
  ],
} as const satisfies Lexicon['statuses']; // prettier-ignore
