// How things are counted.
import type { Concept } from './concept.ts';

// prettier-ignore
export const measuringConcepts: readonly Concept[] = [
  { sv: ['genomsnitt', 'medelvärde', 'snitt', 'medel'], en: ['average', 'mean'] },
  { sv: ['median'], en: ['median'] },
  { sv: ['per invånare', 'kr/inv', 'per person', 'per capita'], en: ['per inhabitant', 'per capita', 'per person', 'per resident'] },
  { sv: ['per brukare'], en: ['per user', 'per client'] },
  { sv: ['per elev'], en: ['per pupil', 'per student'] },
  { sv: ['totalt', 'total', 'sammanlagt'], en: ['total', 'in total', 'overall'] },
  { sv: ['egen regi', 'kommunal regi', 'kommunala', 'kommunal'], en: ['municipal', 'publicly run'] },
  { sv: ['enskild regi', 'fristående', 'privat', 'privata'], en: ['independent', 'private', 'privately run'] },
];
