// What a chat is told next: of all that waits for it, what goes into one message, what waits on and what has no point any more.
import type { HistoryEntry } from '../measures/history.ts';
import { isTold } from './audience.ts';
import type { Cadence, Chat, Manners } from './chat.ts';
import type { Content, News, Reminder } from './message.ts';
import type { What } from './notice.ts';
import { openFrom } from './when.ts';

/** A notice that waits. */
export interface Waiting {
  readonly key: string;
  readonly what: What;
  /** When it happened. */
  readonly at: Date;
  /** When it is to be looked at. */
  readonly due: Date;
  readonly tries: number;
  /** Of a change; null for anything else, and when the measure has left the review. */
  readonly entry: HistoryEntry | null;
}

/** A chat and all that waits for it. */
export interface Inbox {
  readonly chat: Chat;
  readonly manners: Manners;
  readonly waiting: readonly Waiting[];
  /** When the next summary is due; null for a chat that is told at once. */
  readonly digestAt: Date | null;
  /** When it last got a message of changes. */
  readonly toldAt: Date | null;
  /** Measures that it was lately told of, and when. */
  readonly toldOf: ReadonlyMap<string, Date>;
  /** Failed tries since something last arrived. */
  readonly troubles: number;
}

export interface Plan {
  /** Null when there is nothing to tell now. */
  readonly content: Content | null;
  /** The notices that the content tells. */
  readonly tells: readonly Waiting[];
  /** What there is nothing left to tell of. */
  readonly void: readonly Waiting[];
  readonly later: readonly { readonly notices: readonly Waiting[]; readonly until: Date }[];
}

/** A chat gets a message of changes at most this often; what comes in between is gathered, in milliseconds. */
export const gatherMs = 60_000;
/** And one of the same measure at most this often. */
export const sameMeasureMs = 10 * 60_000;

/** Decides what the chat is told now. One message at most: what is left is decided on when that has been sent. */
export function compose(inbox: Inbox, now: Date): Plan {
  const due = inbox.waiting.filter((notice) => notice.due <= now);
  const test = due.find(({ what }) => what.kind === 'test');
  if (test) return telling(contentOfAsk(test.what), [test]);
  if (due.length === 0) return nothing;
  const open = openFrom(inbox.manners, now);
  if (open > now) return { ...nothing, later: [{ notices: due, until: open }] };

  const ask = due.find(({ what }) => contentOfAsk(what) !== null);
  if (ask) return telling(contentOfAsk(ask.what), [ask]);
  if (due.some(({ what }) => isReminder(what))) {
    const reminders = inbox.waiting.filter(({ what }) => isReminder(what));
    return telling({ kind: 'reminders', reminders: reminders.map(({ what }) => what).filter(isReminder) }, reminders);
  }
  return composeChanges(inbox, due, now);
}

function composeChanges(inbox: Inbox, due: readonly Waiting[], now: Date): Plan {
  const changes = inbox.waiting.filter(({ what }) => what.kind === 'change');
  const digests = due.filter(({ what }) => what.kind === 'digest');
  const [first] = digests.flatMap(({ what }) => (what.kind === 'digest' ? [what] : []));
  if (first) {
    const { news, tells, netNothing } = newsOf(changes, inbox.manners.cadence);
    return { ...telling({ kind: 'digest', since: first.since, news }, [...digests, ...tells]), void: netNothing };
  }
  if (inbox.digestAt) {
    // One whose time has come is written down at any moment.
    const until = inbox.digestAt > now ? inbox.digestAt : after(now, gatherMs);
    return { ...nothing, later: [{ notices: due, until }] };
  }
  const gathered = inbox.toldAt ? after(inbox.toldAt, gatherMs) : now;
  if (gathered > now) return { ...nothing, later: [{ notices: due, until: gathered }] };

  // What is told of a measure is all that waits of it, so that its changes keep their order.
  const dueMeasures = new Set(due.map(measureIn));
  const [early, ripe] = parted(
    changes.filter((notice) => dueMeasures.has(measureIn(notice))),
    (notice) => {
      const last = inbox.toldOf.get(measureIn(notice));
      return last !== undefined && after(last, sameMeasureMs) > now;
    },
  );
  const { news, tells, netNothing } = newsOf(ripe, inbox.manners.cadence);
  const content = news.length > 0 ? ({ kind: 'changes', news } as const) : null;
  const later = [...Map.groupBy(early, measureIn)].map(([measure, notices]) => {
    return { notices, until: after(inbox.toldOf.get(measure) ?? now, sameMeasureMs) };
  });
  return { content, tells, void: netNothing, later };
}

/** Changes measure by measure. Those that together come to nothing, such as one and its undoing, are not news. */
function newsOf(changes: readonly Waiting[], cadence: Cadence) {
  const known = changes.flatMap((notice) => (notice.entry ? [{ notice, entry: notice.entry }] : []));
  const ordered = known.toSorted((one, other) => one.entry.version - other.entry.version);
  const byMeasure = [...Map.groupBy(ordered, ({ entry }) => entry.measure)].map(([measure, changed]) => {
    const entries = changed.map(({ entry }) => entry);
    const [first, last] = [entries.at(0), entries.at(-1)];
    if (!first || !last) throw new Error('A group of none.');
    const news: News = { measure, entries, before: first.before, after: last.after };
    return {
      news,
      notices: changed.map(({ notice }) => notice),
      at: Math.min(...changed.map(({ notice }) => +notice.at)),
    };
  });
  const [real, none] = parted(
    byMeasure.toSorted((one, other) => one.at - other.at),
    // One alone is news, or nobody would have been told to wait for it.
    ({ news }) => news.before === null || news.entries.length === 1 || isTold(news.before, news.after, cadence),
  );
  return {
    news: real.map(({ news }) => news),
    tells: real.flatMap(({ notices }) => notices),
    netNothing: [...none.flatMap(({ notices }) => notices), ...changes.filter(({ entry }) => entry === null)],
  };
}

const nothing: Plan = { content: null, tells: [], void: [], later: [] };

function telling(content: Content | null, tells: readonly Waiting[]): Plan {
  return { ...nothing, content, tells };
}

function contentOfAsk(what: What): Content | null {
  switch (what.kind) {
    case 'asked-owner':
    case 'handover-asked':
    case 'handover-answered':
    case 'made-owner':
    case 'corrected':
    case 'test':
    case 'now-answered':
      return what;
    case 'change':
    case 'digest':
    case 'reminder':
    case 'unanswered':
      return null;
  }
}

function isReminder(what: What): what is Reminder {
  return what.kind === 'reminder' || what.kind === 'unanswered';
}

function measureIn({ what }: Waiting): string {
  return what.kind === 'change' ? what.measure : '';
}

function after(moment: Date, ms: number): Date {
  return new Date(moment.getTime() + ms);
}

/** Those that pass, and the others. */
function parted<T>(items: readonly T[], passes: (item: T) => boolean): [T[], T[]] {
  return [items.filter(passes), items.filter((item) => !passes(item))];
}
