// The store as the rest of Klarsyn sees it: what can be read, what can be written, and nothing of the database behind it.
import type { Explanation, Observation } from '../indicators/observation.ts';
import type { AddOutcome, ChangeOutcome, UndoOutcome } from '../measures/change-outcome.ts';
import type { HistoryEntry } from '../measures/history.ts';
import type { LearningStore } from '../learning/store-port.ts';
import type { Measure, Owner } from '../measures/measure.ts';
import type { Kept } from '../people/kept.ts';
import type { Role } from '../people/role.ts';
import type { MeasuresWritten } from '../reviews/publish-review.ts';
import type { Workbook } from '../reviews/workbook.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import { addMeasure, type AddRequest } from './add-measure.ts';
import { catalogueVersion } from './catalogue-version.ts';
import { readCatalogue } from './catalogue.ts';
import type { KeptQuestion } from './chat-context.ts';
import type { ChangeRequest, UndoRequest } from './change-request.ts';
import { forgetContextsBefore, readContext, writeContexts } from './chat-context.ts';
import { forgetPerson, readKept } from './forget-person.ts';
import { readHistory, readVersion, type HistoryQuery } from './history.ts';
import { readMeasure } from './measures.ts';
import { openDatabase } from './migrate.ts';
import { keepMeasures } from './kept-measures.ts';
import { learningStore } from './learning.ts';
import { notificationStore, type NotificationStore } from './notifications.ts';
import { readExplanations, readObservations } from './observations.ts';
import { readControllers, readRole, writeRole } from './people.ts';
import { forgetProcessedBefore } from './processed-actions.ts';
import type { ChatContextTable } from './tables/chat-context.ts';
import { undoChange, writeChange } from './write-change.ts';
import { hasAllTables, outboxAge } from './readiness.ts';
import { writeReview } from './write-review.ts';

export interface Store extends NotificationStore, LearningStore {
  /** Null for a tenant that has no review. */
  readonly readCatalogue: (tenant: string) => Promise<Catalogue | null>;
  /** The version of the catalogue that `readCatalogue` would give now; 0 for a tenant that has no review. */
  readonly catalogueVersion: (tenant: string) => Promise<number>;
  /** All rows of the indicator for these organisations; of several reviews the one of the latest review for each period. */
  readonly readObservations: (
    tenant: string,
    indicator: string,
    organisations: readonly string[],
  ) => Promise<readonly Observation[]>;
  readonly readExplanations: (tenant: string, indicator: string) => Promise<readonly Explanation[]>;
  readonly readMeasures: (tenant: string) => Promise<readonly Measure[]>;
  readonly readMeasure: (tenant: string, code: string) => Promise<Measure | null>;
  readonly changeMeasure: (tenant: string, request: ChangeRequest) => Promise<ChangeOutcome>;
  readonly addMeasure: (tenant: string, request: AddRequest) => Promise<AddOutcome>;
  readonly undoChange: (tenant: string, request: UndoRequest) => Promise<UndoOutcome>;
  /** One version of a measure's history, or null. */
  readonly readVersion: (tenant: string, measure: string, version: number) => Promise<HistoryEntry | null>;
  /** The latest first. */
  readonly readHistory: (tenant: string, query: HistoryQuery) => Promise<readonly HistoryEntry[]>;
  readonly readRole: (tenant: string, person: string) => Promise<Role>;
  readonly readControllers: (tenant: string) => Promise<readonly Owner[]>;
  readonly writeRole: (tenant: string, people: readonly Owner[], role: Role) => Promise<void>;
  readonly readContext: (tenant: string, room: string, person: string) => Promise<KeptQuestion | null>;
  readonly writeContexts: (contexts: readonly Readonly<ChatContextTable>[]) => Promise<void>;
  /** @param at ISO time */
  readonly forgetContextsBefore: (at: string) => Promise<number>;
  /**
   * Forgets which actions have been done, so that a repeat of them is a stale one from then on.
   * @param at ISO time
   */
  readonly forgetProcessedBefore: (at: string) => Promise<number>;
  /** How much is kept of a person for their convenience. */
  readonly readKept: (tenant: string, person: string) => Promise<Kept>;
  /** Removes all of that, or nothing when something fails. Returns what there was. */
  readonly forgetPerson: (tenant: string, person: string, now: Date) => Promise<Kept>;
  /** Publishes a checked workbook, wholly or not at all. */
  readonly writeReview: (tenant: string, workbook: Workbook, at: Date) => Promise<MeasuresWritten>;
  /** Whether the database has all tables that this version wants. Rejects when it does not answer. */
  readonly isReady: () => Promise<boolean>;
  /** For how long something has waited to be told that could have been told, in milliseconds; 0 when nothing waits. */
  readonly outboxAge: (now: Date) => Promise<number>;
  /** Waits for what is under way. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the store at an address, with its tables brought up to date. Several instances may open the same one at once.
 * @param url `sqlite:PATH`, `sqlite::memory:` or `postgres://…`
 * @throws DatabaseUnavailableError
 */
export async function openStore(url: string): Promise<Store> {
  const { db } = await openDatabase(url);
  return {
    readCatalogue: (tenant) => readCatalogue(db, tenant),
    catalogueVersion: (tenant) => catalogueVersion(db, tenant),
    readObservations: (tenant, indicator, organisations) => readObservations(db, tenant, indicator, organisations),
    readExplanations: (tenant, indicator) => readExplanations(db, tenant, indicator),
    readMeasures: keepMeasures(db),
    readMeasure: (tenant, code) => readMeasure(db, tenant, code),
    changeMeasure: (tenant, request) => writeChange(db, tenant, request),
    addMeasure: (tenant, request) => addMeasure(db, tenant, request),
    undoChange: (tenant, request) => undoChange(db, tenant, request),
    readVersion: (tenant, measure, version) => readVersion(db, tenant, measure, version),
    readHistory: (tenant, query) => readHistory(db, tenant, query),
    readRole: (tenant, person) => readRole(db, tenant, person),
    readControllers: (tenant) => readControllers(db, tenant),
    writeRole: (tenant, people, role) => writeRole(db, tenant, people, role),
    readContext: (tenant, room, person) => readContext(db, tenant, room, person),
    writeContexts: (contexts) => writeContexts(db, contexts),
    forgetContextsBefore: (at) => forgetContextsBefore(db, at),
    ...notificationStore(db),
    ...learningStore(db),
    forgetProcessedBefore: (at) => forgetProcessedBefore(db, at),
    readKept: (tenant, person) => readKept(db, tenant, person),
    forgetPerson: (tenant, person, now) => forgetPerson(db, tenant, person, now),
    writeReview: (tenant, workbook, at) => writeReview(db, tenant, workbook, at),
    isReady: () => hasAllTables(db),
    outboxAge: (now) => outboxAge(db, now),
    close: () => db.destroy(),
  };
}
