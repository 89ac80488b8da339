// What learning needs of the store.
import type { Owner } from '../measures/measure.ts';
import type { Asked, Asker, Waiting } from './asked.ts';
import type { AddedSynonym, Synonym } from './synonym.ts';

/** One of the questions that a text asks: the id of the text, and the question's place in it, from 0. */
export interface Told {
  readonly question: string;
  readonly part: number;
}

/** What becomes of questions that can be answered now: whoever waits for those told is told. */
export interface Settled {
  readonly told: readonly Told[];
  /** Understood now, though there is nothing to tell: nobody waits for these any longer. */
  readonly closed: readonly string[];
}

export interface NewSynonym extends Synonym {
  readonly by: Owner;
  readonly at: Date;
  /** The catalogue's version that it was tried against. */
  readonly version: number;
  readonly settled: Settled;
}

export interface LearningStore {
  /** Keeps questions; of those kept before, that they were asked again. */
  readonly writeAsked: (asked: readonly Asked[]) => Promise<void>;
  /** The text of a question that was kept, or null when it is not (any more). */
  readonly readAsked: (tenant: string, id: string) => Promise<string | null>;
  /** The texts of questions that were answered, and that nobody has found unhelpful. */
  readonly readAnswered: (tenant: string) => Promise<readonly string[]>;
  readonly readWaiting: (tenant: string) => Promise<readonly Waiting[]>;
  /** Somebody found the answer of no help; the same person again changes nothing. */
  readonly markUnhelpful: (tenant: string, id: string, likeness: string, asker: Asker, at: Date) => Promise<void>;
  /** Somebody found the answer good, whatever they said of it before. */
  readonly markHelpful: (tenant: string, id: string, asker: Asker, at: Date) => Promise<void>;
  /** Puts questions aside: no longer shown, but answered if the answer comes. */
  readonly dismiss: (tenant: string, likeness: string) => Promise<void>;
  /** Tells those who wait for questions that can be answered now. */
  readonly settleWaiting: (tenant: string, settled: Settled, at: Date) => Promise<void>;
  /** Adds a word and tells those who waited for it, in one transaction. `newer`: the catalogue has changed meanwhile. */
  readonly addSynonym: (tenant: string, synonym: NewSynonym) => Promise<'added' | 'newer'>;
  /** The latest first. */
  readonly readSynonyms: (tenant: string) => Promise<readonly AddedSynonym[]>;
  /** Takes a word back; null when it is not there. */
  readonly removeSynonym: (tenant: string, id: string) => Promise<Synonym | null>;
  readonly forgetAskedBefore: (at: Date) => Promise<void>;
}
