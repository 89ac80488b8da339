// How people want to be reminded.
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table reminder_wish (
    tenant text not null,
    person text not null,
    wanted integer not null,
    days_before integer not null,
    primary key (tenant, person)
  )`.execute(db);
}
