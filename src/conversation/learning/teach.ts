// A word on its way into the vocabulary: looked at, tried on everything that is known, then saved or stopped.
import type { TeachFault } from '../../cards/learning/learning.ts';
import { faultOf } from '../../learning/word-fault.ts';
import { namesIn, replay, type ChangedAnswer } from '../../learning/replay.ts';
import type { LearningStore } from '../../learning/store-port.ts';
import { synonymId, thingMeant, withSynonyms, type Synonym } from '../../learning/synonym.ts';
import { buildVocabulary } from '../../understanding/vocabulary.ts';
import { normalise } from '../../understanding/words/words.ts';
import type { FactsOf } from '../kept-facts.ts';
import type { Speaker } from '../turn.ts';
import type { VocabularyOf } from '../vocabularies.ts';
import { answeredNow } from './answered-now.ts';

export interface TeachPorts {
  readonly port: LearningStore;
  readonly vocabularyOf: VocabularyOf;
  readonly factsOf: FactsOf;
}

/** Who teaches, and when. */
export interface Teacher extends TeachPorts {
  readonly speaker: Speaker;
  readonly now: Date;
}

export type Taught =
  /** `answered`: how many questions that waited have their answer. */
  | { readonly kind: 'taught'; readonly id: string; readonly synonym: Synonym; readonly answered: number }
  | { readonly kind: 'stopped'; readonly changes: readonly ChangedAnswer[] }
  | { readonly kind: 'refused'; readonly fault: TeachFault };

/** The catalogue may change while a word is tried; then it is tried on the new one. */
const mostTries = 3;

export async function teach({ word, meant }: Synonym, teacher: Teacher): Promise<Taught> {
  const synonym = { word: normalise(word), meant };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const taught = await tryOnce(synonym, teacher);
    if (taught !== 'newer') return taught;
  }
  return { kind: 'refused', fault: { kind: 'changing' } };
}

async function tryOnce(
  synonym: Synonym,
  { port, vocabularyOf, factsOf, speaker, now }: Teacher,
): Promise<Taught | 'newer'> {
  const { tenant, person, name } = speaker;
  const before = await vocabularyOf(tenant);
  const { catalogue } = before;
  if (!thingMeant(synonym.meant, catalogue)) return { kind: 'refused', fault: { kind: 'meant-needed' } };
  const fault = faultOf(synonym, before, now);
  if (fault) return { kind: 'refused', fault };

  const after = buildVocabulary(withSynonyms(catalogue, [synonym]));
  const known = { asked: await port.readAnswered(tenant), names: namesIn(catalogue) };
  const changes = await replay(known, { before, after, word: synonym.word }, now);
  if (changes.length > 0) return { kind: 'stopped', changes };

  const facts = factsOf(tenant, catalogue.version);
  const waiting = await port.readWaiting(tenant);
  const settled = await answeredNow(waiting, { vocabulary: after, before, facts, today: now });
  const request = { ...synonym, by: { person, name }, at: now, version: catalogue.version, settled };
  if ((await port.addSynonym(tenant, request)) === 'newer') return 'newer';
  return {
    kind: 'taught',
    id: synonymId(synonym.word),
    synonym,
    answered: new Set(settled.told.map(({ question }) => question)).size,
  };
}
