// A command in words -> what comes of it. Changes are shown first; what only looks or opens is answered at once.
import type { MeasureChange } from '../../measures/change.ts';
import type { Measure, Owner } from '../../measures/measure.ts';
import { controls } from '../../people/role.ts';
import type { Command, LearnCommand } from '../../understanding/command.ts';
import { answerFollowing } from '../following/answer-following.ts';
import { openAddForm } from './add-measure.ts';
import { openForm, previewChange, undo, type Done } from './change.ts';
import { actorOf, type Doing } from './doing.ts';
import { showKept, wishForgotten } from './forgetting.ts';
import { myMeasures } from './my-measures.ts';

const mostEntries = 10;
/** Beyond so many changes nobody counts them. */
const mostRead = 1000;

/** Null where the measure is not there (any more). */
export async function answerCommand(command: Exclude<Command, LearnCommand>, doing: Doing): Done {
  const { port, speaker } = doing;
  const measureOf = (code: string) => port.readMeasure(speaker.tenant, code);
  switch (command.kind) {
    case 'change': {
      const measure = await measureOf(command.measure);
      return measure && previewChange(measure, command.change, doing);
    }
    case 'appoint': {
      const measure = await measureOf(command.measure);
      return measure && appoint(measure, command, doing);
    }
    case 'open-update': {
      const measure = await measureOf(command.measure);
      return measure && openForm(measure, doing);
    }
    case 'history':
      return history(command.measure, command.since, doing);
    case 'my-measures':
      return myMeasures(doing);
    case 'undo':
      return undoLatest(command.measure, doing);
    case 'controller': {
      if (!doing.isAdmin) return { kind: 'role-needed', role: 'admin' };
      const { people, appointed } = command;
      await port.writeRole(speaker.tenant, people, appointed ? 'controller' : 'reader');
      return { kind: 'controllers', people, appointed };
    }
    case 'forget-me':
      return wishForgotten(doing);
    case 'my-data':
      return showKept(doing);
    case 'follow':
    case 'unfollow':
    case 'followed':
    case 'manners':
    case 'notice-status':
    case 'away':
    case 'snooze':
    case 'reminders':
      return answerFollowing(command, doing);
    case 'add-measure':
      return openAddForm(command.title, doing);
  }
}

/** What has happened to a measure, or what people have done to any. */
export async function history(code: string | null, since: string | null, doing: Doing): Done {
  const { port, speaker } = doing;
  const measure = code === null ? null : await port.readMeasure(speaker.tenant, code);
  if (code !== null && !measure) return null;
  const found = await port.readHistory(speaker.tenant, { measure: code, person: null, since, most: mostRead });
  const entries = code === null ? found.filter(({ by }) => by !== null) : found;
  const shown = entries.slice(0, mostEntries);
  return { kind: 'history', measure, since, entries: shown, more: entries.length - shown.length };
}

/** A controller's word holds at once; an owner asks somebody to take over. */
async function appoint(
  measure: Measure,
  { people, how, note }: Extract<Command, { readonly kind: 'appoint' }>,
  doing: Doing,
): Done {
  const { role, person } = await actorOf(doing);
  const [first, second] = people;
  const isOwner = measure.owners.some((owner) => owner.person === person);
  const handsOver = !controls(role) && isOwner && how === 'replace' && first !== undefined && second === undefined;
  const change: MeasureChange = handsOver
    ? { handOverTo: first }
    : { owners: ownersAfter(measure.owners, people, how) };
  return previewChange(measure, note === '' ? change : { ...change, note }, doing);
}

function ownersAfter(owners: readonly Owner[], people: readonly Owner[], how: 'replace' | 'add' | 'remove') {
  const others = owners.filter(({ person }) => !people.some((named) => named.person === person));
  if (how === 'replace') return people;
  return how === 'add' ? [...others, ...people] : others;
}

/** Without a measure: what the person did last. */
async function undoLatest(code: string | null, doing: Doing): Done {
  const { port, speaker } = doing;
  if (code !== null) {
    const measure = await port.readMeasure(speaker.tenant, code);
    return measure && undo(code, measure.version, undefined, doing);
  }
  const query = { measure: null, person: speaker.person, since: null, most: 1 };
  const [latest] = await port.readHistory(speaker.tenant, query);
  if (!latest || latest.cause === 'undo') return { kind: 'nothing-to-undo' };
  return undo(latest.measure, latest.version, undefined, doing);
}
