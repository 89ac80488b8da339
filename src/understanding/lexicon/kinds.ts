// What kinds of organisation are called, in both languages: "vilken förvaltning", "kontoret".
import type { OrganisationKind } from '../../indicators/organisation.ts';
import type { Language } from '../../language.ts';

export interface KindWords {
  readonly kind: OrganisationKind;
  /** Any of them, in whatever form: förvaltning, förvaltningarna. */
  readonly any: readonly string[];
  /** The one that there is: kontoret. Only as it stands. */
  readonly theOnly: Readonly<Record<Language, readonly string[]>>;
}

export const kindWords: readonly KindWords[] = [
  { kind: 'municipality', any: ['kommun', 'municipality', 'council'], theOnly: { sv: [], en: [] } },
  {
    kind: 'administration',
    any: ['förvaltning', 'administration'],
    theOnly: { sv: ['förvaltningen', 'förvaltningens'], en: ['the administration'] },
  },
  { kind: 'office', any: ['kontor', 'office'], theOnly: { sv: ['kontoret', 'kontorets'], en: ['the office'] } },
  {
    kind: 'unit',
    any: ['enhet', 'avdelning', 'unit', 'department'],
    theOnly: { sv: ['enheten', 'enhetens'], en: ['the unit'] },
  },
  { kind: 'company', any: ['bolag', 'company'], theOnly: { sv: ['bolaget', 'bolagets'], en: ['the company'] } },
  { kind: 'region', any: ['region'], theOnly: { sv: ['regionen', 'regionens'], en: ['the region'] } },
];
