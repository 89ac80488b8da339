// A channel full of faults: it answers by chance from a seed, and remembers what it let through and what it asked for.
import { openConnector, type Answer, type Connector, type Sent } from '../../support/connector.ts';
import { randomOf } from '../../stress/random.ts';

/** A message that was let through: when, where, and the versions of measures that it tells of, `measure version`. */
export interface LetThrough {
  readonly at: number;
  readonly chat: string;
  readonly told: readonly string[];
}

export interface Channel {
  readonly url: string;
  readonly letThrough: readonly LetThrough[];
  /** Posts in all, those refused included. */
  readonly posts: () => number;
  /** What a chat was sent although it had asked to wait or had just been sent something. */
  readonly hasty: readonly string[];
  readonly close: () => Promise<void>;
}

export interface ChannelSettings {
  readonly seed: number;
  /** Share of posts that are answered with a fault. */
  readonly faults: number;
  /** Milliseconds, by the clock of those who send. */
  readonly now: () => number;
  /** The shortest time between two posts to a chat. */
  readonly paceMs: number;
}

export async function openChannel({ seed, faults, now, paceMs }: ChannelSettings): Promise<Channel> {
  const connector: Connector = await openConnector();
  const letThrough: LetThrough[] = [];
  const hasty: string[] = [];
  const attempts = new Map<string, number>();
  const notBefore = new Map<string, number>();
  let posts = 0;
  connector.answer = (sent) => {
    posts += 1;
    connector.sent.length = 0;
    const chat = chatOf(sent);
    const at = now();
    if (at < (notBefore.get(chat) ?? 0)) hasty.push(`${chat} ${notBefore.get(chat)! - at} ms early`);
    const attempt = (attempts.get(chat) ?? 0) + 1;
    attempts.set(chat, attempt);
    const random = randomOf(seed, numberOf(chat), attempt);
    const fault: Answer | null = random.chance(faults) ? random.pick(faultAnswers) : null;
    notBefore.set(chat, at + (fault ? waitOf(fault) : paceMs));
    if (fault) return fault;
    letThrough.push({ at, chat, told: JSON.parse(summaryOf(sent) ?? '[]') as string[] });
    return { status: 201, body: { id: `${chat} ${attempt}` } };
  };
  return { url: connector.url, letThrough, posts: () => posts, hasty, close: connector.close };
}

const faultAnswers: readonly Answer[] = [
  { status: 429, headers: { 'retry-after': '5' } },
  { status: 429, headers: { 'retry-after': '1' } },
  { status: 503, headers: { 'retry-after': '3' } },
  429,
  412,
  500,
  502,
  'cut',
];

function waitOf(fault: Answer): number {
  const header = typeof fault === 'object' ? fault.headers?.['retry-after'] : undefined;
  return header === undefined ? 1000 : Number(header) * 1000;
}

/** A new post names its channel in the body, any other message its chat in the path. */
function chatOf({ path, activity }: Sent): string {
  const { channelData } = activity as { channelData?: { channel: { id: string } } };
  return channelData?.channel.id ?? decodeURIComponent(path.split('/')[3] ?? '');
}

function summaryOf({ activity }: Sent): string | undefined {
  return activity.summary ?? (activity as { activity?: { summary?: string } }).activity?.summary;
}

function numberOf(chat: string): number {
  return Number(/\d+(?=@)/.exec(chat)?.[0] ?? 0);
}
