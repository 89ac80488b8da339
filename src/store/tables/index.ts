// All tables by name: what Kysely needs to know of the database.
import type { ChatContextTable } from './chat-context.ts';
import type { ChatTable, SubscriptionTable, TeamTable } from './chat.ts';
import type { ExplanationIndicatorTable, ExplanationTable } from './explanation.ts';
import type { IndicatorTable } from './indicator.ts';
import type { ChangeOutboxTable, MeasureChangeTable, ProcessedActionTable } from './measure-change.ts';
import type { AddedSynonymTable, AskedQuestionTable, AwaitingAnswerTable } from './learning.ts';
import type { MeasureOwnerTable, MeasureTable, MeasureThemeTable } from './measure.ts';
import type { NoticeTable } from './notice.ts';
import type { ObservationTable } from './observation.ts';
import type { OrganisationTable } from './organisation.ts';
import type { PersonRoleTable, PersonTable } from './person.ts';
import type { AbsenceTable, ReminderRoundTable, ReminderWishTable, SnoozeTable } from './rest.ts';
import type { ReviewTable } from './review.ts';
import type { SourceReferenceTable } from './source-reference.ts';
import type { TenantTable } from './tenant.ts';
import type { TermTable } from './term.ts';

export interface Tables {
  tenant: TenantTable;
  review: ReviewTable;
  organisation: OrganisationTable;
  term: TermTable;
  indicator: IndicatorTable;
  source_reference: SourceReferenceTable;
  observation: ObservationTable;
  explanation: ExplanationTable;
  explanation_indicator: ExplanationIndicatorTable;
  measure: MeasureTable;
  measure_theme: MeasureThemeTable;
  measure_owner: MeasureOwnerTable;
  person: PersonTable;
  person_role: PersonRoleTable;
  measure_change: MeasureChangeTable;
  processed_action: ProcessedActionTable;
  change_outbox: ChangeOutboxTable;
  chat_context: ChatContextTable;
  chat: ChatTable;
  team: TeamTable;
  subscription: SubscriptionTable;
  notice: NoticeTable;
  absence: AbsenceTable;
  snooze: SnoozeTable;
  reminder_round: ReminderRoundTable;
  reminder_wish: ReminderWishTable;
  asked_question: AskedQuestionTable;
  awaiting_answer: AwaitingAnswerTable;
  added_synonym: AddedSynonymTable;
}
