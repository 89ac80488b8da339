// Single words, units and periods in Swedish.
import { formatsFor } from '../format.ts';
import type { Words } from '../words.ts';

const { month, plural } = formatsFor('sv');

export const wordsSv: Words = {
  status: {
    'not-started': 'ej påbörjad',
    'under-investigation': 'utreds',
    'in-progress': 'pågår',
    done: 'klar',
    paused: 'pausad',
    cancelled: 'avbruten',
  },
  organisationKind: {
    municipality: 'kommun',
    administration: 'förvaltning',
    office: 'kontor',
    unit: 'enhet',
    company: 'bolag',
    region: 'region',
    country: 'riket',
    'peer-group': 'jämförelsegrupp',
    'national-average': 'genomsnitt',
  },
  gap: {
    'not-collected': 'ej insamlat',
    'not-applicable': 'ej aktuellt',
    'not-published': 'ej publicerat',
    suppressed: 'visas inte av sekretesskäl',
    discontinued: 'följs inte längre',
  },
  noRow: 'ingen uppgift',
  quality: { corrected: 'rättat', inferred: 'tolkat' },
  unit: {
    percent: (number) => `${number}\u00A0%`,
    kr: (number) => `${number}\u00A0kr`,
    tkr: (number) => `${number}\u00A0tkr`,
    mnkr: (number) => `${number}\u00A0mnkr`,
    count: (number) => number,
    score: (number) => number,
    index: (number) => number,
    other: (number) => number,
  },
  unitName: {
    percent: 'procent',
    kr: 'kronor',
    tkr: 'tkr',
    mnkr: 'mnkr',
    count: 'antal',
    score: 'poäng',
    index: 'index',
    other: '',
  },
  scale: (min, max) => `på en skala ${min}–${max}`,
  percentagePoints: (difference, value, decimals) =>
    `${difference} ${plural(Math.abs(value), { one: 'procentenhet', other: 'procentenheter' }, decimals)}`,
  period: (period) => {
    if (period === 'unstated') return 'årtal ej angivet';
    const [year = '', part] = period.split('-');
    if (part === undefined) return year;
    if (part.startsWith('T')) return `tertial ${part.slice(1)} ${year}`;
    if (part.startsWith('Q')) return `kvartal ${part.slice(1)} ${year}`;
    return month(Number(year), Number(part));
  },
  assumed: 'antaget',
  kept: 'från förra frågan',
};
