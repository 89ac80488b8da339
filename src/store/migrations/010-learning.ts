// Questions as they were asked, who waits for an answer to which, and the words that have been added to be able to answer.
import { sql, type Kysely } from 'kysely';

const statements = [
  `create table asked_question (
    tenant text not null,
    id text not null,
    text text not null,
    likeness text,
    state text not null,
    at text not null,
    primary key (tenant, id)
  )`,
  `create index asked_question_by_state on asked_question (tenant, state, at)`,
  `create index asked_question_by_age on asked_question (at)`,
  `create table awaiting_answer (
    tenant text not null,
    question text not null,
    chat text not null,
    person text not null,
    why text not null,
    times integer not null,
    at text not null,
    primary key (tenant, question, chat, person),
    foreign key (tenant, question) references asked_question on delete cascade
  )`,
  `create index awaiting_answer_by_age on awaiting_answer (at)`,
  `create table added_synonym (
    tenant text not null,
    id text not null,
    word text not null,
    kind text not null,
    code text not null,
    person text not null,
    at text not null,
    primary key (tenant, id),
    foreign key (tenant, person) references person
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
