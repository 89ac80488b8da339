// Swedish words for whose figures are meant, whatever the data calls them.
import type { Lexicon } from '../lexicon.ts';

/** What people call the whole country or the group compared with. */
export const groups = {
  'national-average': [
    'riket', 'rikets snitt', 'rikssnitt', 'rikssnittet', 'riksgenomsnitt', 'riksgenomsnittet', 'hela landet', 'i landet', 'landets kommuner', 'sverige', 'nationellt',
    'nationella snittet', 'nationellt snitt', 'nationellt genomsnitt', 'kommungenomsnittet', 'kommunsnittet', 'genomsnittskommunen', 'snittkommunen', 'genomsnittet i riket', 'snittet i riket',
    'snittet i landet', 'genomsnittet för riket', 'svenska kommuner', 'sveriges kommuner',
  ],
  'peer-group': [
    'liknande kommuner', 'jämförbara kommuner', 'likartade kommuner', 'jämförelsegruppen', 'jämförelsekommunerna', 'kommuner som liknar oss', 'kommuner som liknar vår', 'kommungruppen',
    'strukturellt liknande kommuner', 'liknande',
  ],
} as const satisfies Lexicon['groups']; // prettier-ignore

export const whose = {
  whole: [
    'resten av kommunen', 'övriga kommunen', 'kommunen i övrigt',
    'hela kommunen', 'hela kommun', 'kommunen som helhet', 'kommunen totalt', 'totalt i kommunen', 'kommuntotalt',
    'kommunen i stort', 'hela komm', 'totalen för kommunen', 'kommunövergripande', 'kommunen i sin helhet',
  ],
  'the-municipality': ['kommunen', 'kommunens'],
  us: ['vi', 'oss', 'hos oss', 'vår', 'vårt', 'våra', 'vi har', 'vår kommun'],
} as const satisfies Partial<Lexicon['cues']>; // prettier-ignore
