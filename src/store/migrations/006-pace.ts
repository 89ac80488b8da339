// One pace of the sending for all instances.
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table send_pace (
    tenant text not null,
    until_ms bigint not null,
    primary key (tenant)
  )`.execute(db);
}
