// What was asked last by whom and where, so that "och 2022?" is understood by any instance. Short-lived.
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table chat_context (
    tenant text not null,
    room text not null,
    person text not null,
    question text not null,
    at text not null,
    primary key (tenant, room, person)
  )`.execute(db);
  await sql`create index chat_context_by_age on chat_context (at)`.execute(db);
}
