// What a crowd does to a bot, by chance from a seed: questions, updates, pressed buttons, searches, and what is hostile.
import { questionMix } from '../../bench/mix.ts';
import * as hostile from '../../hostile/inputs.ts';
import { activity, message, pressedExecute, pressedSubmit, searched, tenantId } from '../../support/activities.ts';
import { elements, type Element } from '../../support/card-elements.ts';
import type { RawRequest } from '../../support/raw-request.ts';
import { readWordings } from '../../support/wordings.ts';
import { randomOf, type Random } from '../random.ts';

export interface Act {
  readonly kind: 'question' | 'update' | 'button' | 'search' | 'hostile';
  readonly room: string;
  readonly body: string;
  readonly how: RawRequest;
}

export interface CrowdSettings {
  readonly seed: number;
  /** Where the bot is to answer. */
  readonly serviceUrl: string;
  /** Entra object id of somebody who may do everything. */
  readonly admin: string;
}

const people = 80;
const words = 500;
const rooms = 100;
/** From here on rooms are shared. */
const firstShared = 80;

const questions = questionMix();
const commands = ['commands', 'following'].flatMap((file) => [...readWordings(file)]).map(({ text }) => text);
const searches = ['sjukfrånvaro', 'sjukf', 'integration', 'åtgärd 4', 'kostnad', 'x', '', 'besparing', 'IT', 'index'];

/**
 * The nth thing that somebody does.
 * @param shown the card that a room was shown last, or null
 */
export function actOf(n: number, { seed, serviceUrl, admin }: CrowdSettings, shown: (room: string) => unknown): Act {
  const random = randomOf(seed, n);
  const at = random.below(rooms);
  const room = `a:soak-${at}`;
  const mayAll = random.chance(0.8);
  const person = at < firstShared ? at : random.below(people);
  const aadObjectId = mayAll ? admin : `11111111-aaaa-4aaa-8aaa-${String(person).padStart(12, '0')}`;
  const own = {
    id: `17000${n}`,
    from: { id: `29:${aadObjectId}`, name: `Person ${person}`, aadObjectId },
    conversation: { id: room, conversationType: at < firstShared ? 'personal' : 'groupChat', tenantId },
    locale: random.chance(0.8) ? 'sv-SE' : 'en-GB',
  };
  const say = (kind: Act['kind'], what: object): Act => ({
    kind,
    room,
    body: JSON.stringify({ ...what, ...own }),
    how: {},
  });

  const dice = random.next();
  if (dice < 0.35) return say('question', message(serviceUrl, random.pick(questions)));
  if (dice < 0.55)
    return say('update', message(serviceUrl, random.chance(0.5) ? random.pick(commands) : update(random)));
  if (dice < 0.8) {
    const data = pressed(shown(room), random);
    if (data === null) return say('question', message(serviceUrl, random.pick(questions)));
    return say('button', random.chance(0.5) ? pressedExecute(serviceUrl, data) : pressedSubmit(serviceUrl, data));
  }
  if (dice < 0.85) return say('search', searched(serviceUrl, random.pick(searches)));
  return { kind: 'hostile', room, ...hostileInput(random, serviceUrl) };
}

/** One that nearly always changes something. Its words come from a pool, as people's do: new ones fill a cache up to its limit. */
function update(random: Random): string {
  const measure = 1 + random.below(15);
  return random.chance(0.5)
    ? `nästa steg för åtgärd ${measure}: steg ${random.below(words)}`
    : `åtgärd ${measure} ${random.below(100)} % klar`;
}

/** What a button of a card carries, mostly of one that saves, with something in each input; null for a card without one. */
function pressed(card: unknown, random: Random): object | null {
  const all = elements(card);
  const buttons = all.filter(({ data }) => typeof data === 'object' && data !== null);
  if (buttons.length === 0) return null;
  const saving = buttons.filter(({ style }) => style === 'positive');
  const button = random.pick(saving.length > 0 && random.chance(0.7) ? saving : buttons);
  const inputs = all.filter((element) => element.type?.startsWith('Input.') && typeof element['id'] === 'string');
  const filled = inputs.map((input): [string, string] => [String(input['id'] as string), filledIn(input, random)]);
  return { ...(button['data'] as object), ...Object.fromEntries(filled) };
}

function filledIn({ type, value, choices }: Element, random: Random): string {
  const written = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (random.chance(0.5)) return written;
  const chosen = Array.isArray(choices) ? (choices as readonly { readonly value: string }[]) : [];
  if (chosen.length > 0) return random.pick(chosen).value;
  if (type === 'Input.Number') return String(random.below(120));
  if (type === 'Input.Date') return `2027-0${1 + random.below(9)}-15`;
  if (type === 'Input.Toggle') return String(random.chance(0.5));
  return `Steg ${random.below(words)} åäö`;
}

function hostileInput(random: Random, serviceUrl: string): { readonly body: string; readonly how: RawRequest } {
  const stranger = { id: `29:stranger-${random.below(1_000_000)}`, name: 'X' };
  const sent = (what: object) => ({ body: JSON.stringify(what), how: {} });
  switch (random.below(5)) {
    case 0:
      return sent(message(serviceUrl, random.pick(hostile.texts).text, { from: stranger }));
    case 1:
      return sent(message(serviceUrl, 'sjukfrånvaro KLK', { from: stranger, ...random.pick(hostile.activities).own }));
    case 2: {
      const place = '"what the card carried"';
      const carried = hostile.jsonOf(random.pick(hostile.buttons));
      const body = JSON.stringify(pressedExecute(serviceUrl, JSON.parse(place))).replace(place, () => carried);
      return { body, how: {} };
    }
    case 3: {
      const { name, value } = random.pick(hostile.invokes);
      return sent(activity(serviceUrl, { type: 'invoke', name, value, from: stranger }));
    }
    default: {
      const input = random.pick(hostile.requests);
      const { method, path, headers } = input;
      return {
        body: hostile.bodyOf(input),
        how: { ...(method && { method }), ...(path && { path }), ...(headers && { headers }) },
      };
    }
  }
}
