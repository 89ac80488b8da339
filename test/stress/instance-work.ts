// One instance under load: people who update, take back, press twice, come late or have no right to, and imports in between.
import type { MeasureChange } from '../../src/measures/change.ts';
import type { Measure, Owner } from '../../src/measures/measure.ts';
import type { Store } from '../../src/store/open.ts';
import { checked } from '../support/workbook.ts';
import { randomChange } from './changes.ts';
import type { Line, Sent } from './journal.ts';
import { admins, anotherWorkbook, isAdmin, people, sometimesControllers, tenant } from './people.ts';
import { randomOf, type Random } from './random.ts';

export interface Work {
  readonly seed: number;
  /** How many updates; what else is done comes on top. Null for until it is killed. */
  readonly updates: number | null;
  /** How many people are at it at once. */
  readonly atOnce: number;
  /** What a killed instance had not answered, and is sent again first. */
  readonly redelivered: readonly Sent[];
}

const begin = Date.parse('2026-06-01T08:00:00Z');
/** From one step to the next, so that some of what is taken back is too late. */
const stepMs = 20_000;

/** Does the work on one store and tells the journal of each thing before and after. */
export async function doWork(store: Store, work: Work, tell: (line: Line) => void): Promise<void> {
  let [step, updates] = [0, 0];
  const lately: Sent[] = [];

  const deliver = async (sent: Sent): Promise<void> => {
    tell({ sent });
    const begun = performance.now();
    const outcome = await send(store, sent);
    const ms = performance.now() - begun;
    const [version, again] = outcome.kind === 'saved' ? [outcome.entry.version, outcome.again] : [null, false];
    tell({ answered: { activity: sent.activity, kind: outcome.kind, version, again, ms } });
  };

  /** An impatient finger presses twice. */
  const pressButton = async (sent: Sent, twice = false): Promise<void> => {
    lately.push(sent);
    if (lately.length > 40) lately.shift();
    const again = twice ? [deliver({ ...sent, activity: `${sent.activity} twice` })] : [];
    await Promise.all([deliver(sent), ...again]);
  };

  const act = async (random: Random, id: string, at: string): Promise<void> => {
    const measure = random.pick(await store.readMeasures(tenant));
    const common = { activity: id, press: id, measure: measure.code, at };
    const dice = random.next();
    if (dice < 0.04)
      return void (await store.writeReview(tenant, await checked(anotherWorkbook(random)), new Date(at)));
    if (dice < 0.08) {
      const role = random.pick(['controller', 'reader'] as const);
      return store.writeRole(tenant, [random.pick(sometimesControllers)], role);
    }
    if (dice < 0.2 && lately.length > 0) return deliver({ ...random.pick(lately), activity: id });
    if (dice < 0.32) {
      const [latest] = await store.readHistory(tenant, { measure: measure.code, person: null, since: null, most: 1 });
      const by = (random.chance(0.8) && latest?.by) || random.pick(people);
      return pressButton({ ...common, by, seen: null, wish: { undo: measure.version } });
    }
    updates += 1;
    const by = somebodyFor(measure, random);
    const wish = randomChange(measure, by, random, `#${id}`);
    return pressButton({ ...common, by, seen: seenOf(measure, random), wish }, random.chance(0.1));
  };

  const person = async (): Promise<void> => {
    while (work.updates === null || updates < work.updates) {
      step += 1;
      // No two instances have one time: an undo is told from another's by who did it when.
      const at = new Date(begin + step * stepMs + work.seed).toISOString();
      await act(randomOf(work.seed, step), `${work.seed}-${step}`, at);
    }
  };
  await Promise.all(work.redelivered.map((sent) => deliver({ ...sent, activity: `${sent.activity} again` })));
  await Promise.all(Array.from({ length: work.atOnce }, person));
}

function send(store: Store, { activity, press, measure, by, at, seen, wish }: Sent) {
  const request = { measure, by: { ...by, isAdmin: isAdmin(by) }, at: new Date(at), keys: [activity, press] };
  if ('undo' in wish) return store.undoChange(tenant, { ...request, version: wish.undo });
  return store.changeMeasure(tenant, { ...request, seen, change: wish satisfies MeasureChange });
}

/** Mostly an owner or who was asked to take over, sometimes one of those who may do all, sometimes anybody. */
function somebodyFor({ owners, handover }: Measure, random: Random): Owner {
  const dice = random.next();
  if (handover && dice < 0.3) return handover.to;
  if (dice < 0.7 && owners.length > 0) return random.pick(owners);
  return dice < 0.9 ? random.pick([...admins, ...sometimesControllers]) : random.pick(people);
}

/** Mostly what is, sometimes nothing (a sentence), sometimes what was (a stale card). */
function seenOf({ version }: Measure, random: Random): number | null {
  const dice = random.next();
  if (dice < 0.25) return null;
  return dice < 0.4 ? version - 1 - random.below(3) : version;
}
