// Who hears of what: chats and how they want to be told, what they follow, what each is to be told, and who rests from it.
import { sql, type Kysely } from 'kysely';

const statements = [
  // What is told in a chat need not be told there once more.
  `alter table change_outbox add column chat text`,
  `create table chat (
    tenant text not null,
    id text not null,
    kind text not null,
    person text,
    name text not null,
    language text not null,
    address text not null,
    seen_at text not null,
    cadence text not null,
    weekday integer not null,
    quiet_from integer,
    quiet_to integer,
    working_days integer not null,
    digest_at text,
    digested_at text,
    lease text,
    lease_until text not null,
    free_at text not null,
    told_at text,
    troubles integer not null,
    last_error text,
    gone_at text,
    gone_why text,
    primary key (tenant, id)
  )`,
  `create index chat_of_person on chat (tenant, person) where person is not null`,
  `create index chat_digest on chat (digest_at) where digest_at is not null`,
  `create table subscription (
    tenant text not null,
    chat text not null,
    id text not null,
    filter text not null,
    person text not null,
    at text not null,
    primary key (tenant, chat, id),
    foreign key (tenant, chat) references chat
  )`,
  // No foreign key to chat: each of many thousand rows would lock the chat's, which those who send write to.
  `create table notice (
    tenant text not null,
    chat text not null,
    key text not null,
    kind text not null,
    measure text,
    what text not null,
    at text not null,
    due_at text not null,
    state text not null,
    tries integer not null,
    last_error text,
    settled_at text,
    message text,
    primary key (tenant, chat, key)
  )`,
  `create index notice_due on notice (due_at) where state = 'waiting'`,
  `create index notice_waiting on notice (tenant, chat) where state = 'waiting'`,
  `create index notice_by_kind on notice (tenant, kind, state, settled_at)`,
  `create index notice_by_age on notice (settled_at)`,
  `create table absence (
    tenant text not null,
    person text not null,
    until text not null,
    primary key (tenant, person)
  )`,
  `create table snooze (
    tenant text not null,
    person text not null,
    measure text not null,
    until text not null,
    primary key (tenant, person, measure)
  )`,
  `create table reminder_round (
    tenant text not null,
    day text not null,
    primary key (tenant)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
