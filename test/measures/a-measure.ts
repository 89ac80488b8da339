// A measure to change one thing in, and the people who may or may not.
import type { Actor } from '../../src/measures/change-measure.ts';
import type { Measure } from '../../src/measures/measure.ts';
import type { Role } from '../../src/people/role.ts';

export const anna = { person: 'anna', name: 'Anna Ågren' };
export const bo = { person: 'bo', name: 'Bo Åkesson' };
export const cecilia = { person: 'cecilia', name: 'Cecilia Öberg' };

export function aMeasure(said: Partial<Measure> = {}): Measure {
  return {
    code: 'IT-1',
    name: { sv: 'Städa system', en: 'Clean up systems' },
    synonyms: { sv: [], en: [] },
    number: 1,
    review: 'review-2024',
    description: { sv: 'Städa.', en: 'Clean.' },
    horizon: 'short',
    category: 'operation',
    themes: [],
    status: 'in-progress',
    sharePercent: 40,
    expected: { kind: 'amount', tkr: 1000 },
    realisedTkr: null,
    due: '2026-03-31',
    nextStep: 'Räkna licenser',
    owners: [anna],
    handover: null,
    version: 3,
    source: {
      code: 's1',
      review: 'review-2024',
      document: 'Genomlysningen',
      section: '3',
      heading: 'Åtgärder',
      page: null,
    },
    ...said,
  };
}

export function as({ person, name }: Pick<Actor, 'person' | 'name'>, role: Role = 'reader'): Actor {
  return { person, name, role };
}
