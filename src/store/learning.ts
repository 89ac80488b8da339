// What the store does for learning.
import type { LearningStore } from '../learning/store-port.ts';
import {
  dismiss,
  forgetAskedBefore,
  markHelpful,
  markUnhelpful,
  readAnswered,
  readAsked,
  readWaiting,
  writeAsked,
} from './asked.ts';
import type { Db } from './migrate.ts';
import { addSynonym, readSynonyms, removeSynonym, settleWaiting } from './synonyms.ts';

export function learningStore(db: Db): LearningStore {
  return {
    writeAsked: (asked) => writeAsked(db, asked),
    readAsked: (tenant, id) => readAsked(db, tenant, id),
    readAnswered: (tenant) => readAnswered(db, tenant),
    readWaiting: (tenant) => readWaiting(db, tenant),
    markUnhelpful: (tenant, id, likeness, asker, at) => markUnhelpful(db, tenant, id, likeness, asker, at),
    markHelpful: (tenant, id, asker, at) => markHelpful(db, tenant, id, asker, at),
    dismiss: (tenant, likeness) => dismiss(db, tenant, likeness),
    settleWaiting: (tenant, settled, at) => settleWaiting(db, tenant, settled, at),
    addSynonym: (tenant, synonym) => addSynonym(db, tenant, synonym),
    readSynonyms: (tenant) => readSynonyms(db, tenant),
    removeSynonym: (tenant, id) => removeSynonym(db, tenant, id),
    forgetAskedBefore: (at) => forgetAskedBefore(db, at),
  };
}
