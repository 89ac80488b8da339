// English words for whose figures are meant, whatever the data calls them.
import type { Lexicon } from '../lexicon.ts';

/** What people call the whole country or the group compared with. */
export const groups = {
  'national-average': [
    'nationally', 'national average', 'the national average', 'nationwide', 'the whole country', 'the country', 'country average', 'sweden', 'swedish average', 'average municipality', 'swedish municipalities',
    'across the country', 'in the country', 'national mean', 'national level',
  ],
  'peer-group': [
    'similar municipalities', 'comparable municipalities', 'peer group', 'peer municipalities', 'municipalities like ours', 'similar councils', 'our peers', 'peer average',
  ],
} as const satisfies Lexicon['groups']; // prettier-ignore

export const whose = {
  whole: ['rest of the municipality', 'the rest of the municipality', 
    'the whole municipality', 'whole municipality', 'entire municipality', 'municipality-wide',
    'municipality as a whole', 'the municipality as a whole', 'all of the municipality', 'overall municipality',
  ],
  'the-municipality': ['municipality', 'the municipality'],
  us: ['we', 'us', 'our', 'ours', 'our own'],
} as const satisfies Partial<Lexicon['cues']>; // prettier-ignore
