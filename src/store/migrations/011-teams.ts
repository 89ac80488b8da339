// Which team a channel belongs to, and what teams are called.
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table chat add column team text`.execute(db);
  await sql`create table team (tenant text not null, id text not null, name text not null, primary key (tenant, id))`.execute(
    db,
  );
}
