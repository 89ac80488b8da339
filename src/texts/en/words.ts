// Single words, units and periods in English.
import { formatsFor } from '../format.ts';
import type { Words } from '../words.ts';

const { month, plural } = formatsFor('en');

export const wordsEn: Words = {
  status: {
    'not-started': 'not started',
    'under-investigation': 'under investigation',
    'in-progress': 'in progress',
    done: 'done',
    paused: 'paused',
    cancelled: 'cancelled',
  },
  organisationKind: {
    municipality: 'municipality',
    administration: 'administration',
    office: 'office',
    unit: 'unit',
    company: 'company',
    region: 'region',
    country: 'the country',
    'peer-group': 'peer group',
    'national-average': 'average',
  },
  gap: {
    'not-collected': 'not collected',
    'not-applicable': 'not applicable',
    'not-published': 'not published',
    suppressed: 'withheld for secrecy',
    discontinued: 'no longer followed',
  },
  noRow: 'no data',
  quality: { corrected: 'corrected', inferred: 'inferred' },
  unit: {
    percent: (number) => `${number}%`,
    kr: (number) => `SEK\u00A0${number}`,
    tkr: (number) => `SEK\u00A0${number}\u00A0thousand`,
    mnkr: (number) => `SEK\u00A0${number}\u00A0million`,
    count: (number) => number,
    score: (number) => number,
    index: (number) => number,
    other: (number) => number,
  },
  unitName: {
    percent: 'per cent',
    kr: 'SEK',
    tkr: 'SEK thousand',
    mnkr: 'SEK million',
    count: 'number',
    score: 'score',
    index: 'index',
    other: '',
  },
  scale: (min, max) => `on a scale of ${min}–${max}`,
  percentagePoints: (difference, value, decimals) =>
    `${difference} ${plural(Math.abs(value), { one: 'percentage point', other: 'percentage points' }, decimals)}`,
  period: (period) => {
    if (period === 'unstated') return 'year not stated';
    const [year = '', part] = period.split('-');
    if (part === undefined) return year;
    if (part.startsWith('T')) return `tertial ${part.slice(1)} ${year}`;
    if (part.startsWith('Q')) return `quarter ${part.slice(1)} ${year}`;
    return month(Number(year), Number(part));
  },
  assumed: 'assumed',
  kept: 'from the question before',
};
