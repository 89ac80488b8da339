// One outcome of every kind of update, for tests and pictures of cards. `written` gets every text that people have written.
import type { CardContext } from '../../src/cards/card.ts';
import type { Notice } from '../../src/cards/notices/notice.ts';
import type { Update } from '../../src/cards/updates/update.ts';
import type { Language } from '../../src/language.ts';
import { everyMeasure } from '../../src/measures/find-measures.ts';
import { usualManners, type Manners } from '../../src/notifications/chat.ts';
import type { ChatStatus } from '../../src/notifications/status.ts';
import { limits } from '../../src/measures/change.ts';
import type { HistoryEntry } from '../../src/measures/history.ts';
import { stateOf, type Measure, type MeasureState } from '../../src/measures/measure.ts';
import { sampleWorld, type Written } from './sample-world.ts';

export interface UpdateSample {
  readonly name: string;
  readonly update: Update;
  readonly context: CardContext;
}

/** What the samples are made of. */
function basis(language: Language, written: Written) {
  const { catalogue, measures } = sampleWorld(written);
  const [first, second, third] = measures;
  if (!first || !second || !third) throw new Error('The sample world lacks measures.');
  const anna = { person: 'anna', name: written('Anna Lindqvist') };
  const bo = { person: 'bo', name: written('Bo Åkesson') };
  const key = '00000000-0000-4000-8000-000000000000';
  const owned: Measure = {
    ...first,
    owners: [bo],
    nextStep: written('Möte med leverantören').slice(0, limits.longestNextStep),
    due: '2027-03-31',
  };
  const after: MeasureState = {
    ...stateOf(owned),
    ...{ status: 'in-progress', sharePercent: 60, realisedTkr: 900, owners: [anna, bo] },
    ...{
      nextStep: written('Upphandla').slice(0, limits.longestNextStep),
      handover: { from: bo, to: anna },
      expected: { kind: 'too-early' },
    },
  };
  const entry: HistoryEntry = {
    ...{ measure: owned.code, version: 2, at: '2026-11-23T09:30:00.000Z', by: bo, cause: 'change' },
    ...{ note: written('Väntar på upphandlingen.').slice(0, limits.longestNote), before: stateOf(owned), after },
  };
  const imported: HistoryEntry = { ...entry, version: 1, by: null, cause: 'import', note: '', before: null };
  const saved: Measure = { ...owned, ...after, version: 2 };
  const note = written('Väntar på upphandlingen.').slice(0, limits.longestNote);
  const change = { status: 'in-progress', sharePercent: 60, note } as const;
  const context: CardContext = { catalogue, language, followUps: [], viewer: null };
  return { first, second, third, anna, bo, key, owned, after, entry, imported, saved, change, context };
}

export interface NoticeSample {
  readonly name: string;
  readonly notice: Notice;
  readonly context: CardContext;
}

/** Every kind of notice in a language. */
export function sampleNotices(language: Language, written: Written = (text) => text): readonly NoticeSample[] {
  const { owned, saved, entry, bo, key, context, second } = basis(language, written);
  const news = { measure: owned.code, entries: [entry], before: entry.before, after: entry.after, known: saved };
  const fresh = { ...news, measure: second.code, before: null, known: second };
  const row = { measure: owned, wait: 'late', typed: {}, faults: [], outcome: 'none' } as const;
  const unanswered = { measure: owned, owner: bo, reason: 'late', since: '2026-10-31' } as const;
  const standing = { late: [owned], expectedTkr: 1350, realisedTkr: 900 };
  const [indicator = '', another = ''] = context.catalogue.indicators.keys();
  const [organisation = ''] = context.catalogue.organisations.keys();
  const figures = [
    { indicator, organisation, period: '2023', before: 6.4, after: 6.8 },
    { indicator: another, organisation, period: '2022', before: 1200, after: null },
  ];
  const notices: Readonly<Record<string, Notice>> = {
    change: { kind: 'changes', news: [news] },
    'new-measure': { kind: 'changes', news: [fresh] },
    changes: { kind: 'changes', news: [news, fresh] },
    burst: { kind: 'changes', news: Array.from({ length: 40 }, () => news) },
    digest: { kind: 'digest', since: entry.at, news: [news, fresh], ...standing },
    'digest-of-nothing': { kind: 'digest', since: entry.at, news: [], late: [], expectedTkr: 0, realisedTkr: 0 },
    reminders: { kind: 'reminders', rows: [row], unanswered: [unanswered], key },
    unanswered: { kind: 'reminders', rows: [], unanswered: [unanswered], key },
    'asked-owner': { kind: 'asked-owner', measure: owned, by: bo, note: written('Hur går det?') },
    'handover-asked': { kind: 'handover-asked', measure: owned, by: bo, key },
    'handover-answered': { kind: 'handover-answered', measure: owned, by: bo, accepted: true },
    'made-owner': { kind: 'made-owner', measure: owned },
    corrected: { kind: 'corrected', review: 'r', on: entry.at, figures, count: 10 },
    test: { kind: 'test' },
    'nothing-left': { kind: 'nothing-left' },
  };
  return Object.entries(notices).map(([name, notice]) => ({ name: `notice-${name}`, notice, context }));
}

/** Every kind of outcome in a language. */
export function sampleUpdates(language: Language, written: Written = (text) => text): readonly UpdateSample[] {
  const parts = basis(language, written);
  const { first, second, third, anna, bo, key, owned, after, entry, imported, saved, change, context } = parts;
  const typed = { realisedTkr: written('nio hundra'), sharePercent: '140', note: written('Sen') };
  const faults = [
    { field: 'realisedTkr', reason: 'not-tkr' },
    { field: 'sharePercent', reason: 'not-percent' },
  ] as const;
  const at = '2026-11-23T09:30:00.000Z';
  const manners: Manners = {
    cadence: 'weekly',
    weekday: 5,
    quiet: { from: 18 * 60, to: 7 * 60 + 30 },
    workingDays: true,
  };
  const well: ChatStatus = {
    ...{ chat: 'here', kind: 'channel', team: written('Kommunledning'), name: written('Uppföljning') },
    ...{ owner: null, waiting: 0 },
    follows: [everyMeasure, { ...everyMeasure, late: true }],
    ...{ oldestWaiting: null, lastSent: at, failed: 0, lastError: null, triesAgain: null, nextDigest: at, gone: null },
  };
  const troubled: ChatStatus = {
    ...{
      ...well,
      chat: 'there',
      kind: 'personal',
      owner: written('Karin Berg'),
      follows: [],
      waiting: 3,
      oldestWaiting: at,
      lastSent: null,
      failed: 1,
    },
    ...{
      lastError: written('429'),
      triesAgain: at,
      gone: { since: at, why: written('403 BotNotInConversationRoster') },
    },
  };
  const plainRow = { typed: {}, faults: [], outcome: 'none' } as const;
  const kept = { questions: 3, followed: 1, manners: 1, awaited: 2, rests: 2 };
  const nothingKept = { questions: 0, followed: 0, manners: 0, awaited: 0, rests: 0 };
  const codes = { one: owned.code, other: second.code };
  const updates: Readonly<Record<string, Update>> = {
    preview: { kind: 'preview', measure: owned, change, after, key },
    form: { kind: 'form', measure: owned, typed: {}, faults: [], forController: true, key },
    'form-refused': { kind: 'form', measure: owned, typed, faults, forController: false, key },
    saved: { kind: 'saved', measure: saved, entry, again: false, undoable: true, key },
    'saved-again': { kind: 'saved', measure: saved, entry, again: true, undoable: false, key },
    'not-changed': { kind: 'unchanged', measure: owned },
    cancelled: { kind: 'cancelled', measure: owned },
    conflict: { kind: 'conflict', measure: owned, since: [imported, entry], redo: { change, after, key } },
    'not-permitted': { kind: 'not-permitted', measure: owned, who: 'owner', key },
    'not-permitted-unowned': { kind: 'not-permitted', measure: first, who: 'controller', key },
    'asked-owner': { kind: 'asked-owner', measure: owned, asked: [bo], reached: true },
    'owner-unreachable': { kind: 'asked-owner', measure: owned, asked: [bo], reached: false },
    'nobody-to-ask': { kind: 'asked-owner', measure: first, asked: [], reached: false },
    'not-undone': { kind: 'not-undone', why: 'too-late', measure: owned, latest: entry },
    'nothing-to-undo': { kind: 'nothing-to-undo' },
    history: { kind: 'history', measure: saved, since: null, entries: [entry, imported], more: 3 },
    'history-of-all': { kind: 'history', measure: null, since: '2026-05-01', entries: [entry], more: 0 },
    'history-of-none': { kind: 'history', measure: null, since: '2026-05-01', entries: [], more: 0 },
    'my-measures': {
      kind: 'my-measures',
      rows: [
        { ...plainRow, measure: { ...third, handover: { from: bo, to: anna } }, wait: 'asked-to-take-over' },
        { ...plainRow, measure: { ...owned, due: '2026-10-31' }, wait: 'late' },
        { measure: second, wait: 'no-due', typed, faults, outcome: 'none' },
      ],
      more: 4,
      result: { saved: 1, left: 1 },
      key,
    },
    'my-measures-none': { kind: 'my-measures', rows: [], more: 0, result: null, key },
    controllers: { kind: 'controllers', people: [anna, bo], appointed: true },
    'role-needed': { kind: 'role-needed', role: 'admin' },
    'add-form': {
      ...{ kind: 'add-form', key, typed: { title: written('Samordnad leasing') } },
      faults: [{ field: 'horizon', reason: 'needed' }],
    },
    'no-review': { kind: 'no-review' },
    'which-measure': {
      kind: 'which-measure',
      options: [
        { kind: 'change', measure: codes.one, change },
        { kind: 'history', measure: codes.other, since: null },
      ],
    },
    following: { kind: 'following', filter: { ...everyMeasure, themes: ['it'] }, id: 'x', already: false, manners },
    'following-already': { kind: 'following', filter: everyMeasure, id: 'x', already: true, manners: usualManners },
    stopped: { kind: 'stopped', count: 2 },
    'stopped-nothing': { kind: 'stopped', count: 0 },
    followed: { kind: 'followed', followed: [{ id: 'x', filter: everyMeasure, person: 'anna', at }], manners },
    'followed-nothing': { kind: 'followed', followed: [], manners },
    manners: { kind: 'manners', manners },
    'notice-status': { kind: 'notice-status', chats: [well, troubled], here: 'here' },
    'notice-status-nothing': { kind: 'notice-status', chats: [], here: 'here' },
    'no-chat': { kind: 'no-chat' },
    away: { kind: 'away', until: '2027-08-12' },
    back: { kind: 'away', until: null },
    snoozed: { kind: 'snoozed', measures: [owned], until: '2027-01-04' },
    'snoozed-many': { kind: 'snoozed', measures: [owned, second], until: '2027-01-04' },
    reminders: { kind: 'reminders', wish: { on: true, daysBefore: 7 } },
    'no-reminders': { kind: 'reminders', wish: { on: false, daysBefore: 14 } },
    'test-sent': { kind: 'test-sent' },
    kept: { kind: 'kept', kept, person: 'anna', asked: false },
    'kept-nothing': { kind: 'kept', kept: nothingKept, person: 'anna', asked: false },
    'kept-asked': { kind: 'kept', kept, person: 'anna', asked: true },
    forgotten: { kind: 'forgotten', kept },
    'forgotten-nothing': { kind: 'forgotten', kept: nothingKept },
    'not-forgotten': { kind: 'not-forgotten', why: 'kept' },
    'not-forgotten-by-others': { kind: 'not-forgotten', why: 'not-yours' },
    unclear: { kind: 'unclear', words: written('900'), why: 'amount' },
  };
  return Object.entries(updates).map(([name, update]) => ({ name: `update-${name}`, update, context }));
}
