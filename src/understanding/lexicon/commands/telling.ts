// What is told of a measure: when it is to be done, how far it has come, what it saves, and why.
import type { Words } from './words.ts';

// prettier-ignore
export const tellingWords = {
  due: {
    sv: [
      'slutdatum', 'slutdatumet', 'sluttid', 'slutdag', 'sista datum', 'sista datumet', 'sista dag', 'sista dagen', 'slutet', 'deadline', 'deadlinen', 'förfallodatum', 'förfallodag', 'klardatum', 'måldatum', 'tidsfrist', 'tidsfristen', 'förfaller',
      'ska vara klar', 'ska vara klart', 'skall vara klar', 'ska bli klar', 'ska vara färdig', 'ska bli färdig', 'ska vara klara', 'blir klar', 'blir klart', 'blir klara', 'blir färdig', 'blir färdiga', 'bli klar', 'bli klara', 'bli färdig', 'vara klar', 'vara klara', 'vara färdig',
      'beräknas vara klar', 'beräknas bli klar', 'beräknas klar', 'väntas bli klar', 'väntas vara klar', 'väntas klar', 'planeras vara klar', 'planeras bli klar', 'planeras klar', 'är klar senast', 'klar senast', 'klart senast', 'senast klar', 'ny deadline', 'nytt slutdatum', 'nytt datum', 'klar till', 'datum', 'datumet',
    ],
    en: [
      'due', 'due date', 'is due', 'deadline', 'end date', 'target date', 'completion date', 'new deadline', 'new due date',
      'will be done', 'will be finished', 'will be completed', 'will be complete', 'should be done', 'should be finished', 'should be completed', 'to be done', 'to be finished', 'to be completed', 'expected to be done', 'expected to be finished', 'will finish', 'is expected to finish', 'done by', 'finished by', 'completed by', 'complete by',
    ],
  },
  'status-word': { sv: ['status', 'statusen', 'läge', 'läget'], en: ['status', 'state'] },
  'share-done': {
    sv: ['andel klart', 'andel klar', 'andel', 'andelen', 'färdigställt', 'av arbetet', 'av jobbet', 'framdrift', 'framdriften', 'genomförandegrad', 'upparbetat', 'gjort', 'av vägen', 'på vägen', 'procenten', 'procentsatsen', 'avklarat'],
    en: ['share done', 'progress', 'progress is', 'of the work', 'of the way', 'of the way done', 'share complete', 'there', 'percentage'],
  },
  realised: {
    sv: [
      'sparade', 'sparat', 'sparades', 'sparats', 'har sparat', 'har sparats', 'vi sparade', 'sparade in', 'sparat in', 'har hittills sparat', 'hittills sparat', 'sparat hittills', 'inbesparat', 'realiserad besparing', 'realiserade besparingar', 'realiserad', 'realiserat', 'realiserats', 'realiserades', 'realiserade', 'realisering',
      'besparingen blev', 'besparing blev', 'besparingen landade på', 'uppnådd besparing', 'uppnådd', 'faktisk besparing', 'verklig besparing', 'hemtagen besparing', 'hemtaget', 'hemtagen', 'utfall', 'utfallet', 'besparing hittills', 'besparingen hittills', 'gav', 'gav en besparing på', 'har gett', 'minskade kostnaderna med', 'landade på', 'uppgick till', 'gett', 'fått in', 'har fått in', 'fick in', 'vi fick in', 'fått ut', 'har fått ut', 'fick ut', 'resultat', 'resultatet', 'resultatet blev',
    ],
    en: [
      'saved', 'has saved', 'have saved', 'we saved', 'it saved', 'saved so far', 'has so far saved', 'realised', 'realized', 'realised saving', 'realized saving', 'realised savings', 'realized savings', 'actual saving', 'actual savings', 'achieved saving', 'achieved savings', 'savings so far', 'saving so far', 'achieved',
      'the saving was', 'savings were', 'the savings were', 'saving was', 'delivered', 'outcome', 'amounted to', 'came to', 'landed on', 'landed at', 'brought in', 'has brought in', 'result',
    ],
  },
  expected: {
    sv: [
      'förväntad besparing', 'förväntade besparingen', 'förväntade besparing', 'förväntad', 'förväntade', 'beräknad besparing', 'beräknade besparingen', 'bedömd besparing', 'bedömda besparingen', 'uppskattad besparing', 'planerad besparing', 'besparingspotential', 'besparingspotentialen', 'potential', 'potentialen',
      'väntas spara', 'beräknas spara', 'förväntas spara', 'bedöms spara', 'kommer att spara', 'kommer spara', 'ska spara', 'kan spara', 'väntas ge', 'beräknas ge', 'förväntas ge', 'bedöms ge', 'besparingsmål', 'besparingsmålet', 'förväntad effekt', 'förväntat', 'kan ge', 'tros ge', 'kan ge en besparing på', 'räknar med att spara', 'räknar vi med att spara', 'väntas nu ge', 'beräknas nu ge', 'bedöms till', 'uppskattas till', 'beräknas till', 'bedöms nu till',
    ],
    en: [
      'expected saving', 'expected savings', 'estimated saving', 'estimated savings', 'planned saving', 'planned savings', 'savings potential', 'potential saving', 'potential savings', 'expected to save', 'is expected to save', 'will save', 'should save', 'expected', 'can save', 'projected savings', 'savings target', 'could save', 'may save', 'is projected to save', 'is estimated at', 'estimated at', 'is now estimated at',
    ],
  },
  saving: {
    sv: ['besparing', 'besparingen', 'besparingar', 'besparingarna', 'effekt', 'effekten', 'sparar', 'spara', 'lägre kostnad', 'lägre kostnader'],
    en: ['saving', 'savings', 'save', 'saves', 'lower cost', 'lower costs'],
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
} satisfies Readonly<Record<string, Words>>;
