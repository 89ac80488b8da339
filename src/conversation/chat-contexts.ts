// What each person asked last in each room, kept for a while in the store, so that any instance understands "och 2022?".
// Writing waits for others to share the transaction: an answer must not wait for the disk.
import type { Question } from '../understanding/question.ts';
import { Kept } from '../understanding/words/kept.ts';
import { questionSchema } from './ask-data.ts';
import type { Room, Speaker } from './turn.ts';

export interface ContextPort {
  readonly readContext: (
    tenant: string,
    room: string,
    person: string,
  ) => Promise<{ question: string; at: string } | null>;
  readonly writeContexts: (contexts: readonly KeptQuestion[]) => Promise<void>;
}

interface KeptQuestion {
  readonly tenant: string;
  readonly room: string;
  readonly person: string;
  readonly question: string;
  readonly at: string;
}

export interface ChatContexts {
  /** The question before this one, if it was asked lately; null otherwise. */
  readonly recall: (speaker: Speaker, room: Room) => Promise<Question | null>;
  /** Keeps a question as the last one asked. */
  readonly remember: (speaker: Speaker, room: Room, question: Question) => void;
  /** Writes what waits. */
  readonly flush: () => Promise<void>;
}

/** A question that has not been written yet. */
interface Waiting {
  readonly speaker: Speaker;
  readonly room: Room;
  readonly question: Question;
  readonly at: Date;
}

/** How long a question can be followed up, in milliseconds. */
export const lately = 30 * 60 * 1000;
/** How long a question may wait for others before it is written. */
const gatherMs = 200;
/** How many of the questions read are remembered. */
const mostRead = 2000;

/** @param failed is told of a write that failed; the question is then lost, and the answer was not */
export function keepContexts(port: ContextPort, today: () => Date, failed: (error: unknown) => void): ChatContexts {
  const waiting = new Map<string, Waiting>();
  // Different people ask the same.
  const read = new Kept<Question | null>(mostRead);
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  const keyOf = ({ tenant, person }: Speaker, { id }: Room): string => JSON.stringify([tenant, id, person]);

  const flush = (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    const batch = [...waiting.entries()];
    writing = writing
      .then(() => port.writeContexts(batch.map(([, each]) => kept(each))))
      .catch(failed)
      .then(() => {
        for (const [key, each] of batch) if (waiting.get(key) === each) waiting.delete(key);
      });
    return writing;
  };

  return {
    recall: async (speaker, room) => {
      const unwritten = waiting.get(keyOf(speaker, room));
      if (unwritten) return isLate(unwritten.at.getTime(), today()) ? null : unwritten.question;
      const written = await port.readContext(speaker.tenant, room.id, speaker.person);
      if (!written || isLate(Date.parse(written.at), today())) return null;
      return read.get(written.question, () => questionIn(written.question));
    },
    remember: (speaker, room, question) => {
      waiting.set(keyOf(speaker, room), { speaker, room, question, at: today() });
      timer ??= setTimeout(() => void flush(), gatherMs);
    },
    flush,
  };
}

function questionIn(json: string): Question | null {
  return questionSchema.safeParse(JSON.parse(json)).data ?? null;
}

function isLate(at: number, now: Date): boolean {
  return now.getTime() - at > lately;
}

function kept({ speaker, room, question, at }: Waiting): KeptQuestion {
  const { tenant, person } = speaker;
  return { tenant, room: room.id, person, question: JSON.stringify(question), at: at.toISOString() };
}
