// A small review with the document's own figures: catalogue, observations, explanations and measures.
import type { ValuesPort } from '../../src/indicators/find-values.ts';
import type { Indicator } from '../../src/indicators/indicator.ts';
import type { Explanation, GapState, Observation, SourceReference } from '../../src/indicators/observation.ts';
import type { Organisation } from '../../src/indicators/organisation.ts';
import type { Term } from '../../src/indicators/term.ts';
import type { Bilingual, Named } from '../../src/language.ts';
import type { ExpectedSaving, Measure } from '../../src/measures/measure.ts';
import type { Catalogue } from '../../src/understanding/catalogue.ts';

/** What a person wrote, on its way into the sample: as it is, or turned hostile by a test. */
export type Written = (text: string) => string;

export interface SampleWorld extends ValuesPort {
  readonly catalogue: Catalogue;
  readonly measures: readonly Measure[];
}

export function sampleWorld(written: Written): SampleWorld {
  const both = (sv: string, en: string): Bilingual => ({ sv: written(sv), en: written(en) });
  const named = (code: string, sv: string, en: string, short: readonly string[] = []): Named => ({
    code,
    name: both(sv, en),
    synonyms: { sv: short, en: short },
  });
  const source = (code: string, section: string, heading: string): SourceReference => ({
    code,
    review: 'review-2024',
    document: written('Genomlysning kommunstyrelsen 2024'),
    section,
    heading: written(heading),
    page: null,
  });

  const organisations: readonly Organisation[] = [
    { ...named('alingsas', 'Alingsås kommun', 'Alingsås municipality'), kind: 'municipality', partOf: null },
    {
      ...named('klk', 'Kommunledningskontoret', 'Municipal Executive Office', ['KLK']),
      kind: 'office',
      partOf: 'alingsas',
    },
    { ...named('liknande', 'Liknande kommuner', 'Similar municipalities'), kind: 'peer-group', partOf: null },
    { ...named('kungalv', 'Kungälv', 'Kungälv'), kind: 'municipality', partOf: null },
    { ...named('ale_kommun', 'Ale', 'Ale'), kind: 'municipality', partOf: null },
    { ...named('genomsnitt', 'Kommungenomsnitt', 'Municipal average'), kind: 'national-average', partOf: null },
  ];

  const bare = { label: null, scale: null };
  const indicators: readonly Indicator[] = [
    {
      ...named('sick-leave', 'Sjukfrånvaro', 'Sick leave'),
      ...{ group: 'staff', unit: { ...bare, kind: 'percent' }, direction: 'lower', decimals: 1, definition: null },
    },
    {
      ...named('net-cost', 'Total nettokostnad', 'Total net cost'),
      ...{ group: 'economy', unit: { ...bare, kind: 'mnkr' }, direction: 'neither', decimals: 1 },
      definition: both('Kostnader minus intäkter.', 'Costs minus income.'),
    },
    {
      ...named('pulse', 'Pulsmätning, alla frågor', 'Pulse survey, all questions'),
      ...{ group: 'staff', direction: 'higher', decimals: 1, definition: null },
      unit: { kind: 'score', label: null, scale: { min: 1, max: 4 } },
    },
    {
      ...named('guardianship', 'Kostnad för överförmyndare', 'Cost of chief guardian'),
      ...{ group: 'economy', direction: 'lower', decimals: 0, definition: null },
      unit: { kind: 'kr', label: both('kr per ställföreträdarskap', 'SEK per guardianship'), scale: null },
    },
    {
      ...named('procurement', 'Insikt upphandling', 'Insight, procurement'),
      ...{ group: 'quality', unit: { ...bare, kind: 'index' }, direction: 'higher', decimals: 0, definition: null },
    },
    {
      ...named('insight', 'Nöjd medborgare', 'Citizen satisfaction'),
      ...{ group: 'quality', unit: { ...bare, kind: 'index' }, direction: 'higher', decimals: 0, definition: null },
    },
  ];

  const terms: readonly Term[] = [
    { ...named('economy', 'Ekonomi', 'Economy'), kind: 'group' },
    { ...named('staff', 'Personal', 'Staff'), kind: 'group' },
    { ...named('quality', 'Kvalitet', 'Quality'), kind: 'group' },
    { ...named('short', 'Kort sikt (2024–2025)', 'Short term (2024–2025)'), kind: 'horizon' },
    { ...named('long', 'Lång sikt (före 2028)', 'Long term (before 2028)'), kind: 'horizon' },
    { ...named('operation', 'Verksamhetsförändring', 'Operational change'), kind: 'category' },
    { ...named('it', 'IT', 'IT'), kind: 'theme' },
    { ...named('procurement', 'Upphandling', 'Procurement'), kind: 'theme' },
    { ...named('staffing', 'Bemanning', 'Staffing'), kind: 'theme' },
  ];

  const staffTable = source('2-2', '2.2', 'Personalnyckeltal, tabellen Nyckeltal, Alingsås 2021–2023');
  const economyTable = source('2-1', '2.1', 'Ekonominyckeltal, tabellen Nyckeltal, Alingsås 2021–2023');
  const comparisonTable = source('2-1-c', '2.1', 'Ekonominyckeltal, jämförelsen med andra kommuner');
  const qualityTable = source('2-3', '2.3', 'Kvalitetsnyckeltal');
  const analysis = source('2-4', '2.4', 'Jämförelseanalys');

  const measureTable = (section: string) => source(`m-${section}`, section, 'Effektiviseringsåtgärder');

  const observe = (
    indicator: string,
    organisation: string,
    period: string,
    said: number | GapState,
    reference: SourceReference,
    reading: Partial<Pick<Observation, 'printed' | 'quality' | 'note'>> = {},
  ): Observation => ({
    ...{ indicator, organisation, period, review: 'review-2024', source: reference, quality: 'as-printed', note: null },
    printed: typeof said === 'number' ? String(said).replace('.', ',') : '-',
    ...reading,
    ...(typeof said === 'number' ? { state: 'value', value: said } : { state: said, value: null }),
  });
  const yearly = (
    indicator: string,
    organisation: string,
    reference: SourceReference,
    ...said: (number | GapState)[]
  ) => said.map((each, index) => observe(indicator, organisation, String(2021 + index), each, reference));

  const observations: readonly Observation[] = [
    ...yearly('sick-leave', 'klk', staffTable, 3.5, 3.4, 3.7),
    ...yearly('sick-leave', 'alingsas', staffTable, 8.2, 8.4, 7.4),
    observe('net-cost', 'klk', '2021', 97.6, economyTable, {
      printed: written('-97,6'),
      quality: 'corrected',
      note: both(
        'I tabellen står ett minustecken som texten i avsnitt 2.4 motsäger.',
        'The table has a minus sign that the text in section 2.4 contradicts.',
      ),
    }),
    ...yearly('net-cost', 'klk', economyTable, 0, 100.2, 108.9).slice(1),
    observe('pulse', 'klk', '2019', 3.1, staffTable),
    observe('pulse', 'klk', '2020', 3.0, staffTable),
    ...yearly('pulse', 'klk', staffTable, 'not-collected', 3.2, 3.3),
    ...yearly('guardianship', 'alingsas', comparisonTable, 9491, 9196, 8695),
    ...yearly('guardianship', 'liknande', comparisonTable, 8374, 7214, 8173),
    ...yearly('guardianship', 'kungalv', comparisonTable, 8250, 8023, 6405),
    ...yearly('guardianship', 'ale_kommun', comparisonTable, 6895, 6020, 'not-published'),
    ...yearly('guardianship', 'genomsnitt', comparisonTable, 8507, 8825, 9100),
    observe('procurement', 'alingsas', 'unstated', 58, qualityTable),
    observe('insight', 'klk', '2023', 'discontinued', qualityTable, { printed: written('Stängt') }),
  ];

  const explanations: readonly Explanation[] = [
    {
      ...{ code: 'e1', review: 'review-2024', indicators: ['sick-leave'], organisation: null, from: null, to: null },
      text: both(
        'Kommunledningskontoret har lägre sjukfrånvaro än övriga förvaltningar, vilket stämmer med att medarbetarna trivs enligt pulsmätningarna.',
        'The Municipal Executive Office has lower sick leave than the other administrations, in line with the pulse surveys.',
      ),
      source: analysis,
    },
    {
      ...{ code: 'e2', review: 'review-2024', indicators: ['net-cost'], organisation: 'klk', from: '2022', to: '2023' },
      text: both(
        'Planenheten flyttades till kommunstyrelsen 2023 och gick med underskott; det stod för 2,6 mnkr av ökningen.',
        'The planning unit was moved to the executive board in 2023 with a deficit: SEK 2.6 million of the increase.',
      ),
      source: analysis,
    },
  ];

  const tkr = (amount: number): ExpectedSaving => ({ kind: 'amount', tkr: amount });
  const core = (theme: string) => ({ theme, strength: 'core' as const });
  const borderline = (theme: string) => ({ theme, strength: 'borderline' as const });
  const measure = (
    number: number,
    name: Named,
    description: Bilingual,
    said: Pick<Measure, 'expected' | 'themes'> & Partial<Measure>,
  ): Measure => ({
    ...{ ...name, number, description, review: 'review-2024', horizon: 'short', category: 'operation', version: 1 },
    ...{ status: 'not-started', realisedTkr: null, owners: [], due: null, source: measureTable('3.1') },
    ...{ sharePercent: null, nextStep: '', handover: null },
    ...said,
  });
  const measures: readonly Measure[] = [
    measure(
      1,
      named('IT-1', 'Översyn av kommunens IT-system', 'Review of the municipality’s IT systems'),
      both('Ta bort system som är dubbletter eller inte används.', 'Remove duplicate and unused systems.'),
      { expected: tkr(1000), themes: [core('it')] },
    ),
    measure(
      2,
      named('UPP-1', 'Minska kostnaden för upphandlingar och konsulter', 'Reduce the cost of procurement'),
      both('Anslut till större upphandlingar.', 'Join larger procurements.'),
      { expected: tkr(350), themes: [core('procurement'), borderline('it')] },
    ),
    measure(
      4,
      named('IT-2', 'Utökad integration och automatisering', 'More integration and automation'),
      both(
        'Centralisera och integrera IT-system så att arbetet blir effektivare.',
        'Centralise and integrate IT systems to make work more efficient.',
      ),
      {
        expected: tkr(500),
        themes: [core('it'), borderline('staffing')],
        status: 'in-progress',
        realisedTkr: 120,
        due: '2025-06-30',
        owners: [{ person: 'anna', name: written('Anna Ågren') }],
      },
    ),
    measure(
      5,
      named('IT-3', 'Se över möjligheten att ha färre telefoner', 'Look into having fewer telephones'),
      both('Hitta lösningar som gör att antalet telefoner kan minska.', 'Find ways to need fewer telephones.'),
      { expected: tkr(500), themes: [core('it')] },
    ),
    measure(
      7,
      named('PERS-1', 'Fokusera åtgärder för att minska personalomsättning', 'Focus on lowering staff turnover'),
      both('Stötta enheter med hög omsättning.', 'Support units with a high turnover.'),
      {
        expected: { kind: 'too-early' },
        themes: [core('staffing'), core('it')],
        horizon: 'long',
        source: measureTable('3.2'),
      },
    ),
  ];

  return {
    catalogue: {
      version: 1,
      home: 'alingsas',
      reviews: [
        {
          ...{ code: 'review-2024', organisation: 'alingsas', year: 2024, document: 'Genomlysning' },
          title: both('Kommunstyrelsens genomlysning 2024', 'Review of the Municipal Executive Board 2024'),
        },
      ],
      organisations: byCode(organisations),
      indicators: byCode(indicators),
      terms: byCode(terms),
      measures: byCode(measures),
      owners: measures.flatMap(({ owners }) => owners),
      coverage: new Map(indicators.map(({ code }) => [code, organisations.map((organisation) => organisation.code)])),
    },
    measures,
    observations: async (indicator, wanted) =>
      observations.filter((each) => each.indicator === indicator && wanted.includes(each.organisation)),
    explanations: async (indicator) => explanations.filter(({ indicators }) => indicators.includes(indicator)),
  };
}

function byCode<T extends { readonly code: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.code, thing]));
}
