// For each group of the lexicons a sentence that needs one of its words, and what the sentence must then mean.
import type { Cue } from '../../src/understanding/lexicon/lexicon.ts';
import type { Meaning, MeasuresQuestion, ValuesQuestion } from '../../src/understanding/question.ts';

export interface Case {
  readonly sv: (word: string) => string;
  readonly en: (word: string) => string;
  readonly means: (meaning: Meaning) => boolean;
}

const said = (sv: Case['sv'], en: Case['en'], means: Case['means']): Case => ({ sv, en, means });

const shows = (show: MeasuresQuestion['show']) => (meaning: Meaning) =>
  meaning.kind === 'measures' && meaning.show === show;
const filters = (fits: (filter: MeasuresQuestion['filter']) => boolean) => (meaning: Meaning) =>
  meaning.kind === 'measures' && fits(meaning.filter);
const values = (fits: (question: ValuesQuestion) => boolean) => (meaning: Meaning) =>
  meaning.kind === 'values' && fits(meaning);
const works = (operation: ValuesQuestion['operation']) => values((question) => question.operation === operation);
const inYear = (year: string) =>
  values(({ periods: { value } }) => value.kind === 'listed' && value.periods.join() === year);
const span = (from: string | null, to: string | null) =>
  values(({ periods: { value } }) => value.kind === 'span' && value.from === from && value.to === to);
const whose = (...codes: readonly string[]) =>
  values(({ organisations }) => codes.every((code) => organisations.value.includes(code)));
const asked = (aspect: string) => (meaning: Meaning) => meaning.kind === 'measure' && meaning.aspect === aspect;
const about = (aspect: string) => (meaning: Meaning) => meaning.kind === 'about' && meaning.aspect === aspect;
const overview = (show: string) => (meaning: Meaning) => meaning.kind === 'overview' && meaning.show === show;
const talk = (tone: string) => (meaning: Meaning) => meaning.kind === 'help' && meaning.tone === tone;

/** Today is 2026-11-23 and the sample review is what there is. */
export const cases: Partial<Record<Cue, Case>> = {
  savings: said((w) => `${w} telefoni`, (w) => `${w} telephony`, shows('savings')),
  'how-much': said((w) => `${w} åtgärder telefoni`, (w) => `${w} measures telephony`, shows('savings')),
  explain: said((w) => `${w} ökningen av nettokostnaden 2023`, (w) => `${w} the increase in net cost 2023`, (meaning) => meaning.kind === 'why'),
  comparative: said((w) => `delaktighetsindex ${w} i Alingsås än i Kungälv`, (w) => `participation index ${w} in Alingsås than in Kungälv`, works('difference')),
  earlier: said((w) => `nettokostnad 2023 än två år ${w}`, (w) => `net cost 2023 than two years ${w}`, values(({ periods: { value } }) => value.kind === 'listed' && value.periods.includes('2021'))),
  measures: said((w) => `${w} telefoni`, (w) => `${w} telephony`, (meaning) => meaning.kind === 'measures'),
  count: said((w) => `${w} åtgärder telefoni`, (w) => `${w} measures telephony`, shows('count')),
  assessed: said((w) => `åtgärder ${w}`, (w) => `measures ${w}`, filters(({ assessed }) => assessed === true)),
  'too-early': said((w) => `åtgärder ${w}`, (w) => `measures ${w}`, filters(({ assessed }) => assessed === false)),
  share: said((w) => `${w} besparingen är telefoni`, (w) => `${w} the savings is telephony`, shows('share')),
  realised: said((w) => `besparing telefoni ${w}`, (w) => `savings telephony ${w}`, shows('realised')),
  owner: said((w) => `${w} åtgärd 4`, (w) => `${w} measure 4`, asked('owner')),
  status: said((w) => `${w} åtgärd 4`, (w) => `${w} measure 4`, asked('status')),
  due: said((w) => `${w} åtgärd 4`, (w) => `${w} measure 4`, asked('due')),
  late: said((w) => `åtgärder ${w}`, (w) => `measures ${w}`, filters(({ late }) => late)),
  lacking: said((w) => `åtgärder ${w} ägare`, (w) => `measures ${w} owner`, filters(({ owned }) => owned === false)),
  having: said((w) => `åtgärder ${w} ägare`, (w) => `measures ${w} owner`, filters(({ owned }) => owned === true)),
  indicators: said((w) => `${w} finns`, (w) => `${w} exist`, (meaning) => meaning.kind === 'indicators'),
  exist: said((w) => `nyckeltal ${w}`, (w) => `indicators ${w}`, (meaning) => meaning.kind === 'indicators'),
  organisations: said((w) => `${w} finns`, (w) => `${w} exist`, (meaning) => meaning.kind === 'organisations'),
  'which-years': said((w) => `${w} nettokostnad`, (w) => `${w} net cost`, span(null, null)),
  why: said((w) => `${w} nettokostnad 2023`, (w) => `${w} net cost 2023`, (meaning) => meaning.kind === 'why'),
  definition: said((w) => `${w} nettokostnaden`, (w) => `${w} the net cost`, about('definition')),
  source: said((w) => `${w} nettokostnaden`, (w) => `${w} the net cost`, about('source')),
  change: said((w) => `${w} nettokostnaden 2022 2023`, (w) => `${w} net cost 2022 2023`, works('change')),
  improved: said((w) => `nyckeltal ${w} 2023`, (w) => `indicators ${w} 2023`, overview('better')),
  worsened: said((w) => `nyckeltal ${w} 2023`, (w) => `indicators ${w} 2023`, overview('worse')),
  increased: said((w) => `nyckeltal ${w} 2023`, (w) => `indicators ${w} 2023`, overview('up')),
  decreased: said((w) => `nyckeltal ${w} 2023`, (w) => `indicators ${w} 2023`, overview('down')),
  highest: said((w) => `${w} nettokostnad`, (w) => `${w} net cost`, works('highest')),
  lowest: said((w) => `${w} nettokostnad`, (w) => `${w} net cost`, works('lowest')),
  best: said((w) => `${w} trygghetsindex`, (w) => `${w} participation index`, works('best')),
  worst: said((w) => `${w} trygghetsindex`, (w) => `${w} participation index`, works('worst')),
  average: said((w) => `${w} nettokostnad 2021-2023`, (w) => `${w} net cost 2021-2023`, works('average')),
  difference: said(
    (w) => `${w} delaktighetsindex Alingsås Kungälv`,
    (w) => `${w} participation index Alingsås Kungälv`,
    works('difference'),
  ),
  times: said(
    (w) => `${w} sjukfrånvaro Alingsås KLK`,
    (w) => `${w} sick leave Alingsås KLK`,
    works('times'),
  ),
  rank: said((w) => `${w} delaktighetsindex Alingsås`, (w) => `${w} participation index Alingsås`, works('rank')),
  per: said(
    (w) => `nettokostnad ${w} årsarbetare`,
    (w) => `net cost ${w} annual workers`,
    (meaning) => meaning.kind === 'combination' && meaning.combining === 'divide',
  ),
  plus: said(
    (w) => `externa ${w} interna e-tjänstärenden`,
    (w) => `external ${w} internal e-service cases`,
    (meaning) => meaning.kind === 'combination' && meaning.combining === 'add',
  ),
  compare: said(
    (w) => `delaktighetsindex ${w} Kungälv`,
    (w) => `participation index ${w} Kungälv`,
    whose('alingsas', 'kungalv'),
  ),
  others: said((w) => `delaktighetsindex ${w}`, (w) => `participation index ${w}`, whose('alingsas', 'kungalv')),
  'which-organisation': said(
    (w) => `${w} har högst trygghetsindex`,
    (w) => `${w} has the highest safety index`,
    whose('alingsas', 'ale', 'kungalv'),
  ),
  trend: said((w) => `nettokostnad ${w}`, (w) => `net cost ${w}`, span(null, null)),
  chart: said((w) => `nettokostnad ${w}`, (w) => `net cost ${w}`, span(null, null)),
  'all-periods': said((w) => `nettokostnad ${w}`, (w) => `net cost ${w}`, span(null, null)),
  kr: said((w) => `nettokostnad ${w}`, (w) => `net cost ${w}`, values(({ unit }) => unit === 'kr')),
  tkr: said((w) => `nettokostnad ${w}`, (w) => `net cost ${w}`, values(({ unit }) => unit === 'tkr')),
  mnkr: said((w) => `nettokostnad ${w}`, (w) => `net cost ${w}`, values(({ unit }) => unit === 'mnkr')),
  whole: said((w) => `sjukfrånvaro ${w} 2023`, (w) => `sick leave ${w} 2023`, whose('alingsas')),
  'the-municipality': said((w) => `sjukfrånvaro ${w} 2023`, (w) => `sick leave ${w} 2023`, whose('alingsas')),
  'kind-of-organisation': said((w) => `sjukfrånvaro ${w} KLK 2023`, (w) => `sick leave ${w} KLK 2023`, whose('klk')),
  latest: said((w) => `nettokostnad ${w}`, (w) => `net cost ${w}`, values(({ periods }) => periods.how === 'stated')),
  since: said((w) => `nettokostnad ${w} 2022`, (w) => `net cost ${w} 2022`, span('2022', null)),
  until: said((w) => `nettokostnad ${w} 2022`, (w) => `net cost ${w} 2022`, span(null, '2022')),
  before: said((w) => `nettokostnad ${w} 2023`, (w) => `net cost ${w} 2023`, span(null, '2022')),
  between: said((w) => `nettokostnad ${w} 2021 och 2023`, (w) => `net cost ${w} 2021 and 2023`, span('2021', '2023')),
  ago: said((w) => `nettokostnad tre år ${w}`, (w) => `net cost three years ${w}`, inYear('2023')),
  'last-years': said(
    (w) => `nettokostnad ${w} två åren`,
    (w) => `net cost ${w} two years`,
    values(({ periods: { value } }) => value.kind === 'last' && value.count === 2),
  ),
  'this-year': said((w) => `nettokostnad ${w}`, (w) => `net cost ${w}`, inYear('2026')),
  'last-year': said((w) => `nettokostnad ${w}`, (w) => `net cost ${w}`, inYear('2025')),
  'year-before-last': said((w) => `nettokostnad ${w}`, (w) => `net cost ${w}`, inYear('2024')),
  'year-before': said((w) => `nettokostnad ${w}`, (w) => `net cost ${w}`, inYear('2025')),
  'year-after': said((w) => `nettokostnad ${w}`, (w) => `net cost ${w}`, inYear('2027')),
  tertial: said((w) => `nettokostnad ${w} 1 2023`, (w) => `net cost ${w} 1 2023`, inYear('2023-T1')),
  quarter: said((w) => `nettokostnad ${w} 1 2023`, (w) => `net cost ${w} 1 2023`, inYear('2023-Q1')),
  'at-least': said((w) => `åtgärder ${w} 500 tkr`, (w) => `measures ${w} 500 tkr`, filters((f) => f.atLeastTkr === 500)),
  'more-than': said((w) => `åtgärder ${w} 500 tkr`, (w) => `measures ${w} 500 tkr`, filters((f) => f.atLeastTkr === 501)),
  'at-most': said((w) => `åtgärder ${w} 500 tkr`, (w) => `measures ${w} 500 tkr`, filters((f) => f.atMostTkr === 500)),
  'less-than': said((w) => `åtgärder ${w} 500 tkr`, (w) => `measures ${w} 500 tkr`, filters((f) => f.atMostTkr === 499)),
  greeting: said((w) => w, (w) => w, talk('greeting')),
  thanks: said((w) => w, (w) => w, talk('thanks')),
  help: said((w) => w, (w) => w, talk('plain')),
  'out-of-scope': said(
    (w) => w,
    (w) => w,
    (meaning) => meaning.kind === 'not-understood' && meaning.reason === 'out-of-scope',
  ),
}; // prettier-ignore
